import { comparable } from "./comparable";
import { pattern, whole } from "./boundaries";
import { fits, type PatternEntry } from "./lexicon";
import { HALF_YEAR, INTERIM, PARTS_OF_YEAR } from "./goals/goalHeadings";
import type { Period } from "./periods";

/** The parts of a year as they are counted in words. */
const ORDINALS = ["första", "andra", "tredje", "fjärde"];
/** "Tredje kvartalet" is the third. */
const ORDINAL_BEFORE: PatternEntry = {
  means: "numbered",
  pattern: pattern(whole(`(${ORDINALS.join("|")}) (kvartal|tertial)(?:et)?`)),
  example: "Efter tredje kvartalet 2025",
  unlike: "Andra kostnader",
};

/**
 * The last month of a part of the year that is numbered, or named by what is reported then.
 * @example monthOfPart("Kommunstyrelsen, tertial 2 2025") // 8
 * @example monthOfPart("Läget efter tredje kvartalet") // 9
 * @returns null where no part of the year is spoken of
 */
export function monthOfPart(text: string): number | null {
  const plain = comparable(text).replace(
    ORDINAL_BEFORE.pattern,
    (_, ordinal: string, part: string) => `${part} ${ORDINALS.indexOf(ordinal) + 1}`,
  );
  for (const { means, pattern } of PARTS_OF_YEAR) {
    const number = pattern.exec(plain)?.[1];
    if (number) return Number(means) * Number(number);
  }
  return (
    [HALF_YEAR, INTERIM].flatMap((entry) => (fits(entry, plain) ? [Number(entry.means)] : []))[0] ?? null
  );
}

/**
 * A period that names a year alone, until the part of the year that the texts above its table name.
 * @example untilPart({ year: 2025, fromMonth: null, toMonth: null }, ["Tertial 1 2025"]).toMonth // 4
 */
export function untilPart(period: Period | null, texts: readonly string[]): Period | null {
  if (period?.toMonth) return period;
  const month = texts.map(monthOfPart).find((found) => found !== null) ?? null;
  if (month === null) return period;
  return { year: period?.year ?? null, fromMonth: 1, toMonth: month };
}
