import type { Area, CellValue, Grid } from "../../../src/domain/sheet/grid";
import type { Random } from "../random";
import type { Layout } from "./layout";
import { makeTable, type Identity, type Made, type MadeTable } from "./makeTable";

/** How the figures of a sheet are put into its cells. */
export interface Style {
  readonly name: string;
  /** Figures as text, with this between thousands. */
  readonly space?: string;
  readonly minus?: "before" | "u2212" | "trailing" | "parentheses";
  /** What stands for zero. */
  readonly zero?: "0" | "-" | "–" | "";
  /** More is stored than shown. */
  readonly isUnrounded?: boolean;
}

/** A figure on a made sheet: where it stands, and what it says. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly units: number;
  readonly decimals: number;
}

export interface MadeSheet {
  readonly grid: Grid;
  /** Every amount, with the identities it stands in. */
  readonly places: readonly (Place & { readonly identities: readonly Identity[] })[];
  readonly tables: readonly MadeTable[];
}

/** Draws a layout's figures and sets them out on a sheet. */
export function makeSheet(layout: Layout, random: Random, style: Style): MadeSheet {
  const cells: { value: CellValue; format: string; text: string }[][] = [];
  const merged: Area[] = [];
  const hiddenRows: number[] = [];
  const places: (Place & { identities: Identity[] })[] = [];
  const put = (row: number, column: number, cell: { value: CellValue; format: string; text: string }) => {
    while (cells.length <= row) cells.push([]);
    cells[row]![column] = cell;
  };
  let [top, left, bottom, right] = [0, 0, 0, 0];
  const tables = layout.tables.map((plan, i) => {
    const made = makeTable(plan, random);
    const gap = plan.gap ?? 1;
    if (i > 0 && plan.isBeside) left = right + gap;
    else if (i > 0) [top, left] = [bottom + gap, 0];
    let row = top;
    for (const title of plan.titles ?? []) put(row++, left, plain(title));
    const headTop = row;
    const order = plan.order ?? plan.columns.map((_, c) => c);
    plan.heads.forEach((head, h) =>
      order.forEach((c, place) => {
        const text = plan.order ? writtenOut(head, c) : head[c]!;
        if (text !== "<" && text !== "^") put(headTop + h, left + place, plain(text));
      }),
    );
    if (!plan.order) merged.push(...mergedHeads(plan.heads, headTop, left));
    row += plan.heads.length;
    made.cells.forEach((line, r) => {
      if (plan.rows[r]![2]?.isHidden) hiddenRows.push(row + r);
      order.forEach((c, place) => {
        const cell = line[c]!;
        put(row + r, left + place, setOut(cell, style));
        if (cell.kind !== "figure" || ["note", "account"].includes(plan.columns[c]!)) return;
        const identities = made.identities.filter((identity) =>
          identity.cells.some((one) => one.row === r && one.column === c),
        );
        places.push({
          row: row + r,
          column: left + place,
          units: unitsOf(cell),
          decimals: cell.decimals,
          identities,
        });
      });
    });
    bottom = Math.max(plan.isBeside ? bottom : 0, row + plan.rows.length);
    right = left + order.length;
    return made;
  });
  return { grid: toGrid(cells, merged, hiddenRows), places, tables };
}

function plain(text: string) {
  return { value: text as CellValue, format: "General", text };
}

/** A merged heading as it stands where its columns have parted. */
function writtenOut(head: readonly string[], column: number): string {
  let c = column;
  while (head[c] === "<") c--;
  return head[c] === "^" ? "" : (head[c] ?? "");
}

function unitsOf({ exact, decimals }: { exact: number; decimals: number }): number {
  return Math.sign(exact) * Math.round(Math.abs(exact) * 10 ** decimals) + 0;
}

function setOut(cell: Made, style: Style): { value: CellValue; format: string; text: string } {
  if (cell.kind === "blank") return plain("");
  if (cell.kind === "text") return plain(cell.text);
  const isPercent = cell.percent === "sign";
  const units = unitsOf(cell);
  if (units === 0 && style.zero !== undefined && style.zero !== "0" && !isPercent) return plain(style.zero);
  const text = printed(units, cell.decimals, style) + (isPercent ? " %" : "");
  const format = `#,##0${cell.decimals > 0 ? `.${"0".repeat(cell.decimals)}` : ""}${isPercent ? "%" : ""}`;
  if (style.space !== undefined) return { value: text, format: "@", text };
  const value = style.isUnrounded
    ? Number((cell.exact / (isPercent ? 100 : 1)).toPrecision(15))
    : Number(`${units}e${-cell.decimals - (isPercent ? 2 : 0)}`);
  return { value, format, text };
}

function printed(units: number, decimals: number, { space = " ", minus = "before" }: Style): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, space);
  const figure = decimals > 0 ? `${whole},${digits.slice(-decimals)}` : whole;
  if (units >= 0) return figure;
  return {
    before: `-${figure}`,
    u2212: `\u2212 ${figure}`,
    trailing: `${figure}-`,
    parentheses: `(${figure})`,
  }[minus];
}

function mergedHeads(heads: readonly (readonly string[])[], top: number, left: number): Area[] {
  const found: Area[] = [];
  heads.forEach((head, h) =>
    head.forEach((text, c) => {
      if (text === "<" || text === "^") return;
      let [columns, rows] = [1, 1];
      while (head[c + columns] === "<") columns++;
      while (heads[h + rows]?.[c] === "^") rows++;
      if (columns > 1 || rows > 1) found.push({ row: top + h, column: left + c, rows, columns });
    }),
  );
  return found;
}

function toGrid(
  cells: readonly { value: CellValue; format: string; text: string }[][],
  merged: readonly Area[],
  hiddenRows: readonly number[],
): Grid {
  const width = Math.max(...cells.map((row) => row.length));
  const full = cells.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? plain("")));
  const values = full.map((row) => row.map(({ value }) => value));
  return {
    sheet: "Blad1",
    area: { row: 0, column: 0, rows: full.length, columns: width },
    values,
    formulas: values,
    formats: full.map((row) => row.map(({ format }) => format)),
    texts: full.map((row) => row.map(({ text }) => text)),
    merged,
    hiddenRows,
    hiddenColumns: [],
    isProtected: false,
    isFiltered: hiddenRows.length > 0,
  };
}
