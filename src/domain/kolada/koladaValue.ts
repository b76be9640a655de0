/** The plain data of Kolada: what is asked for, and what comes back. Nothing here knows of addresses or requests. */

/** All, women, men: T, K and M as Kolada writes them. */
export const KOLADA_GENDERS = ["T", "K", "M"] as const;
export type Gender = (typeof KOLADA_GENDERS)[number];

/** One figure that somebody wants. */
export interface KoladaNeed {
  /** "N31001" */
  readonly indicator: string;
  /** A municipality "0682", the country "0000", a region "0006" or a group "G35798". */
  readonly area: string;
  readonly year: number;
}

/** A figure as it was delivered. */
export interface KoladaCell {
  /** null where Kolada says that there is none, has taken it away, or calls it missing. */
  readonly value: number | null;
  /** How many municipalities stand behind it; null where that is not told. */
  readonly count: number | null;
  /** Kolada's own word about the figure, "" as a rule. */
  readonly status: string;
}

/** What was delivered for one need. */
export interface KoladaRow extends KoladaNeed {
  readonly cells: Readonly<Partial<Record<Gender, KoladaCell>>>;
}

/** @example needKey({ indicator: "N31001", area: "0682", year: 2023 }) // "N31001 0682 2023" */
export function needKey({ indicator, area, year }: KoladaNeed): string {
  return `${indicator} ${area} ${year}`;
}

/** A municipality, a region or the country. */
export interface KoladaArea {
  readonly id: string;
  readonly title: string;
  readonly kind: "municipality" | "region" | "country";
}

/** Municipalities that are alike in something; its figure is their unweighted mean. */
export interface KoladaGroup {
  readonly id: string;
  /** "Liknande kommuner, IFO, Nässjö, 2022" */
  readonly title: string;
  readonly members: readonly { readonly id: string; readonly title: string }[];
}

/** What Kolada says of an indicator. */
export interface KoladaIndicator {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly hasGenders: boolean;
  /** The latest year that dates of publication are told for; null where none is. */
  readonly publishedYear: number | null;
  /** ISO dates, null where none is told. */
  readonly preliminaryDate: string | null;
  readonly publicationDate: string | null;
}

/** The country as an area of its own. */
export const COUNTRY = "0000";
