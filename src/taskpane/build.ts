/** What the build put in: the version, and whom the IT department wants to be asked. */
export interface Build {
  readonly version: string;
  /** A link to follow: "mailto:it@kommunen.example", "https://..."; null where none was set. */
  readonly support: string | null;
  /** Keys that Excel knows of the add-in's, each with what it does. */
  readonly shortcuts: readonly { readonly name: string; readonly keys: string; readonly onMac: string }[];
}

/** Put in by the build. */
declare const DRIFTKOLL_BUILD: Build;

export function thisBuild(): Build {
  return DRIFTKOLL_BUILD;
}
