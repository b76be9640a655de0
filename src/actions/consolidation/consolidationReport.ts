import type { CommitteeMeasure } from "../../domain/consolidation/committeeFigures";
import type { PreviewLine, SheetPlan } from "../newSheet/newSheets";

/** A committee's row, as it is shown and as a machine reads it. */
export interface CommitteeRowView {
  /** What it is left out by: its name, with a number after it where rows before it have the same. */
  readonly key: string;
  readonly committee: string;
  readonly heading: string;
  /** In the consolidation's unit and signs. */
  readonly amounts: Readonly<Partial<Record<CommitteeMeasure, number>>>;
  readonly texts: Readonly<Partial<Record<CommitteeMeasure | "percent", string>>>;
  /** Where the outcome stands, or the forecast where there is none; file is "" for the workbook itself. */
  readonly source: { readonly file: string; readonly sheet: string; readonly cell: string };
  /** Every figure's own cell, as "B4" or "B4:B9"; those that are reckoned have none. */
  readonly cells: Readonly<Partial<Record<CommitteeMeasure, string>>>;
  /** "till och med november 2025"; "" where it is not said. */
  readonly period: string;
}

/** What "Sammanställ till kommunstyrelsen" would make. */
export interface ConsolidationReport {
  readonly kind: "consolidation";
  /** Nothing has to be answered. */
  readonly ready: boolean;
  readonly unit: string;
  readonly summary: string;
  /** Which way deviations and costs stand. */
  readonly signs: string;
  /** What each amount is headed, of those that any committee has. */
  readonly headings: readonly { readonly measure: CommitteeMeasure; readonly text: string }[];
  readonly rows: readonly CommitteeRowView[];
  readonly total: Omit<CommitteeRowView, "key" | "source" | "cells" | "period" | "heading">;
  /** In sentences that say where to look. */
  readonly questions: readonly string[];
  /** What has been done that is no question: conversions, values of other files, errors that stand uncorrected. */
  readonly remarks: readonly string[];
  /** What the amounts of the new sheet will show, by their cells. */
  readonly shown: Readonly<Record<string, string>>;
  readonly preview: readonly PreviewLine[];
  readonly plan: SheetPlan;
}
