/**
 * Small settings of this computer, in the store that the browser keeps for the pane. Excel on the web may run the pane
 * in one of several stores, and says in which.
 */

/** @returns null where nothing is kept, undefined where nothing can be */
export function keptHere(setting: string): string | null | undefined {
  try {
    return localStorage.getItem(inStore(setting));
  } catch {
    return undefined;
  }
}

/** What cannot be kept is as it was until the pane is closed. @param value null takes it away */
export function keepHere(setting: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(inStore(setting));
    else localStorage.setItem(inStore(setting), value);
  } catch {
    // Nothing to do about it, and nothing that the user could.
  }
}

function inStore(setting: string): string {
  const partition = typeof Office === "undefined" ? undefined : Office.context?.partitionKey;
  return `${partition ?? ""}${setting}`;
}
