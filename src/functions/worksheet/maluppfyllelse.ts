import { attainment, isMet } from "../../domain/goals/attainment";
import { functionTexts } from "../../texts/functions/functions";
import { BLANK, readNumber } from "../cell";
import { readGoal } from "../goal";
import { overCells } from "../overCells";
import { Problem } from "../problem";

/**
 * Hur stor del av målet som är nådd. Ta hela kolumner på en gång: =MÅLUPPFYLLELSE(B5:B20;C5:C20;D5:D20)
 * @example =MÅLUPPFYLLELSE(87;75) ger 1,16
 * @example =MÅLUPPFYLLELSE(200;180;"lägre";220) ger 0,5
 * @customfunction MALUPPFYLLELSE MÅLUPPFYLLELSE
 * @param utfall Utfall, en cell eller ett område.
 * @param mål Målet, som tal eller som det skrivs: "<166", "minst 75", "27 mkr", "80-100". Ett område lika stort.
 * @param [riktning] "högre" (om inget anges), "lägre" eller "inom" är bättre. Ett tecken i målet, som "<", säger det också.
 * @param [startvärde] Värdet innan arbetet började. Då räknas hur stor del av vägen till målet som är gången.
 * @returns En andel: 0,5 är halvvägs och mer än 1 är förbi målet. Tomt när utfall eller mål saknas. #SAKNAS! när målet är noll eller negativt och startvärde saknas.
 */
export function maluppfyllelse(
  utfall: unknown[][],
  mål: unknown[][],
  riktning?: unknown[][],
  startvärde?: unknown[][],
): unknown[][] {
  const given = [
    { name: "Utfall", cells: utfall },
    { name: "Mål", cells: mål },
    { name: "Riktning", cells: riktning },
    { name: "Startvärde", cells: startvärde },
  ];
  return overCells(given, ([outcomeCell, targetCell, directionCell, startCell]) => {
    const goal = readGoal(outcomeCell, targetCell, directionCell);
    if (goal instanceof Problem || goal === BLANK) return goal;
    const start = readNumber(startCell, "Startvärde");
    if (start instanceof Problem) return start;
    // Older Excel hands a blank cell on as 0. A way that begins at 0 and goes up is the same share either way.
    const from = start === 0 && goal.target.value > 0 ? null : start;
    const share = attainment(goal.outcome, goal.target, goal.direction, from);
    if (share === null) return new Problem("#N/A", functionTexts.noShare);
    // A strict sign is strict: 166 is all of "<166", and does not meet it.
    const isShort = share === 1 && from === null && !isMet(goal.outcome, goal.target, goal.direction);
    return isShort ? new Problem("#N/A", functionTexts.justAtTheLimit(String(targetCell))) : share;
  });
}
