/** What is kept on this computer, in the store that the browser has for the add-in's site, and never in the workbook. */

/** What cannot be kept on the computer is known for as long as the page lives. */
const forNow = new Map<string, string>();

/** @returns null where nothing is kept by that name */
export function keptHere(name: string): string | null {
  try {
    return localStorage.getItem(placeOf(name)) ?? forNow.get(name) ?? null;
  } catch {
    return forNow.get(name) ?? null;
  }
}

/** @param value null forgets it */
export function keepHere(name: string, value: string | null): void {
  forNow.delete(name);
  try {
    if (value === null) localStorage.removeItem(placeOf(name));
    else localStorage.setItem(placeOf(name), value);
  } catch {
    // The browser keeps nothing for the pane: it is remembered until it is closed.
    if (value !== null) forNow.set(name, value);
  }
}

/** Excel on the web may run the pane in one of several stores, and says in which. */
function placeOf(name: string): string {
  const partition = typeof Office === "undefined" ? undefined : Office.context?.partitionKey;
  return `${partition ?? ""}${name}`;
}
