import type { Random } from "../random";
import { identitiesOf, isBroken, residualOf, stands, type Identity } from "./identities";
import {
  amountColumns,
  printedAt,
  withFigures,
  type Cell,
  type DeclaredSum,
  type DeclaredTable,
  type Printed,
} from "./table";

/**
 * What is done to a clean table. A: one figure of a total is wrong. B: a row has grown in every column and its
 * total was not updated. C: one figure of one row is wrong. D: one slip of the hand in any figure.
 */
export type WoundKind = "A" | "B" | "C" | "D";

export interface Wound {
  readonly kind: WoundKind;
  readonly wounded: DeclaredTable;
  /** The cells that are wrong now, the total's where it was not updated, with what they should say. */
  readonly wrong: readonly (Cell & { readonly right: Printed; readonly slack: number })[];
  /** Cells that may be named beside without being wrong: the row that has grown. */
  readonly changed: readonly Cell[];
  /** The sum that was broken; null where any figure was. */
  readonly sum: DeclaredSum | null;
  /** What is beyond the hard limit now. */
  readonly broken: readonly Identity[];
}

/** The wounds A, B and C of every declared sum of at least two rows. */
export function* sumWounds(table: DeclaredTable, random: Random): Generator<Wound> {
  for (const sum of table.sums) {
    if (sum.parts.length < 2) continue;
    const columns = (sum.columns ?? amountColumns(table)).filter((column) => isLive(table, sum, column));
    if (columns.length === 0) continue;
    const column = random.pick(columns);
    const total = { row: sum.total, column };
    const figure = printedAt(table, total)!;
    const off = Math.round(Math.abs(figure.units) * 0.07) + 23;
    yield wound("A", table, sum, [{ ...total, figure: by(figure, random.pick([1, -1]) * off) }]);

    const filled = sum.parts.filter((row) => printedAt(table, { row, column })?.units);
    const totals = new Set(table.sums.map((one) => one.total));
    const leaves = filled.filter((row) => !totals.has(row));
    const row = random.pick(leaves.length > 0 ? leaves : filled);
    // A sub-total that has grown would break its own sum as well.
    if (leaves.length > 0) yield grown(table, sum, row, columns);
    const part = printedAt(table, { row, column })!;
    yield wound("C", table, sum, [
      { row, column, figure: by(part, Math.round(Math.abs(part.units) * 0.3) + 17) },
    ]);
  }
}

/** A total and at least two rows say something in the column. */
function isLive(table: DeclaredTable, { total, parts }: DeclaredSum, column: number): boolean {
  const says = (row: number) => (printedAt(table, { row, column })?.units ?? 0) !== 0;
  return says(total) && parts.filter(says).length >= 2;
}

function by({ units, decimals }: Printed, change: number): Printed {
  return { units: units + change, decimals };
}

/** A row a fifth larger in every column, its own differences with it, and no total updated. */
function grown(table: DeclaredTable, sum: DeclaredSum, row: number, columns: readonly number[]): Wound {
  const changes = columns.flatMap((column) => {
    const figure = printedAt(table, { row, column });
    if (!figure?.units) return [];
    return [{ row, column, figure: by(figure, Math.round(Math.abs(figure.units) * 0.2) + 31) }];
  });
  let after = withFigures(table, changes);
  const touched = new Set(changes.map(({ column }) => column));
  const isFollowing = (column: number) => touched.has(column);
  for (const { target, terms, rows } of table.differences) {
    const figure = printedAt(after, { row, column: target });
    const figures = terms.map(({ column }) => printedAt(after, { row, column }));
    if (!figure || (rows && !rows.includes(row))) continue;
    if (!terms.some(({ column }) => isFollowing(column))) continue;
    // A blank cell counts as nothing, as it does in the identity itself.
    const units = terms.reduce((all, { sign }, i) => {
      const part = figures[i];
      return part ? all + sign * Math.round(part.units * 10 ** (figure.decimals - part.decimals)) : all;
    }, 0);
    const change = { row, column: target, figure: { units, decimals: figure.decimals } };
    after = withFigures(after, [change]);
    touched.add(target);
    if (!changes.some(({ column }) => column === target)) changes.push(change);
  }
  return woundOf("B", table, after, sum, changes);
}

function wound(
  kind: WoundKind,
  table: DeclaredTable,
  sum: DeclaredSum | null,
  changes: readonly (Cell & { readonly figure: Printed })[],
): Wound {
  return woundOf(kind, table, withFigures(table, changes), sum, changes);
}

