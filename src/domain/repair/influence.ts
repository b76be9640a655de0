import type { Grid } from "../sheet/grid";
import { eachInSteps, finish, type Steps } from "../steps";
import { allTerms, cellKey, isFailing, type Check } from "../checks/check";
import { linearFormula } from "../formulas/formulaWork";
import type { Reference } from "../formulas/linearFormula";

/** So many formulas are taken apart between two rests. */
const FORMULAS_A_STEP = 1000;
/** And so many rows without any. */
const ROWS_A_STEP = 4000;
/** Each gets its place in a list of its cell's. */
const TERMS_A_STEP = 20_000;

/** How a check answers to a change of one cell: residual grows by coefficient x change. */
export interface Influenced {
  readonly check: Check;
  readonly coefficient: number;
}

/**
 * Which checks a change of a cell is felt in. A change of a typed cell runs through the live formulas that
 * add or subtract it: a wrong budget under a live deviation disturbs the sum of the deviations too.
 */
export class Influence {
  private readonly checksOf = new Map<number, { check: Check; coefficient: number }[]>();
  /** Formula cells that use a cell, with the coefficient they use it with. */
  private readonly usersOf = new Map<number, { key: number; coefficient: number }[]>();
  /** The cells a formula cell adds or subtracts. */
  private readonly usedBy = new Map<number, number[]>();
  private readonly known = new Map<number, readonly Influenced[]>();

  private whole: Influence | null = null;
  private isIndexed = false;
  /** Some cell holds a formula, whatever it computes. */
  private hasAnyFormula = false;

  constructor(
    private readonly grid: Grid,
    private readonly checks: readonly Check[],
    private isOfAllCells = false,
  ) {}

  /** Some cell of the sheet is computed by a formula that adds or subtracts others. */
  get hasFormulas(): boolean {
    this.prepare();
    return this.usersOf.size > 0;
  }

  /** The same sheet without the sums that only a label speaks for and no figure bears out. */
  withoutQuestions(): Influence {
    return new Influence(
      this.grid,
      this.checks.filter((check) => !((check.isQuestion || check.isByFigures) && isFailing(check))),
    );
  }

  /** The same sheet without checks that are explained already, and what only bears witness to the same. */
  without(explained: ReadonlySet<Check>): Influence {
    if (explained.size === 0) return this;
    return new Influence(
      this.grid,
      this.checks.filter((check) => !explained.has(check)),
    );
  }

  /** The same of every cell, whether it stands in a failing check or not: what carries a figure on holds. */
  everywhere(): Influence {
    return finish(this.everywhereInSteps());
  }

  /** The same with a rest now and then. */
  *everywhereInSteps(): Steps<Influence> {
    yield* this.prepareInSteps();
    if (this.isOfAllCells) return this;
    this.whole ??= new Influence(this.grid, this.checks, true);
    yield* this.whole.prepareInSteps();
    return this.whole;
  }

  /** Built only when something fails: a sheet that adds up never needs it. */
  prepare(): void {
    finish(this.prepareInSteps());
  }

  /** The same with a rest now and then: taking 20 000 formulas apart is a quarter of a second. */
  *prepareInSteps(): Steps<void> {
    if (this.isIndexed) return;
    this.isIndexed = true;
    yield* this.indexFormulas();
    // Without formulas only cells of failing checks are ever asked about: the rest need no place here.
    this.isOfAllCells ||= this.hasAnyFormula;
    const asked = new Set<number>();
    yield* eachInSteps(this.checks, (check) => {
      if (isFailing(check) && !check.isShadow) for (const term of allTerms(check)) asked.add(cellKey(term));
    });
    if (!this.isOfAllCells && asked.size === 0) return;
    let count = 0;
    for (const check of this.checks) {
      for (const term of allTerms(check)) {
        // A grand total alone may have as many terms as the sheet has rows.
        if (++count % TERMS_A_STEP === 0) yield;
        const key = cellKey(term);
        if (this.isOfAllCells || asked.has(key))
          push(this.checksOf, key, { check, coefficient: term.coefficient });
      }
    }
  }

  private *indexFormulas(): Steps<void> {
    const { grid } = this;
    let count = 0;
    for (const [r, row] of grid.formulas.entries()) {
      if ((r + 1) % ROWS_A_STEP === 0) yield;
      for (const [c, formula] of row.entries()) {
        if (typeof formula !== "string" || !formula.startsWith("=")) continue;
        if (++count % FORMULAS_A_STEP === 0) yield;
        this.hasAnyFormula = true;
        const key = keyOf({ row: grid.area.row + r, column: grid.area.column + c });
        for (const used of linearFormula(formula, grid.sheet) ?? []) {
          push(this.usersOf, keyOf(used), { key, coefficient: used.coefficient });
          push(this.usedBy, key, keyOf(used));
        }
      }
    }
  }

  /** The checks that a change of the cell is felt in; those where it cancels out are left out. */
  of(key: number): readonly Influenced[] {
    const known = this.known.get(key);
    if (known) return known;
    this.prepare();
    const felt = new Map<Check, number>();
    const budget = { steps: 10_000 };
    this.spread(key, 1, felt, budget, 0);
    const influenced = [...felt].flatMap(([check, coefficient]) =>
      coefficient === 0 ? [] : [{ check, coefficient }],
    );
    this.known.set(key, influenced);
    return influenced;
  }

  /** The cells a check is made of: its own, and those that its live formulas are computed from. */
  cellsBehind(check: Check): ReadonlySet<number> {
    this.prepare();
    const behind = new Set(allTerms(check).map(cellKey));
    if (this.usedBy.size === 0) return behind;
    for (const key of behind) {
      for (const used of this.usedBy.get(key) ?? []) if (behind.size < 20_000) behind.add(used);
    }
    return behind;
  }

  private spread(
    key: number,
    factor: number,
    felt: Map<Check, number>,
    budget: { steps: number },
    depth: number,
  ): void {
    for (const { check, coefficient } of this.checksOf.get(key) ?? []) {
      felt.set(check, (felt.get(check) ?? 0) + factor * coefficient);
    }
    // Depth and steps bound circular references and pathological chains.
    if (depth >= 12) return;
    for (const user of this.usersOf.get(key) ?? []) {
      if (budget.steps-- <= 0) return;
      this.spread(user.key, factor * user.coefficient, felt, budget, depth + 1);
    }
  }
}

function keyOf(cell: Pick<Reference, "row" | "column">): number {
  return cell.row * 16384 + cell.column;
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
