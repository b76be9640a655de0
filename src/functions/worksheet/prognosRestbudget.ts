import { withRestOfBudget } from "../../domain/arithmetic/fullYear";
import { overExact } from "../overNumbers";

/**
 * Helåret om resten går enligt budget: utfallet och det som återstår av budgeten. Ta hela kolumner på en gång: =PROGNOS_RESTBUDGET(B5:B20;C5:C20;D5:D20)
 * @example =PROGNOS_RESTBUDGET(640;600;900) ger 940
 * @customfunction PROGNOS_RESTBUDGET
 * @param utfall Utfall från januari till och med månaden, en cell eller ett område.
 * @param periodbudget Budgeten för samma månader, ett område lika stort.
 * @param helårsbudget Budgeten för hela året, ett område lika stort.
 * @returns Helåret i samma enhet som utfallet. Tomt när något av de tre saknas.
 */
export function prognosRestbudget(
  utfall: unknown[][],
  periodbudget: unknown[][],
  helårsbudget: unknown[][],
): unknown[][] {
  const numbers = [
    { name: "Utfall", cells: utfall },
    { name: "Periodbudget", cells: periodbudget },
    { name: "Helårsbudget", cells: helårsbudget },
  ];
  return overExact(numbers, null, ([outcome, soFar, whole]) => withRestOfBudget(outcome!, soFar!, whole!));
}
