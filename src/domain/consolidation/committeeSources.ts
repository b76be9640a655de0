import type { Grid } from "../sheet/grid";
import type { Answers } from "../structure/answers";
import type { Table } from "../tables/table";
import { purposeOf } from "../words/headings";
import { untilPart } from "../words/partOfYear";
import { isWholeYear, readPeriod, type Period } from "../words/periods";
import { isMoney } from "../words/units";
import type { CommitteeSource, TableInFile } from "./committeeFigures";
import { figuresOfTable, type FiguresOfTable } from "./figuresOfTable";
import { headingOfSource } from "./headingOfSource";
import { nameOfSource } from "./nameOfSource";
import { costSignOf, favourableSignOf } from "./signsOfTable";

/** A sheet with its tables, of the workbook ("" as its file) or of one that was chosen. */
export interface SheetInFile {
  readonly file: string;
  readonly grid: Grid;
  readonly tables: readonly TableInFile[];
}

/** Tables of other things than what a committee's operations come to. */
const NOT_OPERATIONS = new Set<Table["kind"]>(["investments", "consolidation", "remedies", "other"]);

/**
 * Every table that tells what one committee's budget has come to.
 * @param answers what the user has said of the tables
 */
export function committeeSources(sheets: readonly SheetInFile[], answers: Answers): CommitteeSource[] {
  return sheets.flatMap(({ grid, tables }) =>
    tables.flatMap((table): CommitteeSource[] => {
      const { kind, unit } = table.table;
      if (isOfTimes(table.table)) return [];
      if (NOT_OPERATIONS.has(kind) || (unit !== "" && !isMoney(unit))) return [];
      const others = tables.filter((other) => other !== table);
      const read = figuresOfTable(table, others, grid, answers);
      return read ? [sourceOf(table, read, tables, grid)] : [];
    }),
  );
}

/** A row for each month is a course of time, as a diagram is drawn of, and nobody's costs. */
function isOfTimes({ kind, rows }: Table): boolean {
  const labels = rows.flatMap(({ label, hasFigures, role }) =>
    hasFigures && role === "plain" ? [label] : [],
  );
  return kind !== "followUp" && labels.length > 0 && labels.every((label) => readPeriod(label) !== null);
}

function sourceOf(
  table: TableInFile,
  read: FiguresOfTable,
  onSheet: readonly TableInFile[],
  grid: Grid,
): CommitteeSource {
  const period = periodOf(table, read);
  const hasBudgetOfYear = isBudgetOfYear(read, period);
  const costSign = costSignOf(table.table, read);
  return {
    table,
    ...nameOfSource(table, read.totalRow, onSheet, grid),
    ...headingOfSource(table.table),
    unit: table.table.unit,
    figures: figuresOf(read, hasBudgetOfYear),
    period,
    hasBudgetOfYear,
    costSign,
    goodSign: favourableSignOf(read, costSign),
    isAddedUp: read.isAddedUp,
  };
}

function periodOf({ table, sheet, file }: TableInFile, { outcomePeriod }: FiguresOfTable): Period | null {
  const titled = table.titles.map(timeOfReport);
  // "Helårsprognoser efter april" is of the year and made in April; what is reported is told until April.
  const isOfForecast =
    isWholeYear(table.period) && table.titles.some((text) => readPeriod(text) && !timeOfReport(text));
  const said = [
    outcomePeriod,
    isOfForecast ? null : table.period,
    ...titled,
    timeOfReport(sheet),
    timeOfReport(file),
  ];
  const known = said.flatMap((one) => one ?? []);
  const month = known.find(({ toMonth }) => toMonth !== null);
  const year = known.find((one) => one.year !== null)?.year ?? null;
  if (known.length === 0) return null;
  const period = { year, fromMonth: month?.fromMonth ?? null, toMonth: month?.toMonth ?? null };
  return untilPart(period, [...table.titles, sheet, file]);
}

/** What a title says of when it is; nothing where the year that it names is what it forecasts. */
function timeOfReport(text: string): Period | null {
  const period = readPeriod(text);
  return isWholeYear(period) && purposeOf(text) === "forecast" ? null : period;
}

/** "Budget 2025" beside "Utfall jan-aug": of the whole year, where the outcome is not. */
function isBudgetOfYear(
  { figures, budgetPeriod, outcomePeriod, isYearsBudget }: FiguresOfTable,
  period: Period | null,
): boolean {
  if (!figures.outcome || !figures.budget) return false;
  const isPart = (one: Period | null) => (one?.toMonth ?? 12) < 12;
  if (!isPart(outcomePeriod ?? period) && !isPart(period)) return false;
  const namesYear = (budgetPeriod?.year ?? null) !== null;
  return isYearsBudget || isWholeYear(budgetPeriod) || (namesYear && !isPart(budgetPeriod));
}

/** A year's budget that nothing is taken from is that of the year alone. */
function figuresOf({ figures }: FiguresOfTable, hasBudgetOfYear: boolean): CommitteeSource["figures"] {
  if (!hasBudgetOfYear || figures.deviation) return figures;
  const { budget, ...others } = figures;
  return { yearBudget: budget, ...others };
}
