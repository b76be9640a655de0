import { SWEDISH_FUNCTIONS } from "../../../src/texts/shared/localFormula";

/**
 * Formulas as they are written in Swedish Excel, and as Excel's API and the model have them (en-US). Only the
 * functions listed are translated; any other name is taken as it stands, so English names work too, and those
 * of the add-in. Names and addresses are written in capitals, as Excel does.
 */
const SWEDISH = new Map(Object.entries(SWEDISH_FUNCTIONS));
const ENGLISH = new Map(Object.entries(SWEDISH_FUNCTIONS).map(([english, swedish]) => [swedish, english]));
const ADDRESS = /^\$?[a-z]{1,3}\$?\d{1,7}$/i;

/** Texts, quoted sheet names, names (with the parenthesis that follows a function), numbers, single signs. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:[.,]\d+)?(?:[eE][-+]?\d+)?|\s+|./gu;

/**
 * @example formulaFromSwedish("=AVRUNDA(B4*1,5;0)") // "=ROUND(B4*1.5,0)"
 *
 * A comma between two digits is a decimal comma, except inside a function's parentheses of a formula without
 * any semicolon: there it separates, so that formulas copied from English Excel work.
 */
export function formulaFromSwedish(formula: string): string {
  const tokens: readonly string[] = formula.match(TOKENS) ?? [];
  const hasSemicolon = tokens.includes(";");
  let depth = 0;
  return tokens
    .map((token, index) => {
      if (token === "(") depth += 1;
      if (token === ")") depth -= 1;
      if (token === ";") return ",";
      if (/^\d/.test(token)) return hasSemicolon || depth === 0 ? token.replace(",", ".") : token;
      return translated(tokens, index, (name) => ENGLISH.get(name) ?? name);
    })
    .join("");
}

/** @example formulaToSwedish("=ROUND(B4*1.5,0)") // "=AVRUNDA(B4*1,5;0)" */
export function formulaToSwedish(formula: string): string {
  // In en-US a comma never stands inside a number: what looks like one is two arguments.
  const tokens = (formula.match(TOKENS) ?? []).flatMap((token) =>
    /^\d+,/.test(token) ? token.split(/(,)/) : [token],
  );
  return tokens
    .map((token, index) => {
      if (token === ",") return ";";
      if (/^\d/.test(token)) return token.replace(".", ",");
      return translated(tokens, index, (name) => SWEDISH.get(name));
    })
    .join("");
}

function translated(
  tokens: readonly string[],
  index: number,
  translate: (name: string) => string | undefined,
): string {
  const token = tokens[index] ?? "";
  const name = token.toUpperCase();
  const isConstant = ["SANT", "FALSKT", "TRUE", "FALSE"].includes(name);
  const next = tokens[index + 1];
  const isFunction = next === "(";
  if (ADDRESS.test(token) && !isFunction && next !== "!") return name;
  return (isFunction || isConstant ? translate(name) : undefined) ?? token;
}
