import type { FormulaQuestion } from "../../domain/questions/formulas";
import { address } from "../../domain/tables/cellOf";
import { cellName, columnName, rowName } from "../shared/amounts";
import { localFormula } from "../shared/localFormula";
import { saying, type FindingText } from "./findingText";

/** A figure typed where its neighbours reckon. */
export function typedOverText({ cell, expected }: FormulaQuestion<"typedOver">): FindingText {
  return saying({
    title: cellName(cell),
    message: `${address(cell)} är ett inskrivet tal bland formler. Raderna runt om räknar ${localFormula(expected)}.`,
  });
}

/** A total whose formula leaves rows out. */
export function formulaRangeText(question: FormulaQuestion<"formulaRange">): FindingText {
  const { cell, formula, expected, missing } = question;
  const rows = missing.map((row) => rowName({ ...cell, row })).filter(Boolean);
  return saying({
    title: cellName(cell),
    message: `${localFormula(formula)} tar inte med ${rows.join(", ") || "alla rader"}. Ska formeln vara ${localFormula(expected)}?`,
  });
}

/** A formula of another shape than those around it. */
export function formulaShapeText({ cell, formula, expected }: FormulaQuestion<"formulaShape">): FindingText {
  return saying({
    title: cellName(cell),
    message: `${localFormula(formula)} räknar inte som de andra raderna i ${columnName(cell) || "kolumnen"}. Ska den vara ${localFormula(expected)}?`,
  });
}
