import { SEEN_VERSION } from "../texts/pages/frame";

/**
 * Is this a later version than the user has seen on this computer? It is told until it has been read or put away, and
 * the first time ever nothing is new. Where the browser keeps nothing for the pane nothing is told either: it would be
 * told at every start.
 */
export function hasNews(version: string): boolean {
  const seen = kept();
  if (seen === undefined || seen === version) return false;
  if (seen !== null && isLater(version, seen)) return true;
  markSeen(version);
  return false;
}

/** The user has read what is new, or does not want to. */
export function markSeen(version: string): void {
  try {
    localStorage.setItem(keyHere(), version);
  } catch {
    // What cannot be kept is told no more while the pane is open.
  }
}

/** @returns null before the first time, undefined where nothing is kept here */
function kept(): string | null | undefined {
  try {
    return localStorage.getItem(keyHere());
  } catch {
    return undefined;
  }
}

/** Excel on the web may run the pane in one of several stores, and says in which. */
function keyHere(): string {
  const partition = typeof Office === "undefined" ? undefined : Office.context?.partitionKey;
  return `${partition ?? ""}${SEEN_VERSION}`;
}

function isLater(version: string, than: string): boolean {
  return version.localeCompare(than, "en", { numeric: true }) > 0;
}
