/** What has become of a workbook since it was stamped: plain data, ready to show. */
import type { StampDetail } from "../../domain/report/stamp/stamp";

export interface StampReport {
  readonly kind: "stamp";
  readonly state: "none" | "broken" | "newer" | "unchanged" | "changed";
  /** "Kontrollerad 5 december 2025, oförändrad" */
  readonly text: string;
  /** How it stood when it was checked, and what cannot be shown; "" where there is no more to say. */
  readonly detail: string;
  /** As it was given: "2025-12-05"; "" without a stamp. */
  readonly date: string;
  /** What the stamp keeps; null without one. */
  readonly keeps: StampDetail | null;
  /** Each change with what it does to totals; a total that only follows stands under those it follows from. */
  readonly changes: readonly StampChangeView[];
  /** How many more there are than are shown. */
  readonly more: number;
}

export interface StampChangeView {
  readonly sheet: string;
  /** "C5", where it stands now; null for what is gone, and for a sheet. */
  readonly address: string | null;
  /** "Grundskola, Utfall (C5)" */
  readonly title: string;
  /** "−87 310 blev −87 610 (−300)" */
  readonly text: string;
  /** For machines: what stood there and what does, as printed without blanks; null where it is not known. */
  readonly before: string | null;
  readonly after: string | null;
  /** "Summa, Utfall (C8) följde med: ..." */
  readonly effects: readonly StampEffectView[];
}

export interface StampEffectView {
  readonly address: string;
  readonly kind: "follows" | "stays" | "differs";
  readonly text: string;
}
