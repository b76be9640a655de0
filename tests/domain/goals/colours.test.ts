import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  wcagContrast,
  parseHex,
  type Color,
  type Rgb,
} from "culori";
import { SCALES } from "../../../src/domain/goals/scales";

/** Colours that differ by less are taken for one by many; 2.3 is just noticeable side by side. */
const LEAST_DIFFERENCE = 10;
const difference = differenceCiede2000();
/** How much colour there is in a colour, as it is seen. */
const strength = converter("oklch");

const parsed = (colour: string): Rgb => {
  const rgb = parseHex(colour);
  if (!rgb) throw new Error(`no colour: ${colour}`);
  return rgb;
};
const SEEN: Readonly<Record<string, (colour: string) => Color>> = {
  "as they are": parsed,
  "in greyscale": (colour) => filterGrayscale(1)(parsed(colour)),
  "without red cones": (colour) => filterDeficiencyProt(1)(parsed(colour)),
  "without green cones": (colour) => filterDeficiencyDeuter(1)(parsed(colour)),
  "without blue cones": (colour) => filterDeficiencyTrit(1)(parsed(colour)),
};

const steps = SCALES.flatMap(({ id, words, noValue }) =>
  [...words, ...(noValue ? [noValue] : [])].map((step) => ({ id, ...step })),
);
const neighbours = SCALES.flatMap(({ id, words }) =>
  words.flatMap((a, i) => words.slice(i + 1).map((b) => ({ id, a, b }))),
);

describe("The colours of assessments", () => {
  test.each(steps)("$word ($id) reads at 4.5:1 or better", ({ fill, font }) => {
    expect(wcagContrast(fill, font)).toBeGreaterThanOrEqual(4.5);
  });

  describe.each(Object.entries(SEEN))("%s", (_, seen) => {
    test.each(neighbours)("$a.word and $b.word ($id) are told apart", ({ a, b }) => {
      expect(difference(seen(a.fill), seen(b.fill))).toBeGreaterThanOrEqual(LEAST_DIFFERENCE);
    });
  });

  test("are equally strong, so that a missed goal weighs no heavier than one that is met", () => {
    for (const { words } of SCALES) {
      const strengths = words.map(({ fill }) => strength(parsed(fill)).c);
      expect(Math.max(...strengths) - Math.min(...strengths)).toBeLessThan(0.005);
    }
  });

  test("go from light to dark, so that their order is seen without colours", () => {
    for (const { words } of SCALES) {
      const darkness = words.map(({ fill }) => difference(parsed("#ffffff"), SEEN["in greyscale"]!(fill)));
      expect(darkness).toEqual([...darkness].sort((a, b) => a - b));
    }
  });
});
