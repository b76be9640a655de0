import { ofMonth, periodised } from "../../domain/arithmetic/fullYear";
import { overYear } from "../overYear";

/**
 * Den del av helårsbudgeten som faller på januari till och med månaden, eller på månaden ensam. Ta hela kolumner på en gång: =PERIODISERA(B5:B20;8)
 * @example =PERIODISERA(1200;4) ger 400
 * @example =PERIODISERA(1200;"apr") ger 400
 * @customfunction PERIODISERA
 * @param helårsbudget Budgeten för hela året, en cell eller ett område.
 * @param månad Sista månaden: 1 till 12, ett namn som "aug" eller ett datum. En cell eller ett område lika stort.
 * @param [profil] Tolv månader som visar hur året brukar falla, till exempel fjolårets utfall eller budgeten per månad. Ett område med tolv celler, eller tolv kolumner med en rad för varje rad. Utan profil är alla månader lika.
 * @param [omfattning] "ackumulerat" (om inget anges): från januari till och med månaden. "månad": bara månaden.
 * @returns Budgeten för perioden, i samma enhet som helårsbudgeten.
 */
export function periodisera(
  helårsbudget: unknown[][],
  månad: unknown[][],
  profil?: unknown[][],
  omfattning?: unknown[][],
): unknown[][] {
  return overYear(
    { name: "Helårsbudget", cells: helårsbudget },
    månad,
    profil,
    (budget, month, profile, span) => (span === "month" ? ofMonth : periodised)(budget, month, profile),
    omfattning,
  );
}
