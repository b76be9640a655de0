import type { CellValue } from "../sheet/grid";
import { firstOf, type Expression, type Operator, type ValueAt } from "./expression";

/** An error value as Excel's API gives it: "#DIV/0!". */
export function isErrorValue(value: unknown): value is string {
  return typeof value === "string" && /^#[A-Z0-9/_]+[!?]?$/.test(value);
}

/**
 * What a native formula answers, computed as Excel does, in binary numbers.
 * @returns an error value as its text; undefined where it cannot be told: what stands in a cell is not known, a
 *   text may or may not pass for a number, or a function is none of the few that are known here
 */
export function evaluate(expression: Expression, valueAt: ValueAt): CellValue | undefined {
  const of = (each: Expression) => evaluate(each, valueAt);
  switch (expression.kind) {
    case "number":
    case "word":
      return expression.value;
    case "omitted":
      return "";
    case "cell":
      return valueAt(expression.sheet, expression.row, expression.column);
    case "native":
      return undefined;
    case "negative":
      return compute("-", 0, asNumber(of(expression.of)));
    case "binary":
      return binary(expression.operator, of(expression.left), of(expression.right));
    case "call": {
      const [condition, then, otherwise] = expression.given;
      if (expression.name === "IF" && condition && then && otherwise) {
        const isTrue = of(condition);
        if (isErrorValue(isTrue)) return isTrue;
        return typeof isTrue === "boolean" ? of(isTrue ? then : otherwise) : undefined;
      }
      return called(
        expression.name,
        expression.given.map((each) => asNumber(of(each))),
      );
    }
    case "sum":
      return summed(expression, valueAt);
    case "guarded": {
      const { blank, zero, then } = expression;
      const guards = [...blank.map(of), ...zero.map((divisor) => asNumber(of(divisor)))];
      if (guards.some((value) => value === undefined)) return undefined;
      const error = guards.find(isErrorValue);
      if (error) return error;
      const isBlank = guards.slice(0, blank.length).includes("") || guards.slice(blank.length).includes(0);
      return isBlank ? "" : of(then);
    }
  }
}

/** A number, an error as its text, or undefined: it cannot be told. */
type Numeric = number | string | undefined;

/** A value as an operator takes it: a blank cell is 0, and text is whatever Excel can make of it. */
function asNumber(value: CellValue | undefined): Numeric {
  if (value === undefined || typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === "") return 0;
  if (isErrorValue(value)) return value;
  return isNeverNumber(value) ? "#VALUE!" : undefined;
}

/**
 * A text that no Excel takes for a number: it has a word in it that is no month, no time of day and no currency.
 * @example isNeverNumber("Ej aktuellt") // true; "2 maj", "1 234" and "5 kr" may be numbers
 */
export function isNeverNumber(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.some(
    (word) =>
      !/^(jan|feb|mar|apr|ma[jiy]|jun|jul|aug|sep|o[kc]t|nov|dec|am|pm|fm|em|kr|sek|eur|usd)/i.test(word),
  );
}

function binary(
  operator: Operator,
  left: CellValue | undefined,
  right: CellValue | undefined,
): CellValue | undefined {
  const compare = COMPARISONS[operator];
  if (!compare) return compute(operator, asNumber(left), asNumber(right));
  // Beside a number Excel orders texts after it; that is nothing our functions do.
  if (isText(left) || isText(right)) return undefined;
  const [a, b] = [asNumber(left), asNumber(right)];
  if (a === undefined || b === undefined) return undefined;
  return typeof a === "string" ? a : typeof b === "string" ? b : compare(a, b);
}

const COMPARISONS: Partial<Record<Operator, (left: number, right: number) => boolean>> = {
  "=": (left, right) => left === right,
  "<": (left, right) => left < right,
  ">": (left, right) => left > right,
  "<=": (left, right) => left <= right,
  ">=": (left, right) => left >= right,
};

function isText(value: CellValue | undefined): boolean {
  return typeof value === "string" && value !== "" && !isErrorValue(value);
}

function compute(operator: Operator, left: Numeric, right: Numeric): Numeric {
  if (left === undefined || right === undefined) return undefined;
  if (typeof left === "string") return left;
  if (typeof right === "string") return right;
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return right === 0 ? "#DIV/0!" : left / right;
    default:
      return undefined;
  }
}

function called(name: string, given: readonly Numeric[]): Numeric {
  if (given.some((value) => value === undefined)) return undefined;
  const error = given.find((value) => typeof value === "string");
  if (error !== undefined) return error;
  const numbers = given as readonly number[];
  switch (name) {
    case "ABS":
      return Math.abs(numbers[0]!);
    case "MAX":
      return Math.max(...numbers);
    case "MIN":
      return Math.min(...numbers);
    default:
      return undefined;
  }
}

/** SUM passes text by, as Excel does. */
function summed(expression: Extract<Expression, { kind: "sum" }>, valueAt: ValueAt): Numeric {
  const { sheet, count } = expression;
  let { area } = expression;
  if (count) {
    const first = evaluate(count, valueAt);
    if (typeof first !== "number") return isErrorValue(first) ? first : undefined;
    area = firstOf(area, first);
  }
  let sum = 0;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = valueAt(sheet, row, column);
      if (value === undefined || isErrorValue(value)) return value;
      if (typeof value === "number") sum += value;
    }
  }
  return sum;
}
