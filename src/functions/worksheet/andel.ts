import { shareOfBudget } from "../../domain/arithmetic/shares";
import { overNumbers } from "../overNumbers";
import { Problem } from "../problem";

/**
 * Hur stor del av helheten. Ta hela kolumner på en gång: =ANDEL(B5:B20;B21)
 * @example =ANDEL(25;100) ger 0,25
 * @customfunction ANDEL
 * @param del Delen, en cell eller ett område.
 * @param helhet Helheten i samma enhet, en cell eller ett område lika stort som delen.
 * @returns En andel: 0,25 visas som 25 % med procentformat. Är helheten noll blir svaret #DIVISION/0!.
 */
export function andel(del: unknown[][], helhet: unknown[][]): unknown[][] {
  const numbers = [
    { name: "Del", cells: del },
    { name: "Helhet", cells: helhet },
  ];
  return overNumbers(numbers, null, (given) => shareOfBudget(given[1]!, given[0]!) ?? new Problem("#DIV/0!"));
}
