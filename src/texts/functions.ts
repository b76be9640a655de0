/** What the worksheet functions say. Each reason names the argument it is about. */
import { errorWord } from "./errorWord";

export const functionTexts = {
  notANumber: (argument: string, found: string) =>
    `${argument}: "${shorten(found)}" går inte att läsa som ett tal.`,
  hasUnit: (argument: string, found: string) =>
    `${argument}: skriv talet utan enhet (nu "${shorten(found)}").`,
  isTruthValue: (argument: string, value: boolean) =>
    `${argument}: ${value ? "SANT" : "FALSKT"} är inget tal.`,
  isError: (argument: string, code: string) => `${argument} innehåller ${errorWord(code)}.`,
  unknownWord: (argument: string, found: string, words: readonly string[]) =>
    `${argument} ska vara ${words.map((word) => `"${word}"`).join(" eller ")}, inte "${shorten(found)}".`,
  differentShapes: (argument: string, found: string, other: string, expected: string) =>
    `${argument} är ${found}, men ${other} är ${expected}. Områdena ska vara lika stora.`,
  shape: (rows: number, columns: number) =>
    `${rows} ${rows === 1 ? "rad" : "rader"} och ${columns} ${columns === 1 ? "kolumn" : "kolumner"}`,
};

/** A cell can hold a page of text; a reason is read in a tooltip. */
function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
