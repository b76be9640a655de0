import type { GoalAssessment, Held, Open } from "../../domain/goals/assessment";
import type { Assignments } from "../../domain/goals/assignments";
import type { DirectionEvidence } from "../../domain/goals/direction";
import type { Gap, GoalCount, Unmet } from "../../domain/goals/followUp";
import type { DirectionAnswer } from "../../domain/words/goals/directionWords";
import type { MeasureAnswer } from "../../domain/words/growth";
import type { Direction } from "../../domain/words/goals/directionWords";
import type { Trend } from "../../domain/goals/trendBetween";
import { exact } from "../../domain/figures/exactNumber";
import { parseFigure } from "../../domain/figures/parseFigure";
import type { Measured } from "../../domain/goals/measuredFigure";

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  higher: "högre är bättre",
  lower: "lägre är bättre",
  within: "ska hålla sig inom målet",
};

const TRENDS: Readonly<Record<Trend, string>> = {
  positive: "Positiv",
  unchanged: "Oförändrad",
  negative: "Negativ",
};

const GAPS: Readonly<Record<Gap, string>> = {
  noTarget: "saknar mål",
  noOutcome: "saknar utfall",
  noComment: "är inte uppfyllt och saknar kommentar",
  targetBehindStart: "har ett första mål som är sämre än startvärdet",
};

export const goalTexts = {
  assessmentHeading: "Bedömning",
  noGoals: "Hittade ingen måltabell på bladet. Den behöver kolumner som Mål, Utfall eller Bedömning.",
  trend: (trend: Trend) => TRENDS[trend],
  gap: (gap: Gap) => GAPS[gap],
  filled: (count: number) => (count === 1 ? "1 mål ifyllt" : `${count} mål ifyllda`),
  coloured: (count: number) => (count === 1 ? "1 bedömning färgad" : `${count} bedömningar färgade`),
  written: (cells: number) => `${cells} ${cells === 1 ? "cell" : "celler"} ifyllda`,
  badScale: "Skalan behöver minst två ord, och inget av dem får vara tomt eller stå två gånger.",
  badThresholds: "Gränserna ska vara mellan 0 och 100 procent och bli mindre för varje steg.",
  missingThresholds: "Ange en gräns för varje steg mellan det bästa och det sämsta, eller ingen alls.",
  badImport:
    "Texten är inte svar och skalor från Driftkoll. Kopiera dem från fliken Mål i den andra arbetsboken.",
  chart: (points: readonly { label: string; text: string }[], target: string | null) =>
    [...points.map(({ label, text }) => `${label} ${text}`), ...(target ? [`mål ${target}`] : [])].join(", "),
  ownColour: "cellens färg",
  colouredByHand: (computed: string) => `Cellen är färgad för hand, beräknat ${computed}.`,
  differs: (written: string, computed: string) => `Du har skrivit ${written}, beräknat ${computed}.`,
  directionAnswers: [
    ["Högre är bättre", "högre"],
    ["Lägre är bättre", "lägre"],
    ["Inom målet", "inom"],
  ] as readonly (readonly [string, DirectionAnswer])[],
  measureAnswers: [
    ["En nivå", "nivå"],
    ["Växer under året", "ackumulerande"],
  ] as readonly (readonly [string, MeasureAnswer])[],
};

/** How an indicator was read and judged, a sentence each. */
export function goalReasons(goal: GoalAssessment): string[] {
  if (goal.open === "judgement") return [];
  const { direction, held, target, measure, isMet, share } = goal;
  const way = direction.direction
    ? [`${capital(DIRECTIONS[direction.direction])}: ${evidenceText(goal)}.`]
    : [];
  const { inWords } = goal;
  if (inWords) return [`${inWords.outcome} mot målet ${inWords.target}: ${reachedText(isMet === true)}.`];
  if (!held) return way;
  const reading = heldText(held, goal);
  const kind =
    measure.measure === "accumulating" && held.source === "extrapolated" && measure.from !== ""
      ? [`Läst som antal som växer under året (”${measure.from}”).`]
      : [];
  const verdict =
    isMet === null || !target ? [] : [`${reading} mot målet ${target.text}: ${reachedText(isMet)}.`];
  const part = share === null || isMet !== false ? [] : [shareSentence(share, goal)];
  return [...way, ...kind, ...verdict, ...part];
}

