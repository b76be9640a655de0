import type { Comparison } from "../words/comments/comparisons";
import { CAME_OUT, HELD_BEHIND } from "../words/comments/frameWords";
import type { Years } from "./columnPairs";
import { frameOf, turnIn, type Frame } from "./frame";
import type { SpokenTable } from "./readings";
import type { Stated } from "./stated";
import type { Spoken } from "./subjects";
import type { ClaimTie } from "./ties";

/** What a list in parentheses is a list of stands first in its sentence: "Överskott redovisas för A (1), B (2)". */
export function ofList(own: Frame, text: string, stated: Stated): Frame {
  if (own.turn !== null) return own;
  const lead = text.slice(0, text.indexOf("(")).toLowerCase();
  const head = frameOf({
    before: [],
    behind: [],
    textBefore: text.slice(0, stated.from).toLowerCase(),
    textBehind: "",
  });
  return { ...own, turn: turnIn(lead, true), whens: own.whens.size > 0 ? own.whens : head.whens };
}

/** A clause that goes on about the same speaks of the same time; a figure joined to another is of the same kind. */
export function frameAfter(own: Frame, spoken: Spoken, isJoined: boolean, last: ClaimTie | null): Frame {
  if (last === null) return own;
  if (isJoined) return merged(own, last.frame);
  const isOneMonth = own.isOneMonth || (last.frame.isOneMonth && own.month === null);
  // The budget that it is held against is no time of its own.
  const isTimeless = [...own.whens].every((when) => when === "budget" && own.comparisons.has("budget"));
  // What something went to is not of the time that it went from.
  const { isFrom, isOfHead, whens } = last.frame;
  const carried = isOfHead
    ? []
    : [...whens].filter((when) => !isFrom || (when !== "past" && when !== "budget"));
  const comparisons = isParallel(own, last.frame)
    ? last.frame.comparisons
    : isHeldAgainstForecast(own, last.frame)
      ? new Set<Comparison>(["forecast"])
      : own.comparisons;
  return spoken === "nothing" && isTimeless
    ? { ...own, comparisons, whens: new Set([...carried, ...own.whens]), isOneMonth }
    : { ...own, comparisons, isOneMonth };
}

/** "Sedan i mars har A ökat med 2 mnkr, medan B minskat med 1": both are held against the same. */
function isParallel(own: Frame, last: Frame): boolean {
  const isMove = ({ turn }: Frame) =>
    turn === "up" || turn === "down" || turn === "better" || turn === "worse";
  const isHeld = own.comparisons.size > 0 || HELD_BEHIND.pattern.test(own.said);
  return !isHeld && own.isDistance && last.isDistance && isMove(own) && isMove(last);
}

function merged(own: Frame, last: Frame): Frame {
  return {
    ...last,
    comparisons: new Set([...last.comparisons, ...own.comparisons]),
    turn: own.turn ?? last.turn,
  };
}

export function pastYears(table: SpokenTable, { columns, years }: ClaimTie): Years {
  const current = years.own[0] ?? Math.max(0, ...columns.flatMap((c) => table.facts[c]!.year ?? []));
  return current > 0 ? { own: [current - 1], compared: [] } : years;
}

/** "Prognosen var -7 mnkr, dvs. utfallet blev 2 bättre": than that forecast. */
function isHeldAgainstForecast(own: Frame, last: Frame): boolean {
  const isBetter = own.turn === "better" || own.turn === "worse";
  const isHeld = own.comparisons.size > 0 || HELD_BEHIND.pattern.test(own.said);
  return isBetter && !isHeld && last.whens.has("forecast") && CAME_OUT.pattern.test(own.said);
}
