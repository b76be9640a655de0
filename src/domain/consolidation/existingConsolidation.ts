import { inUnit } from "../arithmetic/volume";
import { findConvention } from "../deviations/convention";
import { exactFigure } from "../figures/exactFigure";
import { exact, type ExactNumber } from "../figures/exactNumber";
import type { Answers } from "../structure/answers";
import { committeeIn, isSameBody, isSameCommittee } from "../words/committeeName";
import { CALLED } from "../words/committees";
import { comparable } from "../words/comparable";
import { measureOf } from "../words/headings";
import { says } from "../words/lexicon";
import { isMoney } from "../words/units";
import { committeeColumns } from "./committeeColumns";
import { COMMITTEE_MEASURES, type CommitteeMeasure, type TableInFile } from "./committeeFigures";
import type { SheetInFile } from "./committeeSources";
import type { ConsolidatedRow, ExistingQuestion, PlaceInFile, Signs } from "./consolidation";
import { signTo } from "./signs";

/** So many rows of a table have to be committees that have tables of their own, or name committees at all. */
const LEAST_ROWS = 2;

/** Tables that already tell of several committees, a row each. */
export function existingConsolidations(
  sheets: readonly SheetInFile[],
  committees: readonly string[],
): TableInFile[] {
  return sheets
    .flatMap(({ tables }) => tables)
    .filter(({ table }) => {
      if (table.kind === "followUp" || table.kind === "investments") return false;
      const rows = table.rows.filter(({ label, hasFigures }) => hasFigures && label !== "");
      const known = committees.filter((name) => rows.some(({ label }) => isSameCommittee(label, name)));
      const named = rows.filter(({ label }) => committeeIn(label) !== null);
      const isOfCommittees = table.kind === "consolidation" || named.length >= LEAST_ROWS;
      return known.length >= (isOfCommittees ? 1 : LEAST_ROWS);
    });
}

/** Every figure of a consolidation that is there, held against the committee's own; and who is missing on either side. */
export function existingQuestions(
  built: TableInFile,
  rows: readonly ConsolidatedRow[],
  sheets: readonly SheetInFile[],
  answers: Answers,
): ExistingQuestion[] {
  const { table } = built;
  const sheet = sheets.find(({ tables }) => tables.includes(built))!;
  const others = sheet.tables.filter((other) => other !== built);
  const convention = findConvention(built, others, answers)?.convention ?? "budgetFirst";
  const columns = committeeColumns(built, sheet.grid, convention, answers);
  const cost = costSign(built, columns);
  const good = (convention === "budgetFirst") === cost > 0 ? 1 : -1;
  const listed = new Set<ConsolidatedRow>();
  const questions = table.rows.flatMap(({ label, hasFigures, role, sheetRow }, r): ExistingQuestion[] => {
    if (!hasFigures || label === "") return [];
    const row = rowOf(label, rows);
    if (!row) {
      const isCommittee = role === "plain" && committeeIn(label) !== null;
      const place = placeOf(built, sheetRow, table.area.column);
      return isCommittee ? [{ kind: "noSource", place, label }] : [];
    }
    listed.add(row);
    return [
      ...COMMITTEE_MEASURES.flatMap((measure) => {
        const column = columns[measure];
        if (column === undefined) return [];
        return differs(built, r, column, row, measure, { cost, good }) ?? [];
      }),
      ...percentDiffers(built, r, row),
      ...headingDiffers(built, r, row),
    ];
  });
  const missing = rows.filter((row) => !listed.has(row));
  return [...questions, ...missing.map((row) => ({ kind: "notListed", table: built, row }) as const)];
}

/** The committee that a label is of; none where several may be meant, as by "SN" of Socialnämnden and Servicenämnden. */
function rowOf(label: string, rows: readonly ConsolidatedRow[]): ConsolidatedRow | undefined {
  const called = (isSame: typeof isSameCommittee) =>
    rows.filter(({ committee, source }) => isSame(label, committee) || isSame(label, source.committee));
  // Among committees a label may leave out the word for one.
  const [found = []] = [called(isSameCommittee), called(isSameBody)].filter((some) => some.length > 0);
  return found.length === 1 ? found[0] : undefined;
}