function woundOf(
  kind: WoundKind,
  table: DeclaredTable,
  wounded: DeclaredTable,
  sum: DeclaredSum | null,
  changes: readonly Cell[],
): Wound {
  const broken = identitiesOf(wounded).filter((identity) => isBroken(wounded, identity));
  const changed = changes.map(({ row, column }) => ({ row, column }));
  const wrong =
    kind === "B" ? broken.flatMap((identity) => staleTotal(wounded, identity, changed)) : asPrinted();
  return { kind, wounded, wrong, changed: kind === "B" ? changed : [], sum, broken };

  function asPrinted(): Wound["wrong"] {
    return changed.map((cell) => ({ ...cell, right: printedAt(table, cell)!, slack: slackOf(cell) }));
  }
  /** The tightest hard limit through a cell: nearer than that nobody can tell what it was. */
  function slackOf(cell: Cell): number {
    const right = printedAt(table, cell)!;
    const limits = broken
      .filter((identity) => stands(identity, cell))
      .map((identity) => residualOf(table, identity))
      .map(({ hard, decimals }) => hard / 10 ** (decimals - right.decimals));
    return limits.length > 0 ? Math.min(...limits) : 0;
  }
}

/** The total of a sum that the grown row stands in, with what its rows now give. */
function staleTotal(table: DeclaredTable, identity: Identity, changed: readonly Cell[]): Wound["wrong"] {
  const total = identity.cells[identity.cells.length - 1]!;
  const right = printedAt(table, total);
  if (identity.kind !== "sum" || !right || !changed.some((cell) => stands(identity, cell))) return [];
  const { residual, hard, decimals } = residualOf(table, identity);
  const scale = 10 ** (decimals - right.decimals);
  const units = right.units + Math.round(residual / scale);
  const { row, column } = total;
  return [{ row, column, right: { units, decimals: right.decimals }, slack: hard / scale }];
}

/** Every row pasted over the next, wherever both say something, as far as some identity is broken by it. */
export function pastedRows(table: DeclaredTable): DeclaredTable[] {
  return table.rows.slice(1).flatMap((_, above) => {
    const changes = table.header.flatMap((_, column) => {
      const figure = column > 0 ? printedAt(table, { row: above, column }) : null;
      const cell = { row: above + 1, column };
      return figure && printedAt(table, cell) ? [{ ...cell, figure }] : [];
    });
    const pasted = withFigures(table, changes);
    return identitiesOf(pasted).some((identity) => isBroken(pasted, identity)) ? [pasted] : [];
  });
}

const SLIPS = ["digit", "swap", "drop", "sign", "thousand", "neighbour"] as const;

/** D: every figure in a declared identity, once, by a slip of the hand that changes it. */
export function* slipWounds(table: DeclaredTable, random: Random): Generator<Wound> {
  const identities = identitiesOf(table);
  for (let row = 0; row < table.rows.length; row++) {
    for (const column of table.header.keys()) {
      const cell = { row, column };
      const figure = column > 0 ? printedAt(table, cell) : null;
      if (!figure || !identities.some((identity) => stands(identity, cell))) continue;
      const first = random.int(0, SLIPS.length - 1);
      for (let i = 0; i < SLIPS.length; i++) {
        const slipped = slip(SLIPS[(first + i) % SLIPS.length]!, table, cell, figure, random);
        if (!slipped || slipped.units === figure.units || !Number.isSafeInteger(slipped.units)) continue;
        yield wound("D", table, null, [{ ...cell, figure: slipped }]);
        break;
      }
    }
  }
}

function slip(
  kind: (typeof SLIPS)[number],
  table: DeclaredTable,
  { row, column }: Cell,
  { units, decimals }: Printed,
  random: Random,
): Printed | null {
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const at = random.int(0, digits.length - 1);
  const made = (text: string): Printed => ({ units: (units < 0 ? -1 : 1) * Number(text), decimals });
  switch (kind) {
    case "digit":
      return made(digits.slice(0, at) + random.int(at === 0 ? 1 : 0, 9) + digits.slice(at + 1));
    case "swap":
      return at === 0
        ? null
        : made(digits.slice(0, at - 1) + digits[at]! + digits[at - 1]! + digits.slice(at + 1));
    case "drop":
      return digits.length < 2 ? null : made(digits.slice(0, at) + digits.slice(at + 1));
    case "sign":
      return { units: 0 - units, decimals };
    case "thousand":
      return units % 1000 === 0 ? made(digits.slice(0, -3) || "0") : { units: units * 1000, decimals };
    case "neighbour": {
      const other = row + random.pick([-1, 1]);
      const figure = table.rows[other] ? printedAt(table, { row: other, column }) : null;
      return figure?.decimals === decimals ? figure : null;
    }
  }
}
