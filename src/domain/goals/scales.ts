import { isDash } from "../figures/parseFigure";
import { comparable } from "../words/comparable";
import { unbent } from "../words/goals/assessmentWords";

/** A look of a cell: word beside colour, never colour alone. Colours are "#RRGGBB". */
export interface StepLook {
  readonly fill: string;
  readonly font: string;
}

export interface ScaleWord extends StepLook {
  readonly word: string;
}

/** A scale of assessment, its words from the best to the worst. */
export interface Scale {
  readonly id: string;
  readonly words: readonly ScaleWord[];
  /** The word where outcome or target is missing; null where the cell is left blank then. */
  readonly noValue: ScaleWord | null;
  /** A person's verdict on something that is no figure: compared and painted, never computed. */
  readonly isJudgement?: boolean;
  /** The words that stand in the table are of no known scale: this one is a guess, by which nothing is assessed. */
  readonly isGuess?: boolean;
}

/**
 * Light at the best end and dark at the worst, so that the order is seen without colours too; each with a font
 * that reads at 4.5:1 or better.
 */
const BEST: StepLook = { fill: "#D5F5DC", font: "#0B4A1B" };
const GOOD: StepLook = { fill: "#9CCB5C", font: "#1D3305" };
const MIDDLE: StepLook = { fill: "#F7B500", font: "#4A3000" };
const POOR: StepLook = { fill: "#D98200", font: "#2B1800" };
const WORST: StepLook = { fill: "#9C1C1C", font: "#FFFFFF" };
const NONE: StepLook = { fill: "#FFFFFF", font: "#5C5C5C" };

/** The steps' looks from the best to the worst, as scales of the user's own take them. */
export const LADDER: readonly StepLook[] = [BEST, GOOD, MIDDLE, POOR, WORST];

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

const scale = (id: string, words: readonly ScaleWord[], noValue: string | null = null): Scale => ({
  id,
  words,
  noValue: noValue === null ? null : { word: noValue, ...NONE },
});

const LONGEST_WORD = 40;

/** The scales that municipalities use; the user's own come before them. */
export const SCALES: readonly Scale[] = [
  scale(
    "uppfyllt",
    [
      { word: "Uppfyllt", ...BEST },
      { word: "Ej uppfyllt", ...WORST },
    ],
    "Inget värde angivet",
  ),
  scale("fyra", [
    { word: "Helt uppfyllt", ...BEST },
    { word: "I hög grad uppfyllt", ...GOOD },
    { word: "Delvis uppfyllt", ...POOR },
    { word: "Ej uppfyllt", ...WORST },
  ]),
  scale("signal", [
    { word: "Grön", ...BEST },
    { word: "Gul", ...MIDDLE },
    { word: "Röd", ...WORST },
  ]),
  scale("plan", [
    { word: "Enligt plan", ...BEST },
    { word: "Ej enligt plan", ...WORST },
  ]),
  {
    ...scale("kontroll", [
      { word: "Utan anmärkning", ...BEST },
      { word: "Med anmärkning", ...WORST },
    ]),
    isJudgement: true,
  },
];

/**
 * The scale whose words a table uses: the one that knows most of them; of several the chosen one, then the user's
 * own. Where no word tells, the chosen one, or the user's own.
 * @param written the assessments that stand in the table; @param chosen the id of a scale, "" where none is chosen
 */
export function findScale(written: readonly string[], own: readonly Scale[], chosen = ""): Scale {
  const isChosen = ({ id }: Scale) => comparable(id) === comparable(chosen);
  const all = [...own, ...SCALES].sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)));
  const known = all.map((one) => written.filter((text) => wordOf(one, text) !== null).length);
  const most = Math.max(0, ...known);
  const found = all[known.indexOf(most)]!;
  const isForeign = most === 0 && chosen === "" && written.some(isShortWord);
  return isForeign ? { ...found, isGuess: true } : found;
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
