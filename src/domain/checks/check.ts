import { exactly, stepsOf, tenTo, type ExactDecimal } from "../figures/exactDecimal";
import type { Figure } from "../figures/figure";
import { unitAt, amountAt } from "../tables/amounts";
import type { CellOf } from "../tables/cellOf";
import type { Table } from "../tables/table";
import { LimitsOfFigures, type Limits } from "../figures/tolerance";

/** A cell of a table and how it counts in a check. */
export interface Term {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly coefficient: 1 | -1;
}

export type CheckKind =
  /** A total against its rows. */
  | "footing"
  /** A deviation against the two columns it is taken between. */
  | "crossFooting"
  /** A column headed Netto or Totalt against the columns it sums. */
  | "rowSum"
  /** A figure against the same figure in another column. */
  | "copy"
  /** A figure against the same figure in another table. */
  | "crossTable"
  /** A figure against the same figure under another name: assets, and what they are financed by. */
  | "restated";

/** What must hold between cells: the terms, each with its coefficient, add up to nothing. */
export interface Check {
  readonly kind: CheckKind;
  /** The terms that are computed with; the target is not among them. */
  readonly terms: readonly Term[];
  /** The total or deviation that the terms should give; its coefficient is -1. */
  readonly target: Term;
  /** Sum of coefficient x printed value, the target's included, in grains. Positive: the terms give more. */
  readonly residual: number;
  readonly limits: Limits;
  readonly outcome: CheckOutcome;
  /** The other writing of a grand total: it helps to find the wrong cell, but is not counted or shown. */
  readonly isShadow: boolean;
  /** A label says sum and no figure bears it out: a question at most. */
  readonly isQuestion: boolean;
  /** Only figures say that it should hold, no words: alone it is worth a question. */
  readonly isByFigures: boolean;
  /** The figures that have been rounded each on its own, where it is others than the cells of the check. */
  readonly rounded: readonly CellOf[] | undefined;
}

/**
 * holds: nothing differs. rounding: within the likely limit, or what is stored agrees. large: between the
 * limits, a question. fails: beyond the hard limit, an error for certain.
 */
export type CheckOutcome = "holds" | "rounding" | "large" | "fails";

interface Options {
  readonly isShadow?: boolean;
  readonly isQuestion?: boolean;
  readonly isExact?: boolean;
  readonly isByFigures?: boolean;
  readonly rounded?: Check["rounded"];
}

/** Reckons a check out. The target is subtracted. */
export function toCheck(
  kind: CheckKind,
  terms: readonly Term[],
  target: Omit<Term, "coefficient">,
  options: Options = {},
): Check {
  const minusTarget: Term = { table: target.table, row: target.row, column: target.column, coefficient: -1 };
  let residual = 0 - amountOf(minusTarget);
  for (const term of terms) residual += term.coefficient * amountOf(term);
  const found = limitsOfCells(terms, minusTarget, options);
  return {
    kind,
    terms,
    target: minusTarget,
    residual,
    limits: found,
    outcome: judge(residual, found, terms, minusTarget),
    isShadow: options.isShadow ?? false,
    isQuestion: options.isQuestion ?? false,
    isByFigures: options.isByFigures ?? false,
    rounded: options.rounded,
  };
}

function amountOf({ table, row, column }: CellOf): number {
  return amountAt(table.amounts, row, column);
}

/** What is counted is not rounded. */
function limitsOfCells(terms: readonly Term[], target: Term, { isExact, rounded }: Options): Limits {
  const limits = new LimitsOfFigures();
  if (isExact) return limits.limits;
  if (!rounded) limits.add(unitAt(target.table.amounts, target.row, target.column));
  for (const { table, row, column } of rounded ?? terms) limits.add(unitAt(table.amounts, row, column));
  return limits.limits;
}

function judge(
  residual: number,
  { likely, hard }: Limits,
  terms: readonly Term[],
  target: Term,
): CheckOutcome {
  const distance = Math.abs(residual);
  if (distance === 0) return "holds";
  if (distance <= likely || storedAgree([...terms, target])) return "rounding";
  return distance <= hard || distance <= hardInRoundFigures([...terms, target]) ? "large" : "fails";
}

/** So many figures have to share a round step before it is how they are printed. */
const LEAST_ROUND = 6;
/** Figures are rounded to tens or hundreds; what shares more zeros is large by nature. */
const ROUND_STEPS = [10, 100] as const;

/**
 * How far apart figures in whole tens or hundreds may stand if they have been rounded to them; 0 where they share no
 * such step. They may as well be exact, as budgets are: what lies within is asked about.
 */
function hardInRoundFigures(terms: readonly Term[]): number {
  let shared = 0;
  const printed = terms.filter(({ table, row, column }) => amountAt(table.amounts, row, column) !== 0);
  if (printed.length < LEAST_ROUND) return 0;
  for (const step of ROUND_STEPS) {
    const isShared = printed.every(({ table, row, column }) => {
      const unit = unitAt(table.amounts, row, column);
      return amountAt(table.amounts, row, column) % (unit * step) === 0;
    });
    if (isShared)
      shared = step * Math.min(...printed.map((one) => unitAt(one.table.amounts, one.row, one.column)));
  }
  return (shared * printed.length) / 2;
}

/** A millionth of what is printed is left to the binary noise of Excel's own sums. */
const DECIMALS_OF_NOISE = 6;

/**
 * Whether the stored numbers agree although the printed ones do not: the difference is only in print.
 */
function storedAgree(terms: readonly Term[]): boolean {
  // Most figures are stored as they are printed.
  if (!terms.some(({ table, row, column }) => table.figures[row]![column]?.stored !== undefined))
    return false;
  const stored: ExactDecimal[] = [];
  let [most, shown] = [0, 0];
  for (const { table, row, column, coefficient } of terms) {
    const figure = table.figures[row]![column];
    if (!figure) continue;
    const exact = toExact(figure, coefficient);
    stored.push(exact);
    most = Math.max(most, exact.decimals);
    shown = Math.max(shown, figure.decimals);
  }
  const sum = stored.reduce((all, one) => all + stepsOf(one, most), 0n);
  const finest = shown + DECIMALS_OF_NOISE;
  return (sum < 0n ? -sum : sum) * tenTo(finest - most) <= tenTo(most - finest);
}

function toExact({ stored, units, decimals, isPercent }: Figure, coefficient: 1 | -1): ExactDecimal {
  if (stored === undefined)
    return { units: BigInt(coefficient * units) * tenTo(-decimals), decimals: Math.max(0, decimals) };
  const exact = exactly(coefficient * stored);
  return isPercent ? { ...exact, units: exact.units * 100n } : exact;
}

/** Every cell of a check, the target last. */
export function allTerms(check: Check): readonly Term[] {
  return [...check.terms, check.target];
}

/** The check's cells do not add up, as far as rounding can tell. */
export function isFailing(check: Check): boolean {
  return check.outcome === "large" || check.outcome === "fails";
}

/** Nothing says for certain that it has to hold: it may help to name a cell, and never clears or accuses one. */
export function isSupportOnly({ isShadow, isQuestion, isByFigures }: Check): boolean {
  return isShadow || isQuestion || isByFigures;
}

/** A key for the sheet's cell that a term stands for; the same for every table that holds the cell. */
export function cellKey(term: { table: Table; row: number; column: number }): number {
  return term.table.rows[term.row]!.sheetRow * 16384 + term.table.columns[term.column]!.sheetColumn;
}
