/** What a person writes in a cell, in Swedish form, and what the cell then holds; and the way back. */
import type { CellContent, Scalar } from "../../workbook";
import { formulaFromSwedish, formulaToSwedish } from "./formulaLanguage";

export interface Typed {
  readonly content: CellContent;
  /** The number format the writing gives a cell that has none: "12,5 %" is 0.125 shown as a percentage. */
  readonly format?: string;
}

const ERRORS: Readonly<Record<string, string>> = {
  "#REFERENS!": "#REF!",
  "#DIVISION/0!": "#DIV/0!",
  "#VÄRDEFEL!": "#VALUE!",
  "#SAKNAS!": "#N/A",
  "#NAMN?": "#NAME?",
  "#OGILTIGT!": "#NUM!",
  "#SKÄRNING!": "#NULL!",
};

const NUMBER = /^([-\u2212+]?)((?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)?(?:,\d+)?)( ?%)?$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 24 * 60 * 60 * 1000;

/** Reads what was typed as Excel with Swedish settings does; what is neither number nor formula stays text. */
export function readTyped(text: string): Typed {
  const trimmed = text.trim();
  if (trimmed === "") return { content: { value: null } };
  if (text.startsWith("'")) return { content: { value: text.slice(1) } };
  if (trimmed.startsWith("=") && trimmed.length > 1) {
    return { content: { value: null, formula: formulaFromSwedish(trimmed) } };
  }
  const upper = trimmed.toUpperCase();
  if (upper === "SANT" || upper === "FALSKT") return { content: { value: upper === "SANT" } };
  const error = ERRORS[upper];
  if (error !== undefined) return { content: { value: { error } } };
  return readNumber(trimmed) ?? readDate(trimmed) ?? { content: { value: text } };
}

function readNumber(text: string): Typed | null {
  const match = NUMBER.exec(text);
  const digits = match?.[2];
  if (!match || !digits) return null;
  const plain = digits.replace(/[ \u00a0\u202f]/g, "").replace(",", ".");
  const sign = match[1] === "" || match[1] === "+" ? "" : "-";
  if (!match[3]) return { content: { value: Number(sign + plain) } };
  // Moving the exponent keeps the value exact: 12,3 % is the number nearest to 0.123, not 12.3 / 100.
  const format = plain.includes(".") ? "0.00%" : "0%";
  return { content: { value: Number(`${sign}${plain}e-2`) }, format };
}

function readDate(text: string): Typed | null {
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return null;
  return { content: { value: Math.round((time - Date.UTC(1899, 11, 30)) / DAY) }, format: "yyyy-mm-dd" };
}

/** What the cell shows while it is edited: the formula, or the value unrounded. */
export function editText(content: CellContent, shown: string): string {
  if (content.formula !== undefined) return formulaToSwedish(content.formula);
  return valueText(content.value, shown);
}

function valueText(value: Scalar, shown: string): string {
  if (value === null) return "";
  if (typeof value === "number") {
    if (ISO_DATE.test(shown)) return shown;
    if (shown.endsWith("%")) return `${decimalComma(Number((value * 100).toPrecision(15)))}%`;
    return decimalComma(value);
  }
  if (typeof value !== "string") return shown;
  // A text that would be read as something else is written with the apostrophe that makes it text.
  const reread = readTyped(value).content;
  return reread.value === value ? value : `'${value}`;
}

function decimalComma(value: number): string {
  return String(value).replace(".", ",");
}
