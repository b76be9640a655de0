import { placesBetween } from "../../domain/arithmetic/volume";
import {
  COMMITTEE_MEASURES,
  type AddedCell,
  type CommitteeMeasure,
} from "../../domain/consolidation/committeeFigures";
import type {
  ConsolidatedFigure,
  ConsolidatedRow,
  Consolidation,
} from "../../domain/consolidation/consolidation";
import { isBudgetFirst } from "../../domain/consolidation/signs";
import { isSamePeriod } from "../../domain/consolidation/usualPeriod";
import { cellAddress } from "../../domain/sheet/address";
import type { AreaLook, NewCell, NewSheet } from "../../domain/sheet/newSheet";
import { sheetPrefix } from "../../domain/sheet/sheetName";
import { consolidationTexts as texts, untilText } from "../../texts/consolidation/consolidation";
import { placeOf } from "../../texts/consolidation/questions";
import { headingLook } from "../shared/looks";
import type { CommitteeRowView } from "./consolidationReport";
import { formula, number, text } from "../shared/newCells";

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const LABEL = 0;

/** What the sheet is called, and what its rows are. */
export interface SheetWords {
  readonly sheetName: string;
  readonly title: string;
  /** Heads the rows' names. */
  readonly rows: string;
  readonly total: string;
}

/** What a column of the sheet holds. */
type SheetColumn = CommitteeMeasure | "heading" | "time" | "percent" | "source";

/** The measures that any of the committees has. */
export function toldMeasures({ rows }: Consolidation): CommitteeMeasure[] {
  return COMMITTEE_MEASURES.filter((measure) => rows.some(({ figures }) => figures[measure]));
}

/** The rows are of different times: each says its own. */
function isOfSeveralTimes({ rows, period }: Consolidation): boolean {
  return rows.some(({ source }) => period && source.period && !isSamePeriod(source.period, period));
}

/** What heads an amount. */
export function amountHeading(made: Consolidation, measure: CommitteeMeasure): string {
  return texts.headings[measure](isOfSeveralTimes(made) ? null : made.period);
}

function columnsOf(made: Consolidation): SheetColumn[] {
  const measures = toldMeasures(made);
  const hasShare = measures.includes("budget") && measures.includes("outcome");
  const [soFar, ofYear] = [
    measures.filter((measure) => ["budget", "outcome", "deviation"].includes(measure)),
    measures.filter((measure) => ["yearBudget", "forecast", "forecastDeviation"].includes(measure)),
  ];
  return [
    ...(made.rows.some(({ source }) => source.heading !== "") ? (["heading"] as const) : []),
    ...(isOfSeveralTimes(made) ? (["time"] as const) : []),
    ...soFar,
    ...(hasShare ? (["percent"] as const) : []),
    ...ofYear,
    "source",
  ];
}

/** The sheet in Eda's form: live formulas over the workbook's own cells, values where the source is another file. */
export function consolidationSheet(
  made: Consolidation,
  notes: readonly string[],
  words: SheetWords,
): NewSheet {
  const columns = columnsOf(made);
  const columnOf = (wanted: SheetColumn) => 1 + columns.indexOf(wanted);
  const totalRow = FIRST_ROW + made.rows.length;
  const at = (row: number, column: SheetColumn) => cellAddress({ row, column: columnOf(column) });
  const headingText = (column: SheetColumn) =>
    column === "heading" || column === "time" || column === "source"
      ? texts[column]
      : column === "percent"
        ? texts.used
        : amountHeading(made, column);
  const share = (row: number) =>
    formula(
      row,
      columnOf("percent"),
      `=IF(${at(row, "budget")}=0,"",${at(row, "outcome")}/${at(row, "budget")})`,
    );
  const cells: NewCell[] = [
    text(0, LABEL, words.title),
    text(1, LABEL, texts.subtitle(isOfSeveralTimes(made) ? null : made.period, made.unit)),
    text(HEADER_ROW, LABEL, words.rows),
    ...columns.map((column) => text(HEADER_ROW, columnOf(column), headingText(column))),
    ...made.rows.flatMap((row, i) => {
      const r = FIRST_ROW + i;
      const has = (measure: CommitteeMeasure) => row.figures[measure] !== undefined;
      return [
        text(r, LABEL, row.committee),
        ...columns.flatMap((column): NewCell[] => {
          if (column === "heading")
            return row.source.heading === "" ? [] : [text(r, columnOf(column), row.source.heading)];
          if (column === "time") return [text(r, columnOf(column), untilText(row.source.period))];
          if (column === "source") return [text(r, columnOf(column), placeOf(row, mainMeasure(row)))];
          if (column === "percent") return has("budget") && has("outcome") ? [share(r)] : [];
          const figure = row.figures[column];
          return figure
            ? [amountCell(made, row, figure, r, columnOf(column), (measure) => at(r, measure), column)]
            : [];
        }),
      ];
    }),
    text(totalRow, LABEL, words.total),
    ...toldMeasures(made).map((measure) =>
      formula(totalRow, columnOf(measure), `=SUM(${at(FIRST_ROW, measure)}:${at(totalRow - 1, measure)})`),
    ),
    ...(columns.includes("percent") ? [share(totalRow)] : []),
    ...notes.map((note, i) => text(totalRow + 2 + i, LABEL, note)),
  ];
  return {
    name: words.sheetName,
    cells,
    looks: looksOf(made, columns, totalRow, notes.length),
    widths: [
      { column: LABEL, characters: 34 },
      ...columns.map((column) => ({
        column: columnOf(column),
        characters: column === "heading" || column === "source" ? 32 : column === "time" ? 24 : 16,
      })),
    ],
    print: {
      orientation: "Landscape",
      repeated: { row: HEADER_ROW, rows: 1 },
      area: { row: 0, column: 0, rows: totalRow + 2 + notes.length, columns: 1 + columns.length },
    },
    frozen: { rows: HEADER_ROW + 1, columns: 1 },
    validations: [],
    chart: null,
  };
}

