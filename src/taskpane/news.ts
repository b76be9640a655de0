import { SEEN_VERSION } from "../texts/pages/frame";
import { keepHere, keptHere } from "../excel/keptHere";

/**
 * Is this a later version than the user has seen on this computer? It is told until it has been read or put away, and
 * the first time ever nothing is new. Where the browser keeps nothing for the pane every time is the first.
 */
export function hasNews(version: string): boolean {
  const seen = keptHere(SEEN_VERSION);
  if (seen === version) return false;
  if (seen !== null && isLater(version, seen)) return true;
  markSeen(version);
  return false;
}

/** The user has read what is new, or does not want to. */
export function markSeen(version: string): void {
  keepHere(SEEN_VERSION, version);
}

function isLater(version: string, than: string): boolean {
  return version.localeCompare(than, "en", { numeric: true }) > 0;
}