function placeOf({ file, sheet }: TableInFile, row: number, column: number): PlaceInFile {
  return { file, sheet, row, column };
}

/** Most of its budgets stand so. */
function costSign({ table }: TableInFile, columns: Partial<Record<CommitteeMeasure, number>>): 1 | -1 {
  const column = columns.budget ?? columns.yearBudget ?? columns.outcome ?? 0;
  const signs = table.figures.map((row) => Math.sign(row[column]?.units ?? 0));
  return signs.filter((sign) => sign < 0).length > signs.filter((sign) => sign > 0).length ? -1 : 1;
}

/** The two, both brought to the table's unit and signs; null where they agree within half a step of each. */
function differs(
  built: TableInFile,
  r: number,
  column: number,
  row: ConsolidatedRow,
  measure: CommitteeMeasure,
  signs: Signs,
): ExistingQuestion | null {
  const { table } = built;
  const figure = table.figures[r]![column];
  const source = row.source.figures[measure];
  if (!figure || figure.isPercent || !source) return null;
  const unit = isMoney(table.unit) ? table.unit : row.unit;
  const converted = inUnit(source.value, row.unit, unit);
  const own = signTo(row.source, measure, signs) > 0 ? converted : exact(0).minus(converted);
  const stated = exactFigure(figure);
  const step = inUnit(exact(1).shifted(source.decimals), row.unit, unit);
  const limit = step.plus(exact(1).shifted(figure.decimals)).times(exact(0.5));
  const isWithin = (value: ExactNumber) => stated.minus(value).abs().compare(limit) <= 0;
  if (isWithin(own)) return null;
  const { sheetColumn, heading } = table.columns[column]!;
  return {
    kind: "differs",
    place: placeOf(built, table.rows[r]!.sheetRow, sheetColumn),
    table: built,
    column: heading,
    row,
    measure,
    stated: { value: stated, decimals: figure.decimals },
    own: { value: own, decimals: Math.max(0, Math.min(figure.decimals, 3)) },
    isTurned: isWithin(exact(0).minus(own)),
  };
}

/** "Procent av budget", of the committee's own budget and outcome. */
function percentDiffers(built: TableInFile, r: number, row: ConsolidatedRow): ExistingQuestion[] {
  const { table } = built;
  const { budget, outcome } = row.source.figures;
  if (!budget || !outcome || budget.value.sign() === 0) return [];
  return table.columns.flatMap(({ heading, sheetColumn }, c): ExistingQuestion[] => {
    const figure = table.figures[r]![c];
    if (!figure || measureOf(heading) !== "used") return [];
    const hundred = exact(100);
    const own = outcome.value.dividedBy(budget.value).times(hundred);
    const printed = exactFigure(figure);
    const stated = figure.isPercent ? printed.times(hundred) : printed;
    // A share that stands as 0,95 without its sign.
    const asShare = !figure.isPercent && printed.abs().compare(exact(5)) < 0;
    const read = asShare ? stated.times(hundred) : stated;
    const decimals = Math.max(0, asShare ? figure.decimals - 2 : figure.decimals);
    const rounding = exact(1).shifted(decimals).plus(exact(0.1));
    if (read.minus(own).abs().compare(rounding) <= 0) return [];
    return [
      {
        kind: "differs",
        place: placeOf(built, table.rows[r]!.sheetRow, sheetColumn),
        table: built,
        column: heading,
        row,
        measure: "percent",
        stated: { value: read, decimals },
        own: { value: own, decimals: Math.max(1, decimals) },
        isTurned: false,
      },
    ];
  });
}

/** The heading that a committee bears is its own. */
function headingDiffers(built: TableInFile, r: number, row: ConsolidatedRow): ExistingQuestion[] {
  const { heading, isHeadingSaid } = row.source;
  if (!isHeadingSaid) return [];
  return built.table.textColumns
    .filter((column) => says(CALLED, column.heading))
    .flatMap(({ texts, sheetColumn }): ExistingQuestion[] => {
      const stated = texts[r]!;
      if (stated === "" || comparable(stated) === comparable(heading)) return [];
      const place = placeOf(built, built.table.rows[r]!.sheetRow, sheetColumn);
      return [{ kind: "otherHeading", place, row, stated }];
    });
}
