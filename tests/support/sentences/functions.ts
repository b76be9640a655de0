import { functionHelp } from "../../../scripts/functionHelp";
import { functionTexts } from "../../../src/texts/functions/functions";
import { insertTexts } from "../../../src/texts/functions/insertFunction";
import { replacePane } from "../../../src/texts/functions/replacePane";
import { replaceTexts } from "../../../src/texts/functions/replaceFunctions";
import { DIRECTIONS, MONEY_UNITS, SCALES, SIGN_RULES } from "../../../src/functions/words";
import { section, type Line, type Section } from "./section";

const wordsOf = (words: readonly (readonly [string, unknown])[]) => words.map(([word]) => word);
const REASONS = ["error", "noRoom", "unclear"] as const;

/** The worksheet functions: their help, what they say in a cell, and what is said when they are put in or taken out. */
export function functionSections(): Section[] {
  return [
    { title: "Hjälpen om funktionerna", lines: functionHelp("src/functions/worksheet").flatMap(helpLines) },
    section(
      "functions/functions",
      { functionTexts },
      {
        functionTexts: {
          notANumber: [
            ["Budget", "ung 116 000"],
            ["Budget", "En hel mening som någon har skrivit i cellen"],
          ],
          hasUnit: [["Budget", "26,5 mkr"]],
          isTruthValue: [
            ["Budget", true],
            ["Budget", false],
          ],
          isError: [["Utfall", "#DIV/0!"]],
          unknownWord: [
            ["Teckenregel", "minus", wordsOf(SIGN_RULES)],
            ["Enhet", "euro", wordsOf(MONEY_UNITS)],
            ["Riktning", "upp", wordsOf(DIRECTIONS)],
            ["Skala", "fem", wordsOf(SCALES)],
          ],
          differentShapes: [["Utfall", functionTexts.shape(3, 1), "Budget", functionTexts.shape(16, 1)]],
          notAMonth: [[13], [2.5], ["hösten"]],
          notTwelveMonths: [[1, 11]],
          notATarget: [["så många som möjligt"]],
          differentUnits: [["mkr", "procent"]],
          percentIsMissing: [[84], [84.5]],
          targetIsNoPercent: [["80 %", 75]],
          justAtTheLimit: [["<166"]],
          directionContradicts: [["<166"]],
          noThresholds: [
            [["Gul"], 1],
            [["I hög grad uppfyllt", "Delvis uppfyllt"], 2],
          ],
          notMoney: [["26 dygn"]],
          shape: [
            [1, 1],
            [16, 2],
          ],
        },
      },
    ),
    section(
      "functions/insertFunction",
      { insertTexts },
      {
        insertTexts: {
          argument: [
            ["budget", "B4:B9", "Budget 2025"],
            ["budget", "B4:B9", ""],
          ],
          oneFormula: [["D4:D9"]],
          unreadable: [[[6]], [[6, 8, 9]]],
          refused: {
            notBlank: [["D4"]],
            noColumns: [[["budget"]], [["budget", "utfall"]], [["volym", "à-pris", "enhet"]]],
          },
          inserted: [["D4:D9", "=AVVIKELSE(B4:B9;C4:C9)"]],
          insertedOne: [["D4", "=AVVIKELSE(B4;C4)"]],
          noRoom: [["D4"]],
          unknownName: [["D4"]],
          removed: [["D4"], ["D4:D9"]],
          changed: [["D4"]],
        },
      },
    ),
    section("functions/replacePane", { replacePane }, { replacePane: { write: [[1], [2]] } }),
    section(
      "functions/replaceFunctions",
      { replaceTexts },
      {
        replaceTexts: {
          filledFrom: [["D4"]],
          summary: [
            [0, 0],
            [1, 0],
            [0, 1],
            [12, 3],
          ],
          kept: REASONS.flatMap((why): [typeof why, string, string][] => [
            [why, "D4", "D4"],
            [why, "D7", "D4"],
          ]),
          replaced: [
            [1, 1],
            [12, 3],
          ],
          restored: [
            [1, 1],
            [12, 3],
          ],
          butNot: [["Funktioner ersatta i 12 celler", "Skola", replaceTexts.changed("D4")]],
          changed: [["D4"]],
        },
      },
    ),
  ];
}

function helpLines({
  name,
  description,
  parameters,
  returns,
  examples,
}: ReturnType<typeof functionHelp>[number]): Line[] {
  return [
    [name, description],
    ...parameters.map((one): Line => [
      `${name}, ${one.name}${one.isOptional ? " (kan utelämnas)" : ""}`,
      one.description,
    ]),
    [`${name}, svar`, returns],
    ...examples.map((example): Line => [`${name}, exempel`, example]),
  ];
}
