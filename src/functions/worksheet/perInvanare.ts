import { inUnit } from "../../domain/arithmetic/volume";
import { overExact } from "../overNumbers";
import { Problem } from "../problem";
import { MONEY_UNITS } from "../words";

/**
 * Kronor per invånare, elev eller annat som är räknat. Ta hela kolumner på en gång: =PER_INVÅNARE(B5:B20;C5:C20)
 * @example =PER_INVÅNARE(1500;30000) ger 50
 * @customfunction PER_INVANARE PER_INVÅNARE
 * @param belopp Beloppet, en cell eller ett område.
 * @param invånare Antalet invånare, elever eller annat, en cell eller ett område lika stort.
 * @param [enhet] Enheten på beloppet: "tkr" (om inget anges), "kr" eller "mnkr".
 * @returns Kronor för var och en. Är antalet noll blir svaret #DIVISION/0!.
 */
export function perInvanare(belopp: unknown[][], invånare: unknown[][], enhet?: unknown[][]): unknown[][] {
  const numbers = [
    { name: "Belopp", cells: belopp },
    { name: "Invånare", cells: invånare },
  ];
  const choice = { name: "Enhet", cells: enhet, words: MONEY_UNITS };
  return overExact(numbers, choice, ([amount, count], unit) =>
    count!.sign() === 0 ? new Problem("#DIV/0!") : inUnit(amount!, unit, "kr").dividedBy(count!),
  );
}