/** What the amounts of the sheet will show, by their cells. @param rows in their order, the total last */
export function shownAmounts(
  made: Consolidation,
  rows: readonly Pick<CommitteeRowView, "texts">[],
): Readonly<Record<string, string>> {
  const columns = columnsOf(made);
  const cells = rows.flatMap(({ texts: shown }, r) =>
    columns.flatMap((column, c): [string, string][] => {
      const text = (shown as Readonly<Partial<Record<SheetColumn, string>>>)[column];
      return text === undefined ? [] : [[cellAddress({ row: FIRST_ROW + r, column: c + 1 }), text]];
    }),
  );
  return Object.fromEntries(cells);
}

/** The measure that a row is mainly about. */
export function mainMeasure({ figures }: ConsolidatedRow): CommitteeMeasure {
  return figures.outcome ? "outcome" : figures.forecast ? "forecast" : "budget";
}

function amountCell(
  made: Consolidation,
  row: ConsolidatedRow,
  { value, from, sign }: ConsolidatedFigure,
  r: number,
  c: number,
  own: (measure: CommitteeMeasure) => string,
  measure: CommitteeMeasure,
): NewCell {
  if (from === null) {
    const [budget, other] =
      measure === "deviation" ? [own("budget"), own("outcome")] : [own("yearBudget"), own("forecast")];
    return formula(r, c, isBudgetFirst(made.signs) ? `=${budget}-${other}` : `=${other}-${budget}`);
  }
  const { table } = row.source;
  if (table.file !== "" || from.isText) return number(r, c, value.toCell());
  const power = placesBetween(made.unit, row.unit);
  const factor = power === 0 ? "" : power > 0 ? `*${10 ** power}` : `/${10 ** -power}`;
  return formula(r, c, `=${linked(from.cells, sheetPrefix(table.sheet), sign, factor !== "")}${factor}`);
}

/** "-Drift!B8", "SUM(Drift!B4:B7)+Drift!B9", "(Drift!B4-Drift!B5)" before a factor. */
function linked(cells: readonly AddedCell[], prefix: string, turn: 1 | -1, isMultiplied: boolean): string {
  const runs: { cells: AddedCell[]; sign: 1 | -1 }[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    const before = last?.cells.at(-1);
    const isNext = before && before.row + 1 === cell.row && before.column === cell.column;
    if (last && isNext && last.sign === cell.sign) last.cells.push(cell);
    else runs.push({ cells: [cell], sign: cell.sign });
  }
  const sum = runs
    .map(({ cells: own, sign }, i) => {
      const isMinus = sign * turn < 0;
      const lead = isMinus ? "-" : i > 0 ? "+" : "";
      const [first, last] = [own[0]!, own.at(-1)!];
      const range = own.length === 1 ? cellAddress(first) : `${cellAddress(first)}:${cellAddress(last)}`;
      return lead + (own.length === 1 ? `${prefix}${range}` : `SUM(${prefix}${range})`);
    })
    .join("");
  return isMultiplied && runs.length > 1 ? `(${sum})` : sum;
}

function looksOf(
  made: Consolidation,
  columns: readonly SheetColumn[],
  totalRow: number,
  notes: number,
): AreaLook[] {
  const count = made.rows.length;
  const columnLooks = columns.flatMap((column, i): AreaLook[] => {
    const area = { row: FIRST_ROW, column: i + 1, rows: count + 1, columns: 1 };
    const heading = { row: HEADER_ROW, column: i + 1, rows: 1, columns: 1 };
    if (column === "heading" || column === "source" || column === "time") return [{ area, wraps: true }];
    if (column === "percent")
      return [
        { area, format: "0.0%" },
        { area: heading, align: "Right" },
      ];
    return [
      { area: heading, align: "Right" },
      { area: { ...area, row: totalRow, rows: 1 }, format: formatOf(mostDecimals(made, column)) },
      ...made.rows.flatMap(({ figures }, r): AreaLook[] => {
        const figure = figures[column];
        const cell = { ...area, row: FIRST_ROW + r, rows: 1 };
        return figure ? [{ area: cell, format: formatOf(shownDecimals(made, made.rows[r]!, figure)) }] : [];
      }),
    ];
  });
  return [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, isBold: true },
    headingLook(HEADER_ROW, columns.length + 1),
    ...columnLooks,
    {
      area: { row: totalRow, column: 0, rows: 1, columns: columns.length + 1 },
      isBold: true,
      lineAbove: true,
    },
    ...(notes > 0
      ? [{ area: { row: totalRow + 2, column: 0, rows: notes, columns: 1 }, isItalic: true } as const]
      : []),
  ];
}

/** Decimals of an amount: those of its own cell, and of what was converted no more than the unit is usually told with. */
export function shownDecimals(
  { unit }: Consolidation,
  row: ConsolidatedRow,
  { decimals }: Pick<ConsolidatedFigure, "decimals">,
): number {
  const usual = unit === "mnkr" ? 1 : 0;
  return Math.max(0, row.unit === unit ? Math.min(decimals, 3) : Math.min(decimals, usual));
}

/** Of a total: as many as any of its rows shows. */
export function mostDecimals(made: Consolidation, measure: CommitteeMeasure): number {
  const shown = made.rows.flatMap((row) => {
    const figure = row.figures[measure];
    return figure ? [shownDecimals(made, row, figure)] : [];
  });
  return Math.max(0, ...shown);
}

function formatOf(decimals: number): string {
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}
