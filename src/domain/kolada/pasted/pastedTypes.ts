import type { Gender } from "../koladaValue";

/** A figure of a pasted table, with what its headings and labels say of it. */
export interface PastedValue {
  /** The indicator as it is called; null where the table does not say. */
  readonly indicator: string | null;
  /** Its id in Kolada, where one stands there. */
  readonly id: string | null;
  /** The municipality or group as it is called; null where the table does not say. */
  readonly area: string | null;
  readonly year: number;
  readonly gender: Gender;
  /** null where the cell says that there is none. */
  readonly value: number | null;
  readonly isPreliminary: boolean;
  readonly unit: string | null;
}

/** What labels may be taken for. */
export type LabelRole = "area" | "indicator" | "none";

export type PastedQuestion =
  /** These labels are municipalities, indicators, or neither. */
  | { readonly about: "labels"; readonly key: string; readonly texts: readonly string[] }
  /** The sign before three digits parts decimals, or thousands. */
  | { readonly about: "point" | "comma"; readonly key: "point" | "comma"; readonly texts: readonly string[] };

/** What such a sign parts. */
export type SignAnswer = "decimal" | "thousands";

/** What the user has answered, by the key of the question. */
export type PastedAnswers = Readonly<Record<string, string>>;

export type PastedReading =
  | { readonly kind: "values"; readonly values: readonly PastedValue[] }
  | { readonly kind: "question"; readonly question: PastedQuestion }
  /** Two figures are told for the same: which, in the words of the table. */
  | {
      readonly kind: "unread";
      readonly why: "empty" | "noYears" | "noFigures" | "contradiction";
      readonly what: string;
    };
