import { linearTerms } from "../../domain/formulas/formulaWork";
import type { FormulaQuestion } from "../../domain/questions/formulas/formulaFinding";
import { amountAt } from "../../domain/tables/amounts";
import { address, positionOf, type CellOf } from "../../domain/tables/cellOf";
import { printAt } from "../../domain/tables/printAmount";
import { cellName, columnName, rowsByName, printed } from "../shared/amounts";
import { localFormula } from "../shared/localFormula";
import { saying, type FindingText } from "./findingText";

/** A figure typed where its neighbours reckon. */
export function typedOverText(question: FormulaQuestion<"typedOver">): FindingText {
  const { cell, expected, change, standsStill } = question;
  const formula = localFormula(expected);
  const isSame = change === 0;
  const value = amountAt(cell.table.amounts, cell.row, cell.column);
  const stands = `${address(cell)} är ett inskrivet tal bland formler`;
  return saying({
    title: cellName(cell),
    message: isSame
      ? standsStill
        ? `${stands}. Ska den räkna ${formula}?`
        : `${stands}. Cellerna runt om räknar ${formula}.`
      : `${stands}: ${printed(cell)}, men ${formula} ger ${printAt(cell, value + change)}.`,
  });
}

/** A total whose formula leaves rows out, or takes in too much. */
export function formulaRangeText(question: FormulaQuestion<"formulaRange">): FindingText {
  const { cell, formula, expected, missing, extra, twice, change, mayBeMeant } = question;
  const faults = [
    missing.length > 0 ? `tar inte med ${rowsByName(cell.table, missing)}` : "",
    extra.length > 0 ? `tar med ${rowsByName(cell.table, extra)}, som inte ingår` : "",
    twice.length > 0 ? `räknar ${rowsByName(cell.table, twice)} två gånger` : "",
  ].filter(Boolean);
  const what = faults.join(" och ") || "tar med ett årtal i rubriken";
  const told = `${localFormula(formula)} ${what}`;
  return saying({
    title: cellName(cell),
    message:
      change === 0 || mayBeMeant
        ? `${told}. Ska formeln vara ${localFormula(expected)}?`
        : `${told}: ${off(question)}.`,
  });
}

/** "8 940 saknas i summan" */
function off({ cell, missing, extra, twice, change }: FormulaQuestion<"formulaRange">): string {
  if (missing.length > 0 && extra.length + twice.length === 0)
    return `${printAt(cell, change)} saknas i summan`;
  return `summan blir ${printAt(cell, Math.abs(change))} för ${change < 0 ? "stor" : "liten"}`;
}

/** A formula of another shape than those around it. */
export function formulaShapeText(question: FormulaQuestion<"formulaShape">): FindingText {
  const { cell, formula, expected, change, mayBeMeant } = question;
  const value = amountAt(cell.table.amounts, cell.row, cell.column);
  const others = isSumOfRows(cell, expected)
    ? "de andra kolumnerna på raden"
    : `de andra raderna i ${columnName(cell) || "kolumnen"}`;
  const told = `${localFormula(formula)} räknar inte som ${others}`;
  return saying({
    title: cellName(cell),
    message:
      change === 0 || mayBeMeant
        ? `${told}. Ska den vara ${localFormula(expected)}?`
        : `${told}: ${printed(cell)}, men ${localFormula(expected)} ger ${printAt(cell, value + change)}.`,
  });
}

/** The formula adds up other rows, as the other columns of its row do. */
function isSumOfRows(cell: CellOf, expected: string): boolean {
  const { row } = positionOf(cell);
  return linearTerms(expected)?.every(({ area }) => area.row > row || area.row + area.rows <= row) ?? false;
}