function reachedText(isMet: boolean): string {
  return isMet ? "målet är nått" : "målet är inte nått";
}

/** What a share is of: where lower is better the target is divided by the outcome, and nothing of it "is reached". */
function shareSentence(share: number, { direction, fromStart }: GoalAssessment): string {
  if (fromStart) return `${percent(share)} av vägen från startvärdet till målet är gjord.`;
  return direction.direction === "lower"
    ? `Målet delat med utfallet blir ${percent(share)}.`
    : `${percent(share)} av målet är nått.`;
}

/**
 * What has to be answered before there is a word; "" where nothing has.
 * @param between the words of the scale between the best and the worst
 */
export function openText(
  open: Open | null,
  { held, outcome, forecast, target, direction }: GoalAssessment,
  between: readonly string[] = [],
): string {
  switch (open) {
    case "direction":
      return direction.evidence.some(({ isWeak }) => !isWeak)
        ? `Det som talar för vilket håll som är bättre säger emot sig självt: ${direction.evidence.map(evidenceOf).join("; ")}. Vad gäller?`
        : `Är högre eller lägre bättre?${weakText(direction.evidence)}`;
    case "suggested":
      return `Förslag: ${direction.evidence
        .filter(({ kind }) => kind === "known")
        .map((known) => `${DIRECTIONS[known.direction]}, för ${evidenceOf(known)}`)
        .join("; ")}. Godkänn eller vänd det under Så läses målen.`;
    case "measure":
      return `Är utfallet ${outcome!.text} en nivå, eller ett antal som växer under året? Som nivå och som del av året (${yearText(held!.value, outcome!, target)} på helåret) blir bedömningen olika.`;
    case "thresholds":
      return target
        ? `Målet är inte nått. Ange från hur många procent av målet ${listOf(between) || "stegen däremellan"} gäller.`
        : "Ange vilken andel av planen som räcker.";
    case "share":
      return "Hur nära målet det är går inte att säga när målet är noll eller negativt.";
    case "unit":
      return `Utfallet är i ${outcome!.unit}, men målet är i ${target!.unit}.`;
    case "unknownColumn":
      return "Det står en siffra på raden, men rubriken säger inte om den är utfallet. Skriv Utfall i rubriken, eller bedöm målet själv.";
    case "targetYear":
      return `Målet ${target!.text} gäller ett annat år än utfallet ${(forecast ?? outcome)!.text}. Bedöm det själv.`;
    case "words":
      return "Orden i tabellen finns inte i någon skala. Gör en ny skala av dem under Skala, eller välj en som finns.";
    case "valueText":
      return "Utfallet eller prognosen går inte att läsa säkert. Skriv det som ett enda tal, i samma enhet som målet.";
    case "targetText":
      return "Målet är skrivet i ord. Bedöm det själv, eller skriv målet som ett tal.";
    case "judgement":
    case null:
      return "";
  }
}

/** "8 av 11 går enligt plan; avviker: Nämndinitiativ, Påbörjad (2)." */
export function assignmentsText({ onPlan, all, behind }: Assignments): string {
  const late = behind.map(({ label, count }) => `${label} (${count})`).join("; ");
  return `${onPlan} av ${all} går enligt plan${late ? `; avviker: ${late}` : ""}.`;
}

/** What every legend begins with, so that an old one is known again. */
export const LEGEND_START = "Gränser:";

/**
 * Where the steps of a scale begin.
 * @param words the best first; @param thresholds least shares of the target, none where they are not given
 * @param isOfPlan the shares are of a plan and not of a target
 * @param fromStart they are of the way from the start value
 */
export function legendText(
  words: readonly string[],
  thresholds: readonly number[],
  isOfPlan: boolean,
  fromStart = false,
): string {
  const [best] = words;
  const last = words.at(-1)!;
  if (isOfPlan)
    return thresholds.length === 0
      ? `${LEGEND_START} ${best} eller ${last}, efter hur stor andel av planen som är gjord.`
      : `${LEGEND_START} ${best} när minst ${exactPercent(thresholds[0]!)} av planen är gjord; annars ${last}.`;
  const between = words.slice(1, -1);
  const steps = between.map((word, i) =>
    thresholds[i] === undefined
      ? word
      : `${word} från ${exactPercent(thresholds[i])} av ${fromStart ? "vägen från startvärdet" : "målet"}`,
  );
  const open = between.length > 0 && thresholds.length === 0 ? " Stegen emellan bedöms av nämnden." : "";
  const listed = thresholds.length > 0 ? steps.map((step) => `; ${step}`).join("") : "";
  return `${LEGEND_START} ${best} när målet är nått${listed}; annars ${last}.${open}`;
}

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
    return `${capital(COLOURS[word.toLowerCase()]?.one ?? word)}: ${names.join("; ")}.`;
  });
}

