import { comparable } from "../words/comparable";
import {
  IS_MISSED,
  IS_REACHED,
  NEXT_WORD,
  OF_TARGET,
  WORD_WITH_MEANING,
} from "../words/goals/printedScaleWords";
import { fits } from "../words/lexicon";
import { scaleOf, type Scale } from "./scaleOf";
import { limitedBy } from "./toldLimits";

const FEWEST = 2;
const MOST = 5;

interface Told {
  readonly word: string;
  readonly said: string;
}

/**
 * A scale of words that no other scale has, where lines beside a table tell what each of them means, from the best:
 * "Mycket god (100 % av målet)", "God (minst 90 % av målet)", "Svag (under 90 % av målet)".
 * @returns null where the first is not told to be for what is reached, or the last for what is not
 * @example toldWords(["★★ = målet nått, ★ = målet inte nått"])?.words.map(({ word }) => word) // ["★★", "★"]
 */
export function toldWords(lines: readonly string[]): Scale | null {
  const told = lines
    .flatMap((line) => line.split(new RegExp(NEXT_WORD.pattern, "u")))
    .map(readTold)
    .filter((one, i, all) => one !== null || all[i - 1] !== null);
  for (let from = 0; from < told.length; from++) {
    const end = told.indexOf(null, from);
    const steps = told.slice(from, end < 0 ? told.length : end).filter((one) => one !== null);
    const scale = scaleIn(steps);
    if (scale) return scale;
  }
  return null;
}

/**
 * Whether lines tell of a scale that nothing could be made of: to assess by another would be to guess.
 * @example tellsOfScale(["Stark när målet är nått", "Svag = målet är inte nått", "Medel = nästan"]) // false
 */
export function tellsOfScale(lines: readonly string[]): boolean {
  const told = lines.flatMap((line) => line.split(new RegExp(NEXT_WORD.pattern, "u"))).map(readTold);
  const ofTarget = told.filter(
    (one) =>
      one !== null && fits(OF_TARGET, one.said) && (fits(IS_REACHED, one.said) || fits(IS_MISSED, one.said)),
  );
  return ofTarget.length >= FEWEST;
}

function readTold(line: string): Told | null {
  const found = WORD_WITH_MEANING.pattern.exec(line.trim());
  return found && { word: found[1]!.trim(), said: comparable(found[2]!) };
}

function scaleIn(steps: readonly Told[]): Scale | null {
  const [first] = steps;
  if (!first || steps.length < FEWEST || steps.length > MOST) return null;
  const last = steps.at(-1)!;
  const isEnded = fits(IS_REACHED, first.said) && !fits(IS_MISSED, first.said) && fits(IS_MISSED, last.said);
  if (!isEnded || new Set(steps.map(({ word }) => comparable(word))).size < steps.length) return null;
  const words = steps.map(({ word }) => word);
  return limitedBy(
    scaleOf(words.join(", "), words),
    steps.map(({ said }) => said),
  );
}
