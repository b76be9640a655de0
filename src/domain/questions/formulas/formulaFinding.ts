import type { CellOf } from "../../tables/cellOf";

export type FormulaRule = "formulaShape" | "formulaRange" | "typedOver";

/** A formula that does not do what its neighbours or its table do, or a figure typed among formulas. */
export interface FormulaQuestion<Rule extends FormulaRule = FormulaRule> {
  readonly rule: Rule;
  readonly cell: CellOf;
  /** What stands there; "" where it is no formula. */
  readonly formula: string;
  /** The formula that should stand there. */
  readonly expected: string;
  /** How its value changes with that formula, in grains; 0 where it happens to be right today. */
  readonly change: number;
  /** What is there can be meant, and is asked about: a row of zeros left out, an income taken the other way round. */
  readonly mayBeMeant: boolean;
  /** A total typed where others are live: it stands still when its rows change, and is asked about though it is right today. */
  readonly standsStill?: true;
  /** Rows of the table that a range leaves out. */
  readonly missing: readonly number[];
  /** Rows that it takes in although they are no parts of the sum. */
  readonly extra: readonly number[];
  /** Rows that it counts twice: by themselves and in a sub-total. */
  readonly twice: readonly number[];
}

/** Any one of them, each by its own rule. */
export type AnyFormulaQuestion = { [Rule in FormulaRule]: FormulaQuestion<Rule> }[FormulaRule];
