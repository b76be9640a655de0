/** Whom the pages speak for: what the IT department set when it built, or nobody named. */
export interface Publisher {
  /** "Exempelköpings kommun" */
  readonly organisation: string | null;
  /** Where help is asked for: an e-mail address or an https address. */
  readonly support: string | null;
  /** Where Kolada is answered: "kolada/" is the own site, null is nowhere. */
  readonly kolada: string | null;
  /** "1.2.0" */
  readonly version: string;
}

/** The pages that are built beside the pane: the file, and what a link to it says. */
export const PAGES = {
  guide: { file: "hjalp.html", name: "Användarguiden" },
  news: { file: "nytt.html", name: "Nytt i Driftkoll" },
  accessibility: { file: "tillganglighet.html", name: "Tillgänglighetsredogörelse" },
  privacy: { file: "integritet.html", name: "Personuppgifter och vad som sparas" },
  licences: { file: "licenser.txt", name: "Licenser" },
} as const;

/** The name that the pane remembers the latest seen version by, on the user's computer. */
export const SEEN_VERSION = "driftkoll.version";

/** The sheet in front is not to be checked by itself. */
export const FOLLOW_SETTING = "driftkoll.follow";

/** The name that the user signs approvals with. */
export const NAME_SETTING = "driftkoll.name";

export const frameTexts = {
  pages: "Om Driftkoll",
  contents: "Innehåll",
  organisation: ({ organisation }: Publisher) =>
    organisation ?? "Den organisation som har installerat Driftkoll åt dig",
  /** In the middle of a sentence. */
  ofOrganisation: ({ organisation }: Publisher) =>
    organisation ?? "den organisation som har installerat Driftkoll åt dig",
  contact: ({ support }: Publisher) =>
    support ? `Kontakta <${support}>.` : "Kontakta din organisations it-support.",
} as const;
