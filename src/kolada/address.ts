/** Put in by the build: a path on the add-in's own site, another address, or null where it is built without Kolada. */
declare const DRIFTKOLL_KOLADA: string | null;

/**
 * Where version 3 is answered, with a slash at its end.
 * @returns null where the add-in was built without Kolada
 */
export function koladaBase(): string | null {
  const set = typeof DRIFTKOLL_KOLADA === "undefined" ? null : DRIFTKOLL_KOLADA;
  if (set === null || typeof document === "undefined") return set;
  return new URL(set, document.baseURI).href;
}
