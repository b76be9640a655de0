import { shareOfBudget } from "../../domain/arithmetic/shares";
import { overNumbers } from "../overNumbers";
import { Problem } from "../problem";

/**
 * Hur stor del av budgeten som är använd. Ta hela kolumner på en gång: =PROCENT_AV_BUDGET(B5:B20;C5:C20)
 * @example =PROCENT_AV_BUDGET(20000;15000) ger 0,75
 * @customfunction PROCENT_AV_BUDGET
 * @param budget Budget, en cell eller ett område. Samma enhet som utfallet, till exempel tkr.
 * @param utfall Utfall, en cell eller ett område lika stort som budgeten.
 * @returns En andel: 0,75 visas som 75 % med procentformat. Är budgeten noll blir svaret #DIVISION/0!.
 */
export function procentAvBudget(budget: unknown[][], utfall: unknown[][]): unknown[][] {
  const numbers = [
    { name: "Budget", cells: budget },
    { name: "Utfall", cells: utfall },
  ];
  return overNumbers(numbers, null, (given) => shareOfBudget(given[0]!, given[1]!) ?? new Problem("#DIV/0!"));
}
