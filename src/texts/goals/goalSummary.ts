import type { GoalCount, Unmet } from "../../domain/goals/followUp";
import { firstCapital } from "./goalNumbers";

/**
 * "9 av 10 mål bedöms uppfyllda; ej uppfyllt: ..."; of other scales "3 av 4 mål är gröna. Rött: ...", "3 av 4 bedöms ”utan
 * anmärkning”. Med anmärkning: ...": the others by their words. Of goals the steps between, and words that the scale does
 * not know, stand beside their indicators.
 */
export function summaryText(counts: readonly GoalCount[], best: string): string {
  const assessed = counts.reduce((sum, count) => sum + count.assessed, 0);
  const waiting = counts.reduce((sum, count) => sum + count.waiting, 0);
  const left = waiting === 0 ? "" : ` ${waiting} mål är inte ${waiting === 1 ? "bedömt" : "bedömda"}.`;
  return (assessed === 0 ? "Inget mål är bedömt." : assessedText(counts, assessed, best)) + left;
}

function assessedText(counts: readonly GoalCount[], assessed: number, best: string): string {
  const met = counts.reduce((sum, count) => sum + count.met, 0);
  const unmet = counts.flatMap((count) => count.unmet);
  if (unmet.length === assessed && unmet.every(({ kind }) => kind === "ownWord"))
    return `${assessed} mål är ${assessed === 1 ? "bedömt" : "bedömda"} med ord som inte finns i skalan: ${unmet.map(withWord).join("; ")}.`;
  const isOfGoals = /uppfyllt$/i.test(best);
  const colour = COLOURS[best.toLowerCase()];
  const whole = isOfGoals
    ? `${met} av ${assessed} mål bedöms ${assessed === 1 ? "uppfyllt" : "uppfyllda"}`
    : colour
      ? `${met} av ${assessed} mål är ${assessed === 1 ? colour.one : colour.several}`
      : `${met} av ${assessed} bedöms ”${best.toLowerCase()}”`;
  const areas = counts.filter((count) => count.area !== "" && count.assessed > 0);
  const byArea =
    areas.length > 1
      ? ` (${areas.map((one) => `${one.area}: ${one.met} av ${one.assessed}`).join("; ")})`
      : "";
  if (!isOfGoals) return [`${whole}${byArea}.`, ...byWord(unmet)].join(" ");
  const missed = unmet.filter(({ kind }) => kind === "missed").map(({ indicator }) => indicator);
  const others = unmet.filter(({ kind }) => kind !== "missed").map(withWord);
  return `${whole}${byArea}${listed("ej uppfyllt", missed)}${listed("övriga", others)}.`;
}

/** Of scales of colours: which goal each colour stands for, as an adjective. */
const COLOURS: Readonly<Record<string, { readonly one: string; readonly several: string }>> = {
  grön: { one: "grönt", several: "gröna" },
  gul: { one: "gult", several: "gula" },
  röd: { one: "rött", several: "röda" },
};

/** "Gult: Fler parker. Rött: Fler träd; Fler bänkar." */
function byWord(unmet: readonly Unmet[]): string[] {
  const words = [...new Set(unmet.map(({ word }) => word))];
  return words.map((word) => {
    const names = unmet.filter((one) => one.word === word).map(({ indicator }) => indicator);
    return `${firstCapital(COLOURS[word.toLowerCase()]?.one ?? word)}: ${names.join("; ")}.`;
  });
}

function withWord({ indicator, word }: Unmet): string {
  return `${indicator} (${word})`;
}

function listed(what: string, names: readonly string[]): string {
  return names.length > 0 ? `; ${what}: ${names.join("; ")}` : "";
}
