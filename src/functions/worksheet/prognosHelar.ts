import { fullYear } from "../../domain/arithmetic/fullYear";
import { overYear } from "../overYear";

/**
 * Helåret, så som utfallet hittills pekar. Ta hela kolumner på en gång: =PROGNOS_HELÅR(B5:B20;8)
 * @example =PROGNOS_HELÅR(-237784;8) ger -356676
 * @customfunction PROGNOS_HELAR PROGNOS_HELÅR
 * @param utfall Utfall från januari till och med månaden, en cell eller ett område.
 * @param månad Sista månaden: 1 till 12, ett namn som "aug" eller ett datum. En cell eller ett område lika stort.
 * @param [profil] Tolv månader som visar hur året brukar falla, till exempel fjolårets utfall eller budgeten per månad. Ett område med tolv celler, eller tolv kolumner med en rad för varje rad. Utan profil är alla månader lika.
 * @returns Helåret i samma enhet som utfallet.
 */
export function prognosHelar(utfall: unknown[][], månad: unknown[][], profil?: unknown[][]): unknown[][] {
  return overYear({ name: "Utfall", cells: utfall }, månad, profil, fullYear);
}
