import type { CommitteeMeasure } from "../../domain/consolidation/committeeFigures";
import type { ConsolidatedRow, Consolidation } from "../../domain/consolidation/consolidation";
import { cellAddress } from "../../domain/sheet/address";
import type { NewCell, NewSheet } from "../../domain/sheet/newSheet";
import { consolidationTexts as texts, untilText } from "../../texts/consolidation/consolidation";
import { placeOf } from "../../texts/consolidation/questions";
import { formula, text } from "../shared/newCells";
import { amountCell } from "./amountCell";
import type { CommitteeRowView } from "./consolidationReport";
import {
  amountHeading,
  shownColumns,
  FIRST_COMMITTEE_ROW,
  COMMITTEE_HEADER_ROW,
  isOfSeveralTimes,
  toldMeasures,
  type CommitteeColumn,
} from "./shownColumns";
import { committeeLooks } from "./committeeLooks";

const LABEL = 0;

/** What the sheet is called, and what its rows are. */
export interface SheetWords {
  readonly sheetName: string;
  readonly title: string;
  /** Heads the rows' names. */
  readonly rows: string;
  readonly total: string;
}

/** The sheet in Eda's form: live formulas over the workbook's own cells, values where the source is another file. */
export function consolidationSheet(
  made: Consolidation,
  notes: readonly string[],
  words: SheetWords,
): NewSheet {
  const columns = shownColumns(made);
  const columnOf = (wanted: CommitteeColumn) => 1 + columns.indexOf(wanted);
  const totalRow = FIRST_COMMITTEE_ROW + made.rows.length;
  const at = (row: number, column: CommitteeColumn) => cellAddress({ row, column: columnOf(column) });
  const headingText = (column: CommitteeColumn) =>
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
    text(COMMITTEE_HEADER_ROW, LABEL, words.rows),
    ...columns.map((column) => text(COMMITTEE_HEADER_ROW, columnOf(column), headingText(column))),
    ...made.rows.flatMap((row, i) => {
      const r = FIRST_COMMITTEE_ROW + i;
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
      formula(
        totalRow,
        columnOf(measure),
        `=SUM(${at(FIRST_COMMITTEE_ROW, measure)}:${at(totalRow - 1, measure)})`,
      ),
    ),
    ...(columns.includes("percent") ? [share(totalRow)] : []),
    ...notes.map((note, i) => text(totalRow + 2 + i, LABEL, note)),
  ];
  return {
    name: words.sheetName,
    cells,
    looks: committeeLooks(made, columns, totalRow, notes.length),
    widths: [
      { column: LABEL, characters: 34 },
      ...columns.map((column) => ({
        column: columnOf(column),
        characters: column === "heading" || column === "source" ? 32 : column === "time" ? 24 : 16,
      })),
    ],
    print: {
      orientation: "Landscape",
      repeated: { row: COMMITTEE_HEADER_ROW, rows: 1 },
      area: { row: 0, column: 0, rows: totalRow + 2 + notes.length, columns: 1 + columns.length },
    },
    frozen: { rows: COMMITTEE_HEADER_ROW + 1, columns: 1 },
    validations: [],
    chart: null,
  };
}

/** What the amounts of the sheet will show, by their cells. @param rows in their order, the total last */
export function shownAmounts(
  made: Consolidation,
  rows: readonly Pick<CommitteeRowView, "texts">[],
): Readonly<Record<string, string>> {
  const columns = shownColumns(made);
  const cells = rows.flatMap(({ texts: shown }, r) =>
    columns.flatMap((column, c): [string, string][] => {
      const text = (shown as Readonly<Partial<Record<CommitteeColumn, string>>>)[column];
      return text === undefined ? [] : [[cellAddress({ row: FIRST_COMMITTEE_ROW + r, column: c + 1 }), text]];
    }),
  );
  return Object.fromEntries(cells);
}

/** The measure that a row is mainly about. */
export function mainMeasure({ figures }: ConsolidatedRow): CommitteeMeasure {
  return figures.outcome ? "outcome" : figures.forecast ? "forecast" : "budget";
}
