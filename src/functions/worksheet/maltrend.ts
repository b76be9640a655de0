import { trendBetween, type Trend } from "../../domain/goals/trendBetween";
import { overNumbers } from "../overNumbers";
import { TREND_DIRECTIONS } from "../words";

const WORDS: Readonly<Record<Trend, string>> = {
  positive: "Positiv",
  unchanged: "Oförändrad",
  negative: "Negativ",
};

/**
 * Om det går åt rätt håll. Positiv är åt rätt håll, också när lägre är bättre. Ta hela kolumner på en gång: =MÅLTREND(C5:C20;B5:B20;"lägre")
 * @example =MÅLTREND(399;448;"lägre") ger Positiv
 * @customfunction MALTREND MÅLTREND
 * @param nu Värdet nu, en cell eller ett område.
 * @param tidigare Värdet vid förra tillfället, ett område lika stort.
 * @param [riktning] "högre" (om inget anges) eller "lägre" är bättre.
 * @returns Positiv, Negativ eller Oförändrad. Tomt när ett av värdena saknas.
 */
export function maltrend(nu: unknown[][], tidigare: unknown[][], riktning?: unknown[][]): unknown[][] {
  const numbers = [
    { name: "Nu", cells: nu },
    { name: "Tidigare", cells: tidigare },
  ];
  const choice = { name: "Riktning", cells: riktning, words: TREND_DIRECTIONS };
  return overNumbers(
    numbers,
    choice,
    (given, direction) => WORDS[trendBetween(given[0]!, given[1]!, direction)],
  );
}
