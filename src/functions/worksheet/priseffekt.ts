import { priceEffect } from "../../domain/arithmetic/volume";
import { overExact } from "../overNumbers";
import { MONEY_UNITS } from "../words";

/**
 * Vad ändrat à-pris kostar, för volymen i prognosen. Positivt är dyrare. Ta hela kolumner på en gång: =PRISEFFEKT(B5:B20;C5:C20;D5:D20)
 * @example =PRISEFFEKT(1200;2500;2600) ger 120
 * @customfunction PRISEFFEKT
 * @param prognosvolym Volymen i prognosen, till exempel antal dygn, en cell eller ett område.
 * @param budgetpris Budgeterat à-pris i kronor, ett område lika stort.
 * @param prognospris À-priset i prognosen i kronor, ett område lika stort.
 * @param [enhet] Enheten på svaret: "tkr" (om inget anges), "kr" eller "mnkr".
 * @returns (prognospris - budgetpris) gånger prognosvolym, i den valda enheten. Tillsammans med VOLYMEFFEKT blir det hela skillnaden i kostnad.
 */
export function priseffekt(
  prognosvolym: unknown[][],
  budgetpris: unknown[][],
  prognospris: unknown[][],
  enhet?: unknown[][],
): unknown[][] {
  const numbers = [
    { name: "Prognosvolym", cells: prognosvolym },
    { name: "Budgetpris", cells: budgetpris },
    { name: "Prognospris", cells: prognospris },
  ];
  const choice = { name: "Enhet", cells: enhet, words: MONEY_UNITS };
  return overExact(numbers, choice, ([volume, before, after], unit) =>
    priceEffect(volume!, before!, after!, unit),
  );
}
