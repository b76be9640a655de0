/** What the worksheet functions say. Each reason names the argument it is about. */
import { errorWord } from "../../domain/sheet/errorWord";
import { listed } from "../shared/listed";

export const functionTexts = {
  notANumber: (argument: string, found: string) =>
    `${argument}: "${shorten(found)}" går inte att läsa som ett tal.`,
  hasUnit: (argument: string, found: string) =>
    `${argument}: skriv talet utan enhet (nu "${shorten(found)}").`,
  isTruthValue: (argument: string, value: boolean) =>
    `${argument}: ${value ? "SANT" : "FALSKT"} är inget tal.`,
  isError: (argument: string, code: string) => `${argument} innehåller ${errorWord(code)}.`,
  unknownWord: (argument: string, found: string, words: readonly string[]) =>
    `${argument} ska vara ${listed(
      words.map((word) => `"${word}"`),
      "eller",
    )}, inte "${shorten(found)}".`,
  differentShapes: (argument: string, found: string, other: string, expected: string) =>
    `${argument} är ${found}, men ${other} är ${expected}. Områdena ska vara lika stora.`,
  notAMonth: (found: string | number | boolean) =>
    `Månad ska vara 1 till 12, en månads namn eller ett datum, inte ${shorten(String(found)).replace(".", ",")}.`,
  notTwelveMonths: (rows: number, columns: number) =>
    `Profil ska vara tolv månader, men är ${functionTexts.shape(rows, columns)}.`,
  profileIsZero: "Profil: årets tolv månader blir noll tillsammans.",
  profileIsZeroSoFar: "Profil: månaderna fram till och med den valda månaden blir noll tillsammans.",
  notATarget: (found: string) =>
    `Mål: "${shorten(found)}" går inte att läsa som ett mål. Skriv till exempel 75, "<166" eller "minst 75 %".`,
  differentUnits: (outcome: string, target: string) => `Utfall är i ${outcome}, men Mål är i ${target}.`,
  percentIsMissing: (outcome: number) =>
    `Utfall är ${String(outcome).replace(".", ",")}, men Mål är i procent. Skriv utfallet som ${String(outcome).replace(".", ",")} %.`,
  targetIsNoPercent: (outcome: string, target: number) =>
    `Utfall är ${outcome}, men Mål är ${String(target).replace(".", ",")}. Skriv målet som ${String(target).replace(".", ",")} %.`,
  justAtTheLimit: (target: string) =>
    `Utfall är precis på gränsen, och målet (${shorten(target)}) är inte nått.`,
  directionContradicts: (target: string) => `Riktning säger emot Mål ("${shorten(target)}").`,
  thresholdsNotFalling:
    "Gränser ska vara andelar mellan 0 och 1 i fallande ordning, till exempel 90 % och 50 %.",
  noThresholds: (words: readonly string[], missing: number) =>
    `Gränser: målet är inte nått, och ${missing === 1 ? "en gräns behövs" : `${missing} gränser behövs`} för att skilja ${words.join(", ")} åt.`,
  noShare: "Mål: hur nära målet det är går inte att säga när målet är noll eller negativt.",
  notFetched: "En del av Driftkoll kunde inte hämtas. Räkna om när nätet är tillbaka.",
  notMoney: (found: string) => `Text: "${shorten(found)}" är inget belopp i kronor.`,
  shape: (rows: number, columns: number) =>
    `${rows} ${rows === 1 ? "rad" : "rader"} och ${columns} ${columns === 1 ? "kolumn" : "kolumner"}`,
};

/** A cell can hold a page of text; a reason is read in a tooltip. */
function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
