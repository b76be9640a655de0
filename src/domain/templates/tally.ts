import { cellAddress } from "../sheet/address";
import type { AreaLook, NewCell } from "../sheet/newSheet";
import { FIRST_ROW, GAP, HEADING_FILL } from "./layout";
import type { Template } from "./template";

/** A tally below the table of a template. */
export interface Tally {
  readonly cells: readonly NewCell[];
  readonly looks: readonly AreaLook[];
  /** The row below it, from 0. */
  readonly endRow: number;
}

/**
 * Counts the words of a column below the table: how many rows have each, how many have none, and all of them. It
 * follows the table by itself, and gives a table of words something that adds up.
 * @returns null for a template without one
 */
export function tallyOf({ tally, columns, rows }: Template): Tally | null {
  if (!tally) return null;
  const index = columns.findIndex(({ key }) => key === tally.column);
  const holds = columns[index]?.holds;
  if (holds?.kind !== "choice") throw new Error(`No column of words is called ${tally.column}`);
  const at = (row: number, column: number) => cellAddress({ row, column });
  const counted = `${at(FIRST_ROW, index + 1)}:${at(FIRST_ROW + rows.length - 1, index + 1)}`;
  const first = FIRST_ROW + rows.length + GAP;
  const lines = [
    ...holds.words.map((word) => [word, `=COUNTIF(${counted},"${word}")`] as const),
    [tally.open, `=COUNTBLANK(${counted})`] as const,
  ];
  const total = first + 1 + lines.length;
  const sum = [tally.total, `=SUM(${at(first + 1, 1)}:${at(total - 1, 1)})`] as const;
  const text = (row: number, column: number, value: string): NewCell => ({
    row,
    column,
    content: { kind: "text", value },
  });
  return {
    cells: [
      text(first, 0, tally.heading),
      text(first, 1, tally.countHeading),
      ...[...lines, sum].flatMap(([label, formula], line): NewCell[] => [
        text(first + 1 + line, 0, label),
        { row: first + 1 + line, column: 1, content: { kind: "formula", formula } },
      ]),
    ],
    looks: [
      {
        area: { row: first, column: 0, rows: 1, columns: 2 },
        isBold: true,
        fill: HEADING_FILL,
        lineBelow: true,
      },
      { area: { row: first, column: 1, rows: 1, columns: 1 }, align: "Right" },
      { area: { row: total, column: 0, rows: 1, columns: 2 }, isBold: true, lineAbove: true },
    ],
    endRow: total + 1,
  };
}
