import type { Expression, Operator } from "./expression";

export interface NativeForm {
  readonly expression: Expression;
  /** Where one of these is blank our function answers nothing. */
  readonly inputs: readonly Expression[];
  /** Where one of these is 0 there is nothing to divide by. */
  readonly divisors: readonly Expression[];
}

/** Expressions of Excel, written as they are read. */
export const constant = (value: number): Expression => ({ kind: "number", value });

export const minus = (left: Expression, right: Expression): Expression => ({
  kind: "binary",
  operator: "-",
  left,
  right,
});

export const plus = (left: Expression, right: Expression): Expression => ({
  kind: "binary",
  operator: "+",
  left,
  right,
});

export const times = (left: Expression, right: Expression): Expression => ({
  kind: "binary",
  operator: "*",
  left,
  right,
});

export const over = (left: Expression, right: Expression): Expression => ({
  kind: "binary",
  operator: "/",
  left,
  right,
});

export const word = (value: string): Expression => ({ kind: "word", value });

/** No share can be told: our function says why, and Excel that it is not available. */
export const NO_SHARE: Expression = { kind: "call", name: "NA", given: [] };

export function when(
  left: Expression,
  operator: Operator,
  right: Expression,
  then: Expression,
  otherwise: Expression,
): Expression {
  return { kind: "call", name: "IF", given: [{ kind: "binary", operator, left, right }, then, otherwise] };
}
