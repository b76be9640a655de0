import { volumeEffect } from "../../domain/arithmetic/volume";
import { overExact } from "../overNumbers";
import { MONEY_UNITS } from "../words";

/**
 * Vad ändrad volym kostar, till budgeterat à-pris. Positivt är dyrare. Ta hela kolumner på en gång: =VOLYMEFFEKT(B5:B20;C5:C20;D5:D20)
 * @example =VOLYMEFFEKT(1000;1200;2500) ger 500
 * @customfunction VOLYMEFFEKT
 * @param budgetvolym Budgeterad volym, till exempel antal dygn, en cell eller ett område.
 * @param prognosvolym Volymen i prognosen, ett område lika stort.
 * @param budgetpris Budgeterat à-pris i kronor, ett område lika stort.
 * @param [enhet] Enheten på svaret: "tkr" (om inget anges), "kr" eller "mnkr".
 * @returns (prognosvolym - budgetvolym) gånger budgetpris, i den valda enheten. Tillsammans med PRISEFFEKT blir det hela skillnaden i kostnad.
 */
export function volymeffekt(
  budgetvolym: unknown[][],
  prognosvolym: unknown[][],
  budgetpris: unknown[][],
  enhet?: unknown[][],
): unknown[][] {
  const numbers = [
    { name: "Budgetvolym", cells: budgetvolym },
    { name: "Prognosvolym", cells: prognosvolym },
    { name: "Budgetpris", cells: budgetpris },
  ];
  const choice = { name: "Enhet", cells: enhet, words: MONEY_UNITS };
  return overExact(numbers, choice, ([before, after, price], unit) =>
    volumeEffect(before!, after!, price!, unit),
  );
}
