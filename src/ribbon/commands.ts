/**
 * The ribbon's function commands, by the ids in manifest.xml. They press the same buttons as the pane: the
 * result is kept in the pane's session and shown there.
 */
export interface PaneButtons {
  checkActiveSheet(): Promise<void>;
  checkWorkbook(): Promise<void>;
  /** Shows what a task would write, in its view; nothing is written by the ribbon. */
  startTask(task: (typeof TASKS)[keyof typeof TASKS]): void;
}

/** The buttons that begin a task in the pane. */
const TASKS = {
  fillDeviations: "deviations",
  forecastVolumes: "volumes",
  fillGoals: "goals",
  newSheet: "newSheet",
  explainCell: "explain",
} as const;

/** Tells Office what the ribbon's buttons do. */
export function registerCommands(loadButtons: () => Promise<PaneButtons>): void {
  const associate = (id: string, press: (buttons: PaneButtons) => Promise<void>) =>
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void command(event, async () => press(await loadButtons()));
    });
  associate("validateSheet", (buttons) => buttons.checkActiveSheet());
  associate("validateWorkbook", (buttons) => buttons.checkWorkbook());
  for (const [id, task] of Object.entries(TASKS)) associate(id, async (buttons) => buttons.startTask(task));
  registerKeys(loadButtons);
}

/**
 * The keys of scripts/shortcuts.json do what the ribbon's buttons do; Excel gives them no event to complete. An Excel
 * that knows no keys of add-ins asks for none of them.
 */
export const KEYS = {
  "keys.validateSheet": (buttons: PaneButtons) => buttons.checkActiveSheet(),
  "keys.validateWorkbook": (buttons: PaneButtons) => buttons.checkWorkbook(),
  "keys.openPane": async () => undefined,
} as const;

function registerKeys(loadButtons: () => Promise<PaneButtons>): void {
  if (!Office.context.requirements.isSetSupported("KeyboardShortcuts", "1.1")) return;
  for (const [id, press] of Object.entries(KEYS))
    Office.actions.associate(id, () => void Promise.all([openPane(), loadButtons().then(press)]));
}

/** Opens the pane and does the work at the same time, so that the answer is there when the pane is. */
async function command(event: Office.AddinCommands.Event, work: () => Promise<void>): Promise<void> {
  const results = await Promise.allSettled([openPane(), work()]);
  // Office greys the button out until it is told, so it is told whatever happened.
  event.completed();
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

/** The pane is on its way. */
let opening: Promise<void> | null = null;

/**
 * Where the pane cannot be opened from code, the result waits in it until the user opens it. It is not asked for again
 * while it is on its way: on the web the ribbon's buttons stop working then (OfficeDev/office-js issue 3224).
 */
async function openPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  opening ??= Office.addin.showAsTaskpane().finally(() => (opening = null));
  await opening;
}
