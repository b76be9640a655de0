import type { Area, CellValue } from "../sheet/grid";
import { fixedText } from "../formulas/reference";

/** A native formula for one cell, as far as it has to be understood. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  /** A word such as "netto", which only our functions ask for. */
  | { readonly kind: "word"; readonly value: string }
  | { readonly kind: "omitted" }
  | {
      readonly kind: "cell";
      readonly text: string;
      readonly sheet: string | null;
      readonly row: number;
      readonly column: number;
    }
  /** A part that stays as it stands, never blank; isNumber where it answers a number or an error and nothing else. */
  | { readonly kind: "native"; readonly text: string; readonly binds: number; readonly isNumber: boolean }
  | { readonly kind: "negative"; readonly of: Expression }
  | {
      readonly kind: "binary";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly Expression[] }
  /** The sum of a row or a column of cells, or of its first few. */
  | {
      readonly kind: "sum";
      readonly prefix: string;
      readonly sheet: string | null;
      readonly area: Area;
      readonly count?: Expression;
    }
  /** Blank where one of the cells is blank or one of the divisors 0. */
  | {
      readonly kind: "guarded";
      readonly blank: readonly Expression[];
      readonly zero: readonly Expression[];
      readonly then: Expression;
    };

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<" | ">" | "<=" | ">=" | "<>";

/** How tightly an operator binds; what binds less than its surroundings gets parentheses. */
const BINDS: Readonly<Record<Operator, number>> = {
  ...{ "=": 1, "<": 1, ">": 1, "<=": 1, ">=": 1, "<>": 1 },
  ...{ "&": 2, "+": 3, "-": 3, "*": 4, "/": 4, "^": 5 },
};
/** A sign binds more tightly than any operator between two values, in Excel also than "^". */
const SIGN = 6;
export const WHOLE = 7;

export function bindsOf(operator: Operator): number {
  return BINDS[operator];
}

/**
 * The formula's text, without the leading "=".
 * @example B5-C5, (B5-C5)/ABS(B5), IF(OR(B5="",C5=""),"",B5-C5)
 */
export function expressionText(expression: Expression): string {
  return textOf(expression, 0);
}

function textOf(expression: Expression, least: number): string {
  const { text, binds } = written(expression);
  return binds < least ? `(${text})` : text;
}

function written(expression: Expression): { text: string; binds: number } {
  const whole = (text: string) => ({ text, binds: WHOLE });
  switch (expression.kind) {
    case "number":
      return expression.value < 0
        ? { text: String(expression.value), binds: SIGN }
        : whole(String(expression.value));
    case "word":
      return whole(`"${expression.value.replace(/"/g, '""')}"`);
    case "omitted":
      return whole("");
    case "cell":
      return whole(expression.text);
    case "native":
      return expression;
    case "negative":
      return { text: `-${textOf(expression.of, SIGN)}`, binds: SIGN };
    case "binary": {
      const { operator, left, right } = expression;
      const binds = BINDS[operator];
      // a-(b-c) and a/(b/c) need their parentheses, a+(b+c) is the same without.
      const isLoose = operator === "+" || operator === "*";
      const isSameOnTheRight = isLoose && right.kind === "binary" && right.operator === operator;
      const text = textOf(left, binds) + operator + textOf(right, isSameOnTheRight ? binds : binds + 1);
      return { text, binds };
    }
    case "call":
      return whole(`${expression.name}(${expression.given.map((each) => textOf(each, 0)).join(",")})`);
    case "sum":
      return whole(`SUM(${summedText(expression)})`);
    case "guarded": {
      const { blank, zero, then } = expression;
      const conditions = [
        ...blank.map((cell) => `${textOf(cell, 2)}=""`),
        ...zero.map((divisor) => `${textOf(divisor, 2)}=0`),
      ];
      const condition = conditions.length === 1 ? conditions[0]! : `OR(${conditions.join(",")})`;
      return whole(`IF(${condition},"",${textOf(then, 0)})`);
    }
  }
}

/** "$P$1:$AA$1", "$P$1:$W$1", or "$P$1:INDEX($P$1:$AA$1,B2)" where a cell says how many. */
function summedText({ prefix, area, count }: Extract<Expression, { kind: "sum" }>): string {
  const all = fixedText(prefix, area);
  if (!count) return all;
  if (count.kind === "number") return fixedText(prefix, firstOf(area, count.value));
  return `${fixedText(prefix, firstOf(area, 1))}:INDEX(${all},${textOf(count, 0)})`;
}

/** The first cells of a row or a column. */
export function firstOf(area: Area, count: number): Area {
  return area.rows === 1 ? { ...area, columns: count } : { ...area, rows: count };
}

/** What stands in a cell; undefined where it is not known. */
export type ValueAt = (sheet: string | null, row: number, column: number) => CellValue | undefined;
