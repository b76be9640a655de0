import { deviation, deviations } from "../../domain/arithmetic/deviation";
import { overNumbers } from "../overNumbers";
import { SIGN_RULES } from "../words";

/**
 * Avvikelsen mot budget. Positiv avvikelse är gynnsam. Ta hela kolumner på en gång: =AVVIKELSE(B5:B20;C5:C20)
 * @example =AVVIKELSE(20066;15452) ger 4614
 * @customfunction AVVIKELSE
 * @param budget Budget, en cell eller ett område. Samma enhet som utfallet, till exempel tkr.
 * @param utfall Utfall, en cell eller ett område lika stort som budgeten.
 * @param [teckenregel] "kostnad" (om inget anges): kostnader är positiva, budget - utfall. "netto": intäkter är positiva och kostnader negativa, utfall - budget.
 * @returns Avvikelsen i samma enhet. Är bara den ena tom räknas den som noll; är båda tomma blir svaret tomt.
 */
export function avvikelse(budget: unknown[][], utfall: unknown[][], teckenregel?: unknown[][]): unknown[][] {
  const numbers = [
    { name: "Budget", cells: budget },
    { name: "Utfall", cells: utfall },
  ];
  const choice = { name: "Teckenregel", cells: teckenregel, words: SIGN_RULES };
  return overNumbers(
    numbers,
    choice,
    (given, rule) => deviation(given[0]!, given[1]!, rule),
    deviations,
    "zero",
  );
}
