import { deviation, type SignRule } from "../../domain/functions/deviation";
import { BLANK, readNumber, readWord } from "../cell";
import { overCells } from "../overCells";
import { Problem } from "../problem";

const SIGN_RULES: readonly (readonly [string, SignRule])[] = [
  ["kostnad", "cost"],
  ["netto", "net"],
];

/**
 * Avvikelsen mot budget. Positiv avvikelse är gynnsam. Ta hela kolumner på en gång: =AVVIKELSE(B5:B20;C5:C20)
 * @example =AVVIKELSE(20066;15452) ger 4614
 * @customfunction AVVIKELSE
 * @param budget Budget, en cell eller ett område. Samma enhet som utfallet, till exempel tkr.
 * @param utfall Utfall, en cell eller ett område lika stort som budgeten.
 * @param [teckenregel] "kostnad" (om inget anges): kostnader är positiva, budget - utfall. "netto": intäkter är positiva och kostnader negativa, utfall - budget.
 * @returns Avvikelsen i samma enhet. Tomma celler förblir tomma.
 */
export function avvikelse(budget: unknown[][], utfall: unknown[][], teckenregel?: unknown[][]): unknown[][] {
  const given = [
    { name: "Budget", cells: budget },
    { name: "Utfall", cells: utfall },
    { name: "Teckenregel", cells: teckenregel },
  ];
  return overCells(given, (budgetCell, outcomeCell, ruleCell) => {
    const budgeted = readNumber(budgetCell, "Budget");
    if (budgeted instanceof Problem) return budgeted;
    const outcome = readNumber(outcomeCell, "Utfall");
    if (outcome instanceof Problem) return outcome;
    if (budgeted === BLANK || outcome === BLANK) return BLANK;
    const rule = readWord(ruleCell, "Teckenregel", SIGN_RULES);
    return rule instanceof Problem ? rule : deviation(budgeted, outcome, rule);
  });
}
