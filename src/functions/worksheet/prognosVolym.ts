import { volumeCost } from "../../domain/arithmetic/volume";
import { overExact } from "../overNumbers";
import { MONEY_UNITS } from "../words";

/**
 * Kostnaden för en volym: volym gånger à-pris, exakt och utan avrundning. Ta hela kolumner på en gång: =PROGNOS_VOLYM(B5:B20;C5:C20)
 * @example =PROGNOS_VOLYM(1200;2500) ger 3000
 * @customfunction PROGNOS_VOLYM
 * @param volym Volymen, till exempel antal dygn, en cell eller ett område.
 * @param apris À-priset i kronor, till exempel kronor per dygn, en cell eller ett område lika stort.
 * @param [enhet] Enheten på svaret: "tkr" (om inget anges), "kr" eller "mnkr".
 * @returns Kostnaden i den valda enheten.
 */
export function prognosVolym(volym: unknown[][], apris: unknown[][], enhet?: unknown[][]): unknown[][] {
  const numbers = [
    { name: "Volym", cells: volym },
    { name: "À-pris", cells: apris },
  ];
  const choice = { name: "Enhet", cells: enhet, words: MONEY_UNITS };
  return overExact(numbers, choice, ([volume, price], unit) => volumeCost(volume!, price!, unit));
}
