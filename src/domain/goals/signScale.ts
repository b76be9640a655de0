import { BEFORE_SIGN, SIGN_DRAWING, SIGN_STEPS } from "../words/goals/assessmentWords";
import { comparable } from "../words/comparable";
import { scaleOf, type Scale } from "./scaleOf";
import { limitedBy } from "./toldLimits";

/**
 * A scale of the signs that stand in a table, where all of them are of one family: faces, arrows, lights, ticks. What
 * stands there is kept as it is drawn there; steps that do not stand there are the family's usual ones.
 * @returns null where something else stands there too, or where two signs of one step do
 * @example signScale(["😊", "☹"])?.words.map(({ word }) => word) // ["😊", "😐", "☹"]
 */
export function signScale(written: readonly string[]): Scale | null {
  const drawn = [...new Set(written.map((text) => text.trim()).filter((text) => text !== ""))];
  if (drawn.length === 0) return null;
  const family = SIGN_STEPS.find((steps) => drawn.every((text) => stepOf(steps, text) >= 0));
  if (!family) return null;
  const words = family.map((signs, step) => {
    const here = drawn.filter((text) => stepOf(family, text) === step);
    return here.length > 1 ? null : (here[0] ?? signs[0]!);
  });
  return words.includes(null) ? null : scaleOf(words.join(""), words as string[]);
}

/**
 * A scale of the signs that lines beside a table begin with, and what is said behind each of them.
 * @returns null where fewer than two steps of one family are told
 * @example toldSigns(["😊 = målet nått", "☹ = målet inte nått"])?.words.map(({ word }) => word) // ["😊", "😐", "☹"]
 */
export function toldSigns(lines: readonly string[]): Scale | null {
  const told = lines.flatMap(bySigns).flatMap((line) => {
    const [, sign, said] = LEADING_SIGN.exec(line.trim()) ?? [];
    return sign !== undefined && SIGN_STEPS.some((steps) => stepOf(steps, sign) >= 0)
      ? [{ sign, said: comparable(said!) }]
      : [];
  });
  const scale = told.length > 1 ? signScale(told.map(({ sign }) => sign)) : null;
  if (!scale || new Set(told.map(({ sign }) => sign)).size < 2) return null;
  const said = scale.words.map(({ word }) => told.find(({ sign }) => sign === word)?.said ?? "");
  return limitedBy(scale, said);
}

/** Several signs may be told on one line. */
function bySigns(line: string): string[] {
  return line.split(new RegExp(BEFORE_SIGN.pattern, "u"));
}

/** A sign alone, and what stands behind it. */
const LEADING_SIGN = /^([^\p{L}\d\s]+) ?(?:[=:–-] ?)?(.*)$/u;

function stepOf(steps: (typeof SIGN_STEPS)[number], text: string): number {
  const plain = text.replace(new RegExp(SIGN_DRAWING.pattern, "gu"), "");
  return steps.findIndex((signs) => signs.includes(plain));
}
