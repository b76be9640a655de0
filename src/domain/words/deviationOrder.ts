import { pattern } from "./boundaries";
import type { PatternEntry } from "./lexicon";

const BUDGET = "bu(?:dget)?(?:en)?(?: (?:19|20)\\d\\d)?";
const OTHER = "(?:utfall|prognos|redovisning|bokslut)(?:et|en)?(?: (?:19|20)\\d\\d)?";
const LESS = " ?(?:-|minus) ?";

/** The order that a heading of deviations is written in: "Avvikelse utfall-budget". */
export const WRITTEN_ORDER: readonly PatternEntry<"budgetFirst" | "outcomeFirst">[] = [
  {
    means: "budgetFirst",
    pattern: pattern(`${BUDGET}${LESS}${OTHER}`),
    example: "Avvikelse Budget-Utfall",
    unlike: "Budget-avvikelse",
  },
  {
    means: "outcomeFirst",
    pattern: pattern(`${OTHER}${LESS}${BUDGET}`),
    example: "Avvikelse utfall-budget",
    unlike: "Utfall mot budget",
  },
];
