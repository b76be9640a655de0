import { comparable } from "../tables/words";

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

const scale = (id: string, words: readonly ScaleWord[], noValue: string | null = null): Scale => ({
  id,
  words,
  noValue: noValue === null ? null : { word: noValue, ...NONE },
});

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

/** The scale that is meant where nothing in the table or the workbook tells. */
export const USUAL_SCALE = SCALES[0]!;

/**
 * The scale whose words a table uses: the one that knows most of them, the user's own first.
 * @param written the assessments that stand in the table
 */
export function findScale(written: readonly string[], own: readonly Scale[]): Scale {
  const all = [...own, ...SCALES];
  const known = all.map((one) => written.filter((text) => wordOf(one, text) !== null).length);
  const most = Math.max(0, ...known);
  return most === 0 ? (own[0] ?? USUAL_SCALE) : all[known.indexOf(most)]!;
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
  return same ?? all.find(({ word }) => plain.startsWith(`${comparable(word)}/`)) ?? null;
}
