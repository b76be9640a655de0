import { exact } from "../figures/exactNumber";
import { CLOCK_DURATION, DURATION_PARTS, TIME_UNITS } from "../words/goals/durationWords";
import { meaningOf } from "../words/lexicon";
import { plainTarget, type Target } from "./target";

/** Seconds of each unit of time that durations are compared in. */
export const SECONDS: Readonly<Record<string, number>> = { sek: 1, min: 60, tim: 3600 };

/**
 * Reads a duration that is written in two units or more, in the last of them: it is a whole number there.
 * @param text as comparable gives it
 * @returns null for anything else
 * @example durationOf("1 min 42 s") // 102 with the unit "sek"
 */
export function durationOf(text: string): Target | null {
  const clock = CLOCK_DURATION.pattern.exec(text);
  if (clock) return { ...plainTarget(Number(clock[1]) * SECONDS.min! + Number(clock[2])), unit: "sek" };
  const parts = [...text.matchAll(new RegExp(DURATION_PARTS.pattern, "g"))];
  const whole = parts.map(([part]) => part).join("");
  if (parts.length < 2 || whole.length < text.length) return null;
  const units = parts.map((part) => meaningOf(TIME_UNITS, part[2]!)!);
  const isFalling = units.every((unit, i) => i === 0 || SECONDS[unit]! < SECONDS[units[i - 1]!]!);
  if (!isFalling) return null;
  const seconds = parts.reduce(
    (sum, part, i) => sum.plus(exact(Number(part[1])).times(exact(SECONDS[units[i]!]!))),
    exact(0),
  );
  const unit = units.at(-1)!;
  return { ...plainTarget(seconds.dividedBy(exact(SECONDS[unit]!)).toCell()), unit };
}
