import { fairShares } from "../../domain/report/controlReport/fairShares";
import { groupedDigits, sealOf } from "../../domain/report/controlReport/seal";
import { wrapped } from "../../domain/report/controlReport/wrapped";
import { stampDigest } from "../../domain/report/stamp/stampText";
import { controlReportTexts as texts } from "../../texts/send/controlReport";
import { isProblem } from "../shared/outcomes";
import type { SheetResult } from "../shared/report";
import type { Preparation } from "./preparation";

/** A row of the report. */
export interface ReportLine {
  readonly cells: readonly string[];
  readonly look: "title" | "field" | "verdict" | "heading" | "plain";
}

/** Lines that are still read with ease on one page of paper. */
const LINES_ON_A_PAGE = 62;
/** Characters beside the place, over the other columns. */
const WIDTH = 110;
/** A blank line and a heading. */
const ABOVE_A_PART = 2;

interface ReportPart {
  readonly headings: readonly string[];
  readonly items: readonly (readonly ReportLine[])[];
  readonly none: string;
}

/**
 * The report as lines, at most as many as a page holds: where there is more than that, each part says how much it
 * leaves out. The same lines are written on the sheet and copied as text.
 */
export function controlReport(preparation: Preparation, date: string): ReportLine[] {
  const { stamp, workbook, verdict } = preparation;
  const tables = stamp.sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0);
  const dated = { ...stamp, date };
  const field = (name: string, value: string): ReportLine => ({ cells: [name, value], look: "field" });
  const head: ReportLine[] = [
    { cells: [texts.title], look: "title" },
    field(texts.workbook, workbook),
    field(texts.date, texts.dateOf(date)),
    field(texts.checkedWith, texts.version(stamp.rules)),
    { cells: [texts.verdict, verdict.text], look: "verdict" },
    field(texts.stamp, texts.stampOf(groupedDigits(stampDigest(dated)), tables)),
  ];
  const parts = partsOf(preparation);
  const needs = parts.map(({ items }) => Math.max(1, items.flat().length));
  const shares = fairShares(needs, LINES_ON_A_PAGE - head.length - ABOVE_A_PART * (parts.length + 1));
  const lines = [...head, ...parts.flatMap((part, at) => partLines(part, shares[at]!))];
  return [...lines, BLANK, field(texts.seal, sealOf(lines.map(({ cells }) => cells)))];
}

/** The report as plain text, to be pasted. */
export function controlReportText(lines: readonly ReportLine[]): string {
  return lines.map(({ cells }) => cells.join("\t").trimEnd()).join("\n");
}

const BLANK: ReportLine = { cells: [], look: "plain" };

function partsOf(preparation: Preparation): ReportPart[] {
  const { sheets, blocks, corrections, approved, unchecked, hidden } = preparation;
  const part = (heading: string, none: string, items: readonly (readonly ReportLine[])[]): ReportPart => ({
    headings: [heading],
    items,
    none,
  });
  return [
    { headings: texts.sheets, items: sheets.map((sheet) => [sheetLine(sheet)]), none: texts.noUnchecked },
    part(
      texts.blocks,
      texts.noBlocks,
      blocks.map((one) => item(placeOf(one.sheet, one.address), `${one.title}: ${one.message}`)),
    ),
    part(
      texts.corrections,
      texts.noCorrections,
      [...corrections]
        .reverse()
        .map(({ sheet, text, reason, name, time }) =>
          item(sheet, texts.correction(text, reason, name, time)),
        ),
    ),
    part(
      texts.approved,
      texts.noApproved,
      approved.map(({ sheet, title, message, reason, name, date }) =>
        item(sheet, texts.approval(`${title}: ${message}`, reason, name, date)),
      ),
    ),
    part(texts.unchecked, texts.noUnchecked, [
      ...(hidden.length > 0 ? [item("", texts.hidden(hidden))] : []),
      ...unchecked.map(({ sheet, name, why }) => item(sheet, `${name}: ${why}`)),
    ]),
  ];
}

function sheetLine({ sheet, text, outcome }: SheetResult): ReportLine {
  if (isProblem(outcome)) return { cells: [sheet, text], look: "plain" };
  const { coverage, checks, checksThatHold } = outcome;
  const counts = [texts.figures(coverage.checked, coverage.figures), texts.checks(checksThatHold, checks)];
  return { cells: [sheet, text, ...counts], look: "plain" };
}

function placeOf(sheet: string, address: string | null): string {
  return address === null ? sheet : `${sheet}, ${address}`;
}

/** The place once, and the text in as many lines as it needs. */
function item(place: string, text: string): ReportLine[] {
  return wrapped(text, WIDTH).map((line, at) => ({ cells: [at === 0 ? place : "", line], look: "plain" }));
}

/** As many of a part's items as its share of the page holds, and how many there are beside them. */
function partLines({ headings, items, none }: ReportPart, share: number): ReportLine[] {
  const heading: ReportLine = { cells: headings, look: "heading" };
  if (items.length === 0) return [BLANK, heading, { cells: ["", none], look: "plain" }];
  const isWhole = items.flat().length <= share;
  const room = isWhole ? share : share - 1;
  const shown: ReportLine[] = [];
  let count = 0;
  for (const lines of items) {
    if (shown.length + lines.length > room) break;
    shown.push(...lines);
    count += 1;
  }
  const rest: ReportLine[] = isWhole
    ? []
    : [{ cells: ["", texts.more(items.length - count)], look: "plain" }];
  return [BLANK, heading, ...shown, ...rest];
}
