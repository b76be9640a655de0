import type { NewCell, NewSheet } from "../../domain/sheet/newSheet";
import { cellAddress } from "../../domain/sheet/address";
import type { VersionChange } from "../../domain/versions/change";
import { versionTexts as texts } from "../../texts/versions/versions";
import { headingLook } from "../shared/looks";
import { formula, text } from "../shared/newCells";
import { versionLine, versionLineView } from "./versionViews";

const HEADER = 3;
const FIRST = HEADER + 1;
const [OLD, NOW, DIFFERENCE, CELL] = [3, 4, 5, 6];
/** A sheet of more lines is nothing that anybody reads. */
const MOST_LINES = 2000;

/** The changes as a sheet: a line each, figures as figures, the difference as a formula. */
export function versionSheet(name: string, changes: readonly VersionChange[]): NewSheet {
  const { headings } = texts;
  const told = changes.slice(0, MOST_LINES);
  const percents = told.flatMap(({ isPercent }, i) => (isPercent ? [i] : []));
  const cells = told.flatMap((change, i): NewCell[] => {
    const [row, view, { what }] = [FIRST + i, versionLineView(change), versionLine(change)];
    const figure = (column: number, said: VersionChange["old"], shown: string): NewCell[] =>
      said === null
        ? []
        : typeof said === "number"
          ? [{ row, column, content: { kind: "number", value: said } }]
          : [text(row, column, shown)];
    const at = (column: number) => cellAddress({ row, column });
    return [
      text(row, 0, change.sheet),
      text(row, 1, what === "row" ? `${view.row} (${texts.kinds[change.kind]})` : view.row),
      text(row, 2, view.column),
      ...figure(OLD, change.old, view.old),
      ...figure(NOW, change.now, view.now),
      ...(change.difference === null ? [] : [formula(row, DIFFERENCE, `=N(${at(NOW)})-N(${at(OLD)})`)]),
      ...(view.cell ? [text(row, CELL, view.cell)] : []),
    ];
  });
  const figures = { row: FIRST, column: OLD, rows: told.length, columns: 3 };
  return {
    name: texts.sheetName,
    cells: [
      text(0, 0, texts.title),
      text(1, 0, texts.subtitle(name)),
      ...[
        headings.sheet,
        headings.row,
        headings.column,
        headings.old,
        headings.now,
        headings.difference,
        headings.cell,
      ].map((heading, column) => text(HEADER, column, heading)),
      ...cells,
    ],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, isBold: true },
      headingLook(HEADER, CELL + 1),
      { area: figures, format: "#,##0.####", align: "Right" },
      ...percents.map((i) => ({ area: { ...figures, row: FIRST + i, rows: 1 }, format: "0.0%" })),
    ],
    widths: [18, 34, 24, 16, 16, 14, 8].map((characters, column) => ({ column, characters })),
    print: { orientation: "Landscape", repeated: { row: HEADER, rows: 1 }, area: null },
    frozen: { rows: HEADER + 1, columns: 0 },
    validations: [],
    chart: null,
  };
}
