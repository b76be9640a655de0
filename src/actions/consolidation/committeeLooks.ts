import type { CommitteeMeasure } from "../../domain/consolidation/committeeFigures";
import type {
  ConsolidatedFigure,
  ConsolidatedRow,
  Consolidation,
} from "../../domain/consolidation/consolidation";
import type { AreaLook } from "../../domain/sheet/newSheet";
import { headingLook } from "../shared/looks";
import { FIRST_COMMITTEE_ROW, COMMITTEE_HEADER_ROW, type CommitteeColumn } from "./shownColumns";

/** How the sheet looks: headings, number formats with the decimals that the amounts have, the total, the notes. */
export function committeeLooks(
  made: Consolidation,
  columns: readonly CommitteeColumn[],
  totalRow: number,
  notes: number,
): AreaLook[] {
  const count = made.rows.length;
  const columnLooks = columns.flatMap((column, i): AreaLook[] => {
    const area = { row: FIRST_COMMITTEE_ROW, column: i + 1, rows: count + 1, columns: 1 };
    const heading = { row: COMMITTEE_HEADER_ROW, column: i + 1, rows: 1, columns: 1 };
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
        const cell = { ...area, row: FIRST_COMMITTEE_ROW + r, rows: 1 };
        return figure ? [{ area: cell, format: formatOf(shownDecimals(made, made.rows[r]!, figure)) }] : [];
      }),
    ];
  });
  return [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, isBold: true },
    headingLook(COMMITTEE_HEADER_ROW, columns.length + 1),
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
