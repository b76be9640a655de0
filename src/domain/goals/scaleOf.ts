/** A look of a cell: word beside colour, never colour alone. Colours are "#RRGGBB". */
export interface StepLook {
  readonly fill: string;
  readonly font: string;
}

export interface ScaleWord extends StepLook {
  readonly word: string;
}

/** How far from the target a step reaches, as a share: five points of per cent are 0.05. */
export interface PointLimit {
  readonly most: number;
  /** "Mindre än 5 procentenheter": five itself is not near enough. */
  readonly isBelow: boolean;
}

/** A scale of assessment, its words from the best to the worst. */
export interface Scale {
  readonly id: string;
  readonly words: readonly ScaleWord[];
  /** The word where outcome or target is missing; null where the cell is left blank then. */
  readonly noValue: ScaleWord | null;
  /** A person's verdict on something that is no figure: compared and painted, never computed. */
  readonly isJudgement?: boolean;
  /** Least shares of the target in per cent for the words between the ends, as they are told beside the table. */
  readonly thresholds?: readonly number[];
  /** The thresholds are of how near the target it is: 90 is at most a tenth from it, to either side. */
  readonly isByDistance?: boolean;
  /** So many points of per cent from the target each step between the ends reaches, instead of thresholds. */
  readonly points?: readonly PointLimit[];
  /** What is near enough counts as reached, and how near is not read: what has missed the target is asked about. */
  readonly isLenient?: boolean;
  /** The thresholds are of the way from the start value to the target, which may be that of a later year. */
  readonly isByWay?: boolean;
  /** The step between the ends is for what is as it was: "Gul = oförändrat". */
  readonly isByChange?: boolean;
  /** The step between the ends is for what has missed the target but is better than the year before. */
  readonly isByBetter?: boolean;
  /** The words that stand in the table are of no known scale: this one is a guess, by which nothing is assessed. */
  readonly isGuess?: boolean;
}

/** Every scale begins with the same. */
const BEST: StepLook = { fill: "#B5F6BE", font: "#0B4A1B" };
const NONE: StepLook = { fill: "#FFFFFF", font: "#5C5C5C" };

/**
 * The looks of a scale's steps from the best to the worst, by how many there are: all equally strong in colour, so that
 * none shouts, and each as much darker than the one before as it takes to see their order without colours too. Each has
 * a font that reads at 4.5:1 or better.
 */
export const LADDERS: Readonly<Record<2 | 3 | 4 | 5, readonly StepLook[]>> = {
  2: [BEST, { fill: "#F3A099", font: "#3D0A06" }],
  3: [BEST, { fill: "#D3BA6E", font: "#3A2A00" }, { fill: "#D78680", font: "#2B0503" }],
  4: [
    BEST,
    { fill: "#B1C379", font: "#1D3305" },
    { fill: "#BF8C4F", font: "#1F1200" },
    { fill: "#AF635D", font: "#0D0100" },
  ],
  5: [
    BEST,
    { fill: "#B1C379", font: "#1D3305" },
    { fill: "#AD9549", font: "#1F1600" },
    { fill: "#A86E3B", font: "#0D0500" },
    { fill: "#944A46", font: "#FFFFFF" },
  ],
};

/** A scale of words, in the colours that so many steps have. */
export function scaleOf(id: string, words: readonly string[], noValue: string | null = null): Scale {
  const ladder = LADDERS[words.length as keyof typeof LADDERS];
  return {
    id,
    words: words.map((word, step) => ({ word, ...ladder[step]! })),
    noValue: noValue === null ? null : { word: noValue, ...NONE },
  };
}
