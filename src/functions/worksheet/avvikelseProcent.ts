import { deviationShare } from "../../domain/arithmetic/shares";
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
  const choice = { name: "Teckenregel", cells: teckenregel, words: SIGN_RULES };
  return overNumbers(
    numbers,
    choice,
    (given, rule) => deviationShare(given[0]!, given[1]!, rule) ?? new Problem("#DIV/0!"),
  );
}
