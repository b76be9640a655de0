import { exactFigure } from "../figures/exactFigure";
import { exact, type ExactNumber } from "../figures/exactNumber";
import { LimitsOfFigures } from "../figures/tolerance";
import type { CellPosition } from "../sheet/grid";
import type { Cell } from "../tables/cells";
import type { Part } from "../structure/part";
import type { ComparedTable } from "./comparedTable";
import type { TableMatch } from "./tableChanges";

/** What a row has done to a total. */
export interface TotalPart {
  readonly label: string;
  readonly kind: "changed" | "added" | "removed";
  /** As it counts in the total. */
  readonly difference: number;
}

/** A total whose figure, or whose rows, are not what they were. */
export interface TotalChange {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly cell: CellPosition;
  readonly old: number;
  readonly now: number;
  readonly difference: number;
  /** The rows it comes of, the largest first. */
  readonly parts: readonly TotalPart[];
  /** What of the difference none of its rows explains, beyond what rounding may; 0 as a rule. */
  readonly unexplained: number;
}

/** What changed rows do to the sums they stand in, or did: each sum and each of its columns where something is new. */
export function totalChanges(sheet: string, match: TableMatch): TotalChange[] {
  const { old, now, rows, columns } = match;
  const oldOf = new Map(rows.map(([a, b]) => [b, a]));
  const nowOf = new Map(rows.map(([a, b]) => [a, b]));
  const [oldSums, nowSums] = [sumsOf(old), sumsOf(now)];
  return [...nowSums].flatMap(([total, parts]): TotalChange[] => {
    const before = oldOf.get(total);
    if (before === undefined) return [];
    const gone = (oldSums.get(before) ?? []).filter(({ row }) => !nowOf.has(row));
    return columns.flatMap((pair): TotalChange[] => {
      const column = now.columns[pair.now]!;
      const [was, is] = [old.cell(before, pair.old), now.cell(total, pair.now)];
      if (was.kind !== "figure" || is.kind !== "figure" || column.role === "percent" || is.figure.isPercent)
        return [];
      const limits = new LimitsOfFigures();
      const amount = (cell: Cell, places: number): ExactNumber => {
        if (cell.kind !== "figure") return exact(0);
        limits.add(10 ** -cell.figure.decimals);
        return exactFigure(cell.figure).shifted(places);
      };
      const told: (Omit<TotalPart, "difference"> & { readonly by: ExactNumber })[] = [];
      const tell = (label: string, kind: TotalPart["kind"], by: ExactNumber, sign: 1 | -1) => {
        if (by.sign() !== 0) told.push({ label, kind, by: by.times(exact(sign)) });
      };
      for (const { row, sign } of parts) {
        const a = oldOf.get(row);
        const value = amount(now.cell(row, pair.now), 0);
        const from = a === undefined ? exact(0) : amount(old.cell(a, pair.old), pair.places);
        tell(now.rows[row]!.label, a === undefined ? "added" : "changed", value.minus(from), sign);
      }
      for (const { row, sign } of gone)
        tell(
          old.rows[row]!.label,
          "removed",
          exact(0).minus(amount(old.cell(row, pair.old), pair.places)),
          sign,
        );
      const difference = amount(is, 0).minus(amount(was, pair.places));
      if (told.length === 0 && difference.sign() === 0) return [];
      const rest = told.reduce((left, { by }) => left.minus(by), difference);
      const isRounding = Math.abs(rest.toCell()) <= limits.limits.likely;
      return [
        {
          sheet,
          row: now.rows[total]!.label,
          column: column.heading,
          cell: now.position(total, pair.now),
          old: exactFigure(was.figure).toCell(),
          now: exactFigure(is.figure).toCell(),
          difference: difference.toCell(),
          parts: told
            .sort((one, other) => other.by.abs().compare(one.by.abs()))
            .map(({ label, kind, by }) => ({ label, kind, difference: by.toCell() })),
          unexplained: isRounding ? 0 : rest.toCell(),
        },
      ];
    });
  });
}

/** The rows of each sum, by the compared table's own rows. */
function sumsOf(table: ComparedTable): Map<number, readonly Part[]> {
  const places = new Map(table.rows.map(({ built, row }, i) => [`${built.table.area.row}/${row}`, i]));
  const found = new Map<number, readonly Part[]>();
  for (const { table: own, sums } of table.parts) {
    const placeOf = (row: number) => places.get(`${own.area.row}/${row}`);
    for (const { total, parts, isFirm } of sums) {
      const at = placeOf(total);
      if (!isFirm || at === undefined) continue;
      const known = parts.flatMap(({ row, sign }): Part[] => {
        const place = placeOf(row);
        return place === undefined ? [] : [{ row: place, sign }];
      });
      // The first reading of a total is the one that is checked.
      if (!found.has(at)) found.set(at, known);
    }
  }
  return found;
}
