import { amountColumns, printedAt, type Cell, type DeclaredTable, type Printed } from "./table";

/** What must hold in a table: cells that add up to nothing, the total or target last with -1. */
export interface Identity {
  readonly kind: "sum" | "difference";
  readonly cells: readonly (Cell & { readonly coefficient: 1 | -1 })[];
  /** Counted, not rounded. */
  readonly isExact: boolean;
}

/** Every declared sum in each of its columns, every difference on each of its rows; the empty ones left out. */
export function identitiesOf(table: DeclaredTable): Identity[] {
  const isCounted = ({ row, column }: Cell) =>
    table.counts.some((one) => (typeof one === "number" ? one === column : one.row === row));
  const identity = (kind: Identity["kind"], cells: Identity["cells"]): Identity[] =>
    cells.some((cell) => printedAt(table, cell)) ? [{ kind, cells, isExact: cells.every(isCounted) }] : [];
  const sums = table.sums.flatMap(({ total, parts, signs, columns }) =>
    (columns ?? amountColumns(table)).flatMap((column) =>
      identity("sum", [
        ...parts.map((row, i) => ({ row, column, coefficient: signs?.[i] ?? (1 as const) })),
        { row: total, column, coefficient: -1 },
      ]),
    ),
  );
  const differences = table.differences.flatMap(({ target, terms, rows }) =>
    (rows ?? table.rows.map((_, r) => r)).flatMap((row) =>
      identity("difference", [
        ...terms.map(({ column, sign }) => ({ row, column, coefficient: sign })),
        { row, column: target, coefficient: -1 },
      ]),
    ),
  );
  return [...sums, ...differences];
}

/** How far an identity is off, and how far rounding can bring it, in units of its finest figure. */
export interface Residual {
  readonly residual: number;
  readonly hard: number;
  readonly decimals: number;
}

/** @example 3 figures with one decimal and 1 + 1 against 2,2: { residual: -2, hard: 1, decimals: 1 } */
export function residualOf(table: DeclaredTable, { cells, isExact }: Identity): Residual {
  const figures = cells.map((cell) => printedAt(table, cell));
  const decimals = Math.max(0, ...figures.map((figure) => figure?.decimals ?? 0));
  const scale = (figure: Printed) => 10 ** (decimals - figure.decimals);
  let [residual, halves] = [0, 0];
  figures.forEach((figure, i) => {
    if (!figure) return;
    residual += cells[i]!.coefficient * figure.units * scale(figure);
    halves += scale(figure);
  });
  // Half a unit a figure; what is left of whole units can never be reached.
  const finest = Math.min(...figures.flatMap((figure) => (figure ? [scale(figure)] : [])), halves);
  const hard = isExact ? 0 : Math.floor(halves / 2 / finest) * finest;
  return { residual, hard, decimals };
}

/** Rounding cannot explain it. */
export function isBroken(table: DeclaredTable, identity: Identity): boolean {
  const { residual, hard } = residualOf(table, identity);
  return Math.abs(residual) > hard;
}

export function stands({ cells }: Identity, { row, column }: Cell): boolean {
  return cells.some((cell) => cell.row === row && cell.column === column);
}
