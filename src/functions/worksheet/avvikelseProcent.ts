import { deviationShare } from "../../domain/functions/shares";
import { readWord } from "../cell";
import { overNumbers } from "../overNumbers";
import { Problem } from "../problem";
import { SIGN_RULES } from "../words";

/**
 * Avvikelsen i procent av budgeten. Positiv avvikelse är gynnsam. Ta hela kolumner på en gång: =AVVIKELSE_PROCENT(B5:B20;C5:C20)
 * @example =AVVIKELSE_PROCENT(20000;15000) ger 0,25
 * @customfunction AVVIKELSE_PROCENT
 * @param budget Budget, en cell eller ett område. Samma enhet som utfallet, till exempel tkr.
 * @param utfall Utfall, en cell eller ett område lika stort som budgeten.
 * @param [teckenregel] "kostnad" (om inget anges): kostnader är positiva, budget - utfall. "netto": intäkter är positiva och kostnader negativa, utfall - budget.
 * @returns En andel: 0,25 visas som 25 % med procentformat. Är budgeten noll blir svaret #DIVISION/0!.
 */
export function avvikelseProcent(
  budget: unknown[][],
  utfall: unknown[][],
  teckenregel?: unknown[][],
): unknown[][] {
  const numbers = [
    { name: "Budget", cells: budget },
    { name: "Utfall", cells: utfall },
  ];
  return overNumbers(numbers, [{ name: "Teckenregel", cells: teckenregel }], ([before, after], [cell]) => {
    const rule = readWord(cell, "Teckenregel", SIGN_RULES);
    return rule instanceof Problem ? rule : (deviationShare(before!, after!, rule) ?? new Problem("#DIV/0!"));
  });
}
