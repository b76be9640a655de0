import { changeShare } from "../../domain/arithmetic/shares";
import { overNumbers } from "../overNumbers";
import { Problem } from "../problem";

/**
 * Förändringen i procent från ett år till ett annat. Positiv är mer än förut. Ta hela kolumner på en gång: =FÖRÄNDRING_PROCENT(C5:C20;B5:B20)
 * @example =FÖRÄNDRING_PROCENT(1250;1000) ger 0,25
 * @customfunction FORANDRING_PROCENT FÖRÄNDRING_PROCENT
 * @param nu Värdet nu, en cell eller ett område.
 * @param tidigare Värdet förut i samma enhet, ett område lika stort.
 * @returns En andel: 0,25 visas som 25 % med procentformat. Var värdet noll förut blir svaret #DIVISION/0!.
 */
export function forandringProcent(nu: unknown[][], tidigare: unknown[][]): unknown[][] {
  const numbers = [
    { name: "Nu", cells: nu },
    { name: "Tidigare", cells: tidigare },
  ];
  return overNumbers(numbers, null, (given) => changeShare(given[0]!, given[1]!) ?? new Problem("#DIV/0!"));
}
