import type { SourceTable } from "../../structure/builtTable";
import { comparable } from "../../words/comparable";
import { volumeMeasureIn } from "../../words/measures";
import { isPriceName } from "../../words/priceNames";
import { namedRows } from "./namedRows";
import { holdsBoth } from "./tableSubjects";

/** A row whose own label, or the heading it stands under, says that it counts or prices something. */
interface MeasureRow {
  readonly row: number;
  readonly kind: "volumes" | "unitPrices";
  /** The text that says it. */
  readonly measure: string;
  /** What is counted or priced, the same for the volume and for its price. */
  readonly name: string;
}

/**
 * Volumes and prices that stand on rows of their own in one table, "Antal hushåll per månad" above "Utbetalt per hushåll
 * och månad, kr", as two tables over the same cells: one of the rows of volumes, one of the rows of prices.
 * @returns the table alone where its columns hold both, where a row is neither, where several things are counted or
 * priced in different measures, or where a name has two volumes or two prices
 */
export function rowsApart(source: SourceTable): readonly SourceTable[] {
  const { table } = source;
  const filled = [...table.rows.keys()].filter((r) => table.rows[r]!.hasFigures && !isTotal(source, r));
  const read = filled.map((r) => measureRow(source, r));
  const rows = read.filter((one) => one !== null);
  if (rows.length < read.length || holdsBoth(source)) return [source];
  const parts = (["volumes", "unitPrices"] as const).map((kind) => rows.filter((one) => one.kind === kind));
  const isClear = parts.every(
    (part) => part.length > 0 && isOneMeasure(part) && !isRepeated(part.map(({ name }) => comparable(name))),
  );
  const [volumes, prices] = parts as [MeasureRow[], MeasureRow[]];
  const hasName = (one: MeasureRow) => prices.some(({ name }) => comparable(name) === comparable(one.name));
  return isClear && volumes.some(hasName) ? parts.map((part) => tableOf(source, part)) : [source];
}

function measureRow({ table, sheet }: SourceTable, row: number): MeasureRow | null {
  const { label } = table.rows[row]!;
  const { section } = namedRows({ table }, [row])[0]!;
  const own = kindOf(label);
  const above = [section, table.labelHeading, table.title, sheet].find((text) => text !== "") ?? label;
  if (own) return { row, kind: own, measure: label, name: above };
  const kind = kindOf(section);
  return kind && { row, kind, measure: section, name: label };
}

function kindOf(text: string): MeasureRow["kind"] | null {
  if (isPriceName(text)) return "unitPrices";
  return volumeMeasureIn(text).of === null ? null : "volumes";
}

function isTotal({ table }: SourceTable, row: number): boolean {
  return table.rows[row]!.role === "total";
}

function isOneMeasure(rows: readonly MeasureRow[]): boolean {
  return rows.every(({ measure }) => comparable(measure) === comparable(rows[0]!.measure));
}

function isRepeated(texts: readonly string[]): boolean {
  return new Set(texts).size < texts.length;
}

/** The rows under the names they share, each at its own place; what they are measured in stands above them. */
function tableOf(source: SourceTable, part: readonly MeasureRow[]): SourceTable {
  const { table } = source;
  const [{ kind, measure }] = part as [MeasureRow];
  const found = (row: number) => part.find((one) => one.row === row);
  const rows = table.rows.map((row, r) => {
    const one = found(r);
    return one
      ? {
          ...row,
          label: one.name,
          key: comparable(one.name),
          ordinal: 1,
          role: "plain" as const,
        }
      : { ...row, label: "", key: "", hasFigures: false, isBlank: true };
  });
  const figures = table.figures.map((row, r) => (found(r) ? row : row.map(() => null)));
  return {
    ...source,
    sums: [],
    table: {
      ...table,
      kind,
      rows,
      figures,
      title: "",
      titles: [],
      labelHeading: measure,
    },
  };
}
