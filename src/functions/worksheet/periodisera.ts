import { periodised } from "../../domain/functions/fullYear";
import { profileProblem, readMonth, readProfile } from "../month";
import { overExact } from "../overNumbers";
import { Problem } from "../problem";

/**
 * Den del av helårsbudgeten som faller på januari till och med månaden. Ta hela kolumner på en gång: =PERIODISERA(B5:B20;8)
 * @example =PERIODISERA(1200;4) ger 400
 * @customfunction PERIODISERA
 * @param helårsbudget Budgeten för hela året, en cell eller ett område.
 * @param månad Sista månaden, 1 till 12, en cell eller ett område lika stort.
 * @param [profil] Tolv månader som visar hur året brukar falla, till exempel fjolårets utfall eller budgeten per månad. Ett område med tolv celler, eller tolv kolumner med en rad för varje rad. Utan profil är alla månader lika.
 * @returns Budgeten för perioden, i samma enhet som helårsbudgeten.
 */
export function periodisera(
  helårsbudget: unknown[][],
  månad: unknown[][],
  profil?: unknown[][],
): unknown[][] {
  const profileOf = readProfile(profil);
  const numbers = [
    { name: "Helårsbudget", cells: helårsbudget },
    { name: "Månad", cells: månad },
  ];
  return overExact(numbers, null, ([amount, monthNumber], _, row) => {
    const month = readMonth(monthNumber!.toCell());
    if (month instanceof Problem) return month;
    const profile = profileOf(row);
    if (profile instanceof Problem) return profile;
    const answer = periodised(amount!, month, profile);
    return typeof answer === "string" ? profileProblem(answer) : answer;
  });
}