/** "Gul", "Delvis och I hög grad" */
function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} och ${words.at(-1)}`;
}

function withWord({ indicator, word }: Unmet): string {
  return `${indicator} (${word})`;
}

function listed(what: string, names: readonly string[]): string {
  return names.length > 0 ? `; ${what}: ${names.join("; ")}` : "";
}

function evidenceText({ direction: { evidence, suggestion } }: GoalAssessment): string {
  const told = evidence.filter(({ isWeak, kind }) => !isWeak && (kind !== "known" || suggestion !== null));
  const approved = suggestion !== null ? ", och du har godkänt förslaget" : "";
  return told.map(evidenceOf).join("; ") + approved;
}

function evidenceOf({ kind, from, direction }: DirectionEvidence): string {
  switch (kind) {
    case "answer":
      return "du har svarat så";
    case "column":
      return `tabellen säger ”${from}”`;
    case "sign":
      return `målet är ${from}`;
    case "words":
      return `orden säger ”${from}”`;
    case "beside":
      return `målet bredvid säger ”${from}”`;
    case "known":
      return `”${from}” är oftast bäst ${direction === "higher" ? "högt" : "lågt"}`;
    case "levels":
      return `målen över åren är ${from}`;
    case "whole":
      return `målet är ${from}, mer finns inte`;
    case "nothing":
      return `målet är ${from}, mindre finns inte`;
    case "assessment":
      return `bedömningen ”${from}” tyder på det`;
  }
}

/** What points one way but is not enough, a sentence each. */
function weakText(evidence: readonly DirectionEvidence[]): string {
  return evidence
    .filter(({ isWeak }) => isWeak)
    .map((weak) => ` ${weakSubject(weak)} tyder på att ${DIRECTIONS[weak.direction]}.`)
    .join("");
}

function weakSubject({ kind, from }: DirectionEvidence): string {
  switch (kind) {
    case "levels":
      return `Startvärde och mål (${from})`;
    case "assessment":
      return `Bedömningen ”${from}”`;
    case "words":
      return `${from.includes(" ") ? "Orden" : "Ordet"} ”${from}”`;
    default:
      return `Målet ${from}`;
  }
}

function heldText({ source, value }: Held, { outcome, forecast, target }: GoalAssessment): string {
  if (source === "extrapolated")
    return `Utfallet ${outcome!.text} pekar mot ${yearText(value, outcome!, target)} på helåret`;
  return source === "forecast" ? `Prognosen ${forecast!.text}` : `Utfallet ${outcome!.text}`;
}

/**
 * The year that an interim outcome points to, no more exact than the outcome itself: "cirka 452" of 301 in eight months.
 * What falls short of the target, or passes it, never reads as the target.
 */
function yearText(value: number, outcome: Measured, target: Measured | null): string {
  const shownOf = (one: number, { isPercent }: Measured) =>
    isPercent ? exact(one).shifted(2).toCell() : one;
  const shown = shownOf(value, outcome);
  const unit = outcome.isPercent ? " %" : "";
  const whole = plain(shown, MOST_DECIMALS);
  const rounded = plain(shown, parseFigure(outcome.text)?.decimals);
  const limit = target ? plain(shownOf(target.value, target), MOST_DECIMALS) : "";
  if (rounded === whole || rounded === limit) return plain(shown) + unit;
  return `cirka ${rounded}${unit}`;
}

/** In whole per cent; what is less than all of it never reads as all of it. */
function percent(share: number): string {
  const whole = Math.round(share * 100);
  return share < 1 && whole === 100 ? "99,9 %" : `${plain(whole)} %`;
}

/** As it was given. */
function exactPercent(share: number): string {
  return `${plain(share * 100)} %`;
}

/** More than any figure of a table has. */
const MOST_DECIMALS = 15;

/** At most two decimals, or as many as are asked for. */
function plain(value: number, decimals = 2): string {
  return value.toLocaleString("sv-SE", { maximumFractionDigits: Math.max(0, decimals) });
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
