import { attainment, isMet } from "../../domain/goals/attainment";
import { assessByScale } from "../../domain/goals/assessByScale";
import { functionTexts } from "../../texts/functions/functions";
import { BLANK, readWord } from "../cell";
import { readGoal } from "../goal";
import { overCells } from "../overCells";
import { Problem } from "../problem";
import { readThresholds } from "../thresholds";
import { SCALES } from "../words";

/**
 * Bedömningen av ett mål med ett ord. Ta hela kolumner på en gång: =SIGNAL(B5:B20;C5:C20;D5:D20)
 * @example =SIGNAL(190;"<166") ger Ej uppfyllt
 * @example =SIGNAL(70;75;"högre";"tre";0,9) ger Gul
 * @customfunction SIGNAL
 * @param utfall Utfall, en cell eller ett område.
 * @param mål Målet, som tal eller som det skrivs: "<166", "minst 75", "27 mkr", "80-100". Ett område lika stort.
 * @param [riktning] "högre" (om inget anges), "lägre" eller "inom" är bättre. Ett tecken i målet, som "<", säger det också.
 * @param [skala] "två" (om inget anges): Uppfyllt, Ej uppfyllt. "tre": Grön, Gul, Röd. "fyra": Helt, I hög grad, Delvis, Ej uppfyllt.
 * @param [gränser] Den minsta andel av målet som ger stegen mellan ytterst, i fallande ordning: 90 % för Gul, eller 90 % och 50 % för fyra steg. Kan också vara arbetsbokens egen skala: två kolumner med ord och minsta andel.
 * @returns Ordet. Tomt när utfall eller mål saknas. #SAKNAS! när målet inte är nått och gränserna saknas.
 */
export function signal(
  utfall: unknown[][],
  mål: unknown[][],
  riktning?: unknown[][],
  skala?: unknown[][],
  gränser?: unknown[][],
): unknown[][] {
  const thresholds = readThresholds(gränser);
  const given = [
    { name: "Utfall", cells: utfall },
    { name: "Mål", cells: mål },
    { name: "Riktning", cells: riktning },
    { name: "Skala", cells: skala },
  ];
  return overCells(given, ([outcomeCell, targetCell, directionCell, scaleCell]) => {
    const goal = readGoal(outcomeCell, targetCell, directionCell);
    if (goal instanceof Problem || goal === BLANK) return goal;
    if (thresholds instanceof Problem) return thresholds;
    const words = thresholds.words ?? readWord(scaleCell, "Skala", SCALES);
    if (words instanceof Problem) return words;
    const { outcome, target, direction } = goal;
    const share = attainment(outcome, target, direction);
    const found = assessByScale(words, thresholds.least, isMet(outcome, target, direction), share);
    if (found.kind === "word") return found.word;
    const reason =
      found.kind === "noShare"
        ? functionTexts.noShare
        : functionTexts.noThresholds(found.words, words.length - 2);
    return new Problem("#N/A", reason);
  });
}
