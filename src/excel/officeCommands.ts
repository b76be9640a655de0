/** What the ribbon, the context menu and the keys ask of Office, and what opens the pane. */

/**
 * Does the work when the button is pressed. Office greys the button out until it is told that it has been done, so it is
 * told whatever happened.
 * @param id as in manifest.xml
 */
export function onButton(id: string, work: () => Promise<void>): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    void work().finally(() => event.completed());
  });
}

/**
 * The same for a key of the add-in's own: Excel gives it no event to complete. An Excel that knows no keys of add-ins
 * asks for none of them.
 * @param id as in scripts/shortcuts.json
 */
export function onKey(id: string, work: () => Promise<void>): void {
  if (has("KeyboardShortcuts")) Office.actions.associate(id, () => void work());
}

/** The pane is on its way. */
let opening: Promise<void> | null = null;

/**
 * Opens the pane, where it can be opened from code. It is not asked for again while it is on its way: on the web the
 * ribbon's buttons stop working then (OfficeDev/office-js issue 3224).
 */
export async function openPane(): Promise<void> {
  if (!has("SharedRuntime")) return;
  opening ??= Office.addin.showAsTaskpane().finally(() => (opening = null));
  await opening;
}

function has(requirementSet: string): boolean {
  return Office.context.requirements.isSetSupported(requirementSet, "1.1");
}
