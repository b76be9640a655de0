import { LimitsOfFigures } from "../figures/tolerance";
import { amountAt, isPrinted, unitAt } from "../tables/amounts";
import type { CellOf } from "../tables/cellOf";
import type { Table } from "../tables/table";
import { columnRole, type ColumnRole } from "../words/columnRoles";
import { CALLED, FOLLOW_UP_OF } from "../words/committees";
import { comparable } from "../words/comparable";
import { says } from "../words/lexicon";
import type { CopiedHeading } from "./copiedHeadings";
import type { CrossSheet } from "./otherSheets";

/** A sheet, with the tables on it. */
export interface TablesOnSheet {
  readonly sheet: string;
  readonly tables: readonly Table[];
}

/** A row of a consolidation, and the sheet it stands on. */
interface CommitteeRow {
  readonly sheet: string;
  readonly table: Table;
  readonly row: number;
}

/** A committee's own table. */
interface OwnTable {
  readonly sheet: string;
  readonly table: Table;
  readonly rowOf: ReadonlyMap<ColumnRole, number>;
}

/**
 * The consolidations' row of a committee against the committee's own table, on a sheet of its name or under a title
 * that names it. Each row is read once, whatever the number of sheets.
 * @returns what is asked, by the consolidation's sheet in the order of the sheets
 */
export function sameCommittee(
  sheets: readonly TablesOnSheet[],
): { readonly sheet: string; readonly question: CrossSheet | CopiedHeading }[] {
  const rows = rowsByName(sheets);
  const places = new Map(sheets.map(({ sheet }, place) => [sheet, place]));
  const lengths = [...new Set([...rows.keys()].map((name) => name.length))];
  return sheets
    .flatMap(({ sheet, tables }) => {
      const own = tables.find(({ kind }) => kind === "followUp");
      if (!own) return [];
      const rowOf = firstRows(own);
      const names = new Set([comparable(sheet), ...within(comparable(own.title), lengths)]);
      return [...names]
        .flatMap((name) => rows.get(name) ?? [])
        .filter((each) => each.sheet !== sheet)
        .sort((a, b) => a.place - b.place)
        .map((each) => ({ ...each, own: { sheet, table: own, rowOf } }));
    })
    .sort((a, b) => places.get(a.sheet)! - places.get(b.sheet)!)
    .flatMap(({ sheet, table, row, own }) =>
      [...figures(table, row, own), ...headings(table, row, own)].map((question) => ({
        sheet,
        question,
      })),
    );
}

/** The rows of all consolidations by what they are called; place counts them as they are met. */
function rowsByName(sheets: readonly TablesOnSheet[]): Map<string, (CommitteeRow & { place: number })[]> {
  const found = new Map<string, (CommitteeRow & { place: number })[]>();
  let place = 0;
  for (const { sheet, tables } of sheets) {
    for (const table of tables) {
      if (table.kind !== "consolidation") continue;
      table.rows.forEach(({ label }, row) => {
        const name = comparable(label);
        if (name === "") return;
        const same = found.get(name) ?? [];
        if (same.push({ sheet, table, row, place: place++ }) === 1) found.set(name, same);
      });
    }
  }
  return found;
}

/** Every stretch of a text that is as long as some name. */
function within(text: string, lengths: readonly number[]): string[] {
  return lengths.flatMap((length) =>
    Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length)),
  );
}

/** The first row of figures for each role that stands in the rows. */
function firstRows({ rows }: Table): ReadonlyMap<ColumnRole, number> {
  const found = new Map<ColumnRole, number>();
  rows.forEach(({ label, hasFigures }, row) => {
    const role = hasFigures ? columnRole(label) : null;
    if (role !== null && !found.has(role)) found.set(role, row);
  });
  return found;
}

function figures(table: Table, row: number, { table: own, sheet, rowOf }: OwnTable): CrossSheet[] {
  return table.columns.flatMap((column, c): CrossSheet[] => {
    const ownRow = rowOf.get(column.role);
    if (ownRow === undefined) return [];
    const cell: CellOf = { table, row, column: c };
    const other: CellOf = { table: own, row: ownRow, column: 0 };
    if (!isPrinted(table.amounts, row, c) || !isPrinted(own.amounts, ownRow, 0)) return [];
    // In the finer grains of the two, so that all of it is whole.
    const scale = Math.max(table.amounts.scale, own.amounts.scale);
    const times = (at: CellOf) => 10 ** (scale - at.table.amounts.scale);
    const value = (at: CellOf) => amountAt(at.table.amounts, at.row, at.column) * times(at);
    const rounding = new LimitsOfFigures();
    for (const at of [cell, other]) rounding.add(unitAt(at.table.amounts, at.row, at.column) * times(at));
    if (Math.abs(value(cell) - value(other)) <= rounding.limits.hard) return [];
    const inGrains = Math.round(value(other) / times(cell));
    return [
      {
        rule: "crossSheet",
        cell,
        otherSheet: sheet,
        otherValue: inGrains,
        others: [other],
        check: null,
      },
    ];
  });
}

/** "Ekonomisk uppföljning över samhällsbyggnad" against the heading the consolidation gives the committee. */
function headings(table: Table, row: number, { sheet, table: own }: OwnTable): CopiedHeading[] {
  return table.textColumns
    .filter(({ heading }) => says(CALLED, heading))
    .flatMap(({ texts, sheetColumn }): CopiedHeading[] => {
      const text = texts[row]!;
      const ownHeading = FOLLOW_UP_OF.pattern.exec(comparable(own.labelHeading))?.[1];
      const otherRow = texts.findIndex((other, r) => r !== row && comparable(other) === comparable(text));
      if (!ownHeading || text === "" || otherRow < 0 || comparable(text) === ownHeading) return [];
      return [
        {
          rule: "copiedHeading",
          table,
          row,
          otherRow,
          text,
          own: ownHeading,
          ownTable: { sheet, table: own },
          sheetColumn,
        },
      ];
    });
}
