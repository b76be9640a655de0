import { onButton, onKey, openPane } from "../excel/officeCommands";

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
    onButton(id, () => withPane(async () => press(await loadButtons())));
  associate("validateSheet", (buttons) => buttons.checkActiveSheet());
  associate("validateWorkbook", (buttons) => buttons.checkWorkbook());
  for (const [id, task] of Object.entries(TASKS)) associate(id, async (buttons) => buttons.startTask(task));
  for (const [id, press] of Object.entries(KEYS))
    onKey(id, () => withPane(async () => press(await loadButtons())));
}

/** The keys of scripts/shortcuts.json do what the ribbon's buttons do. */
export const KEYS = {
  "keys.validateSheet": (buttons: PaneButtons) => buttons.checkActiveSheet(),
  "keys.validateWorkbook": (buttons: PaneButtons) => buttons.checkWorkbook(),
  "keys.openPane": async () => undefined,
} as const;

/**
 * Opens the pane and does the work at the same time, so that the answer is there when the pane is. Where the pane cannot
 * be opened from code, the result waits in it until the user opens it.
 */
async function withPane(work: () => Promise<void>): Promise<void> {
  const results = await Promise.allSettled([openPane(), work()]);
  for (const result of results) if (result.status === "rejected") throw result.reason;
}
