import { isDash } from "../figures/parseFigure";
import { comparable } from "../words/comparable";
import { composedScale } from "./composedScale";
import { printedScale } from "./printedScale";
import { scaleOf, type Scale, type ScaleWord } from "./scaleOf";
import { signScale, toldSigns } from "./signScale";
import { toldDegrees } from "./toldDegrees";
import { tellsOfScale, toldWords } from "./toldWords";
import { NEAR_IS_ENOUGH, TELLS_BETWEEN } from "../words/goals/stepWords";
import { says } from "../words/lexicon";
import { unbent } from "../words/goals/assessmentWords";

/** Fonts that are tried on a fill of the user's own. One of them always reads at 4.5:1. */
const DARK = "#000000";
const LIGHT = "#FFFFFF";

/**
 * The font colour that is read best on a fill, by WCAG 2's contrast: at least 4.5:1 on any fill.
 * @param fill "#RRGGBB" @example readableFont("#9C1C1C") // "#FFFFFF"
 */
export function readableFont(fill: string): string {
  const luminance = [1, 3, 5]
    .map((at) => parseInt(fill.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i]!, 0);
  return (luminance + 0.05) / 0.05 >= 1.05 / (luminance + 0.05) ? DARK : LIGHT;
}

const LONGEST_WORD = 40;

/** The scales that municipalities use; the user's own come before them. */
export const SCALES: readonly Scale[] = [
  scaleOf("uppfyllt", ["Uppfyllt", "Ej uppfyllt"], "Inget värde angivet"),
  scaleOf("tre", ["Uppfyllt", "Delvis uppfyllt", "Ej uppfyllt"]),
  scaleOf("fyra", ["Helt uppfyllt", "I hög grad uppfyllt", "Delvis uppfyllt", "Ej uppfyllt"]),
  scaleOf("uppnått", ["Uppnått", "Delvis uppnått", "Ej uppnått"]),
  scaleOf("uppfylls", ["Uppfylls helt", "Uppfylls delvis", "Uppfylls inte"]),
  scaleOf("signal", ["Grön", "Gul", "Röd"]),
  scaleOf("plan", ["Enligt plan", "Ej enligt plan"]),
  scaleOf("ja", ["Ja", "Nej"]),
  scaleOf("pilar", ["↑", "→", "↓"]),
  scaleOf("ansikten", ["🙂", "😐", "🙁"]),
  scaleOf("1-5", ["5", "4", "3", "2", "1"]),
  { ...scaleOf("kontroll", ["Utan anmärkning", "Med anmärkning"]), isJudgement: true },
];

/**
 * The scale whose words a table uses: the one that knows most of them; of several the chosen one, then the one that is
 * told beside the table, then the user's own. Where no word tells, the chosen one, the one told, or the user's own.
 * @param written the assessments that stand in the table; @param chosen the id of a scale, "" where none is chosen
 * @param lines what stands beside the table
 */
export function findScale(
  written: readonly string[],
  own: readonly Scale[],
  chosen = "",
  lines: readonly string[] = [],
): Scale {
  const isChosen = ({ id }: Scale) => comparable(id) === comparable(chosen);
  const told = lenient(
    lines,
    mostSteps(
      printedScale(lines, [...own, ...SCALES]) ?? toldSigns(lines),
      toldWords(lines) ?? toldDegrees(lines),
    ),
  );
  const isTold = told && written.every((text) => comparable(text) === "" || wordOf(told, text) !== null);
  if (isTold && (chosen === "" || isChosen(told))) return told;
  const all = [...own, ...SCALES].sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)));
  const known = all.map((one) => written.filter((text) => wordOf(one, text) !== null).length);
  const most = Math.max(0, ...known);
  const found = all[known.indexOf(most)]!;
  const isWhole = written.every((text) => text === "" || wordOf(found, text) !== null);
  const made = isWhole ? null : (signScale(written) ?? (most === 0 ? composedScale(written) : null));
  if (made) return made;
  const isUnread = told === null && own.length === 0 && tellsOfScale(lines);
  // A step between is told in words or signs that are of no scale.
  const isBetween =
    found.words.length === 2 && own.length === 0 && lines.some((line) => says(TELLS_BETWEEN, line));
  const isForeign = most === 0 && chosen === "" && (written.some(isShortWord) || isUnread || isBetween);
  return isForeign ? { ...found, isGuess: true } : lenient(lines, found);
}

function lenient<Found extends Scale | null>(lines: readonly string[], scale: Found): Found {
  const isLenient = scale !== null && lines.some((line) => says(NEAR_IS_ENOUGH, line));
  return isLenient ? { ...scale, isLenient } : scale;
}

/** "4 = helt uppfyllt, 3 = ..." tells of four figures, and not of the two words that all scales have. */
function mostSteps(known: Scale | null, made: Scale | null): Scale | null {
  return known && (!made || made.words.length <= known.words.length) ? known : made;
}

/** Longer texts are told, and are no words of a scale. */
function isShortWord(text: string): boolean {
  return text !== "" && text.length <= LONGEST_WORD && !isDash(text);
}

/**
 * The word of a scale that a text is, in whatever case; "utan anmärkning/med försumbar anmärkning" too.
 * @returns null where it is none of them
 */
export function wordOf({ words, noValue }: Scale, text: string): ScaleWord | null {
  const plain = comparable(text);
  if (plain === "") return null;
  const all = noValue ? [...words, noValue] : words;
  const same = all.find(({ word }) => comparable(word) === plain);
  const bent = all.filter(({ word }) => unbent(comparable(word)) === unbent(plain));
  if (!same && bent.length === 1) return bent[0]!;
  return same ?? all.find(({ word }) => plain.startsWith(`${comparable(word)}/`)) ?? null;
}
