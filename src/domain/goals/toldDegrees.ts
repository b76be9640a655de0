import { comparable } from "../words/comparable";
import { DEGREES, type Degree } from "../words/goals/assessmentWords";
import {
  ALONE_IN_SCALE,
  BEGINS_SCALE,
  HEAD_OF_STEP,
  NEXT_STEP,
  REACHING_WORD,
} from "../words/goals/stepWords";
import { fits, meaningOf } from "../words/lexicon";
import { scaleOf, type Scale } from "./scaleOf";
import { limitedBy } from "./toldLimits";

/** From the best. */
const ORDER: readonly Degree[] = ["best", "high", "partly", "not"];
const FEWEST = 3;

interface Step {
  readonly degree: Degree;
  readonly word: string;
  readonly said: string;
}

/**
 * A scale of three steps or four that lines beside a table tell in degrees of whatever word for reaching a goal, in
 * any order, with or without limits: "Uppnås (100 %), Uppnås delvis (≥ 80 %), Uppnås inte (< 80 %)", "Ja/Delvis/Nej".
 * @returns null where no step between the best and the worst is told
 * @example toldDegrees(["Målet nått / Målet nästan nått / Målet ej nått"])?.words.length // 3
 */
export function toldDegrees(lines: readonly string[]): Scale | null {
  const steps = lines.flatMap((line) =>
    line.replace(BEGINS_SCALE.pattern, "").split(new RegExp(NEXT_STEP.pattern, "u")).flatMap(readStep),
  );
  const found = ORDER.flatMap((degree) => steps.find((step) => step.degree === degree) ?? []);
  const isWhole = found[0]?.degree === "best" && found.at(-1)?.degree === "not";
  if (!isWhole || found.length < FEWEST) return null;
  const words = found.map(({ word }) => word);
  return limitedBy(
    scaleOf(words.join(", "), words),
    found.map(({ said }) => said),
  );
}

function readStep(text: string): Step[] {
  const [, word = "", said = ""] = HEAD_OF_STEP.pattern.exec(text.trim()) ?? [];
  const plain = comparable(word);
  const alone = meaningOf(ALONE_IN_SCALE, plain);
  if (alone) return [{ degree: alone, word, said: comparable(said) }];
  if (!fits(REACHING_WORD, plain)) return [];
  const degree = DEGREES.find((entry) => fits(entry, plain))?.means ?? "best";
  return [{ degree, word, said: comparable(said) }];
}
