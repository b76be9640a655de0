import type { Grid } from "../sheet/grid";
import type { Table } from "../tables/table";
import { comparable } from "../words/comparable";
import { inAnyForm } from "../words/goals/assessmentWords";
import { ENDS_IN_WORD, FROM_SHARE, TELLS_STEP, THREE_COLOURS } from "../words/goals/printedScaleWords";
import { fits, says } from "../words/lexicon";
import type { GoalColumn } from "./goalColumns";
import { scaleOf, type Scale } from "./scaleOf";
import { shownAt } from "./sheetColumns";
import { limitedBy } from "./toldLimits";

/** So far above and below a table what is told of its scale may stand. */
const ROWS_ABOVE = 4;
const ROWS_BELOW = 12;

/**
 * What is told beside a goal table: the headings of its assessments, and the lines that stand alone in their rows
 * above and below it, until something else begins. A line among its rows is the heading of a group.
 */
export function linesBeside(grid: Grid, { area, rows }: Table, columns: readonly GoalColumn[]): string[] {
  const isOfScale = ({ role, step }: GoalColumn) => role === "assessment" || step !== null;
  const headings = columns.filter(isOfScale).map(({ heading }) => heading);
  const end = area.row + area.rows;
  const ofTable = new Set(rows.map(({ sheetRow }) => sheetRow));
  const lines: string[] = [];
  for (let row = Math.max(0, area.row - ROWS_ABOVE); row < end + ROWS_BELOW; row++) {
    const shown = cellsOf(grid, row);
    if (ofTable.has(row) && !(shown.length === 1 && says(TELLS_STEP, shown[0]!))) continue;
    if (row >= end && shown.length > 1) break;
    if (shown.length === 1) lines.push(shown[0]!);
  }
  return [...headings, ...lines];
}

function cellsOf(grid: Grid, row: number): string[] {
  const { column: first, columns } = grid.area;
  return Array.from({ length: columns }, (_, i) => shownAt(grid, row, first + i)).filter(Boolean);
}

/** A word of a scale where it stands in a text. */
interface Place {
  readonly step: number;
  readonly at: number;
  readonly end: number;
}

/**
 * The scale that is told beside a table, with its thresholds where all of them are told as shares of the target:
 * "Grön: målet är nått. Gul: minst 90 % av målet. Röd: under 90 %." Steps that are not named are none of it.
 * @param scales those that are known, the user's own first
 * @returns null where no scale is told from its best word to its worst
 */
export function printedScale(lines: readonly string[], scales: readonly Scale[]): Scale | null {
  const text = lines.map(comparable).join("\n");
  let best: { scale: Scale; places: readonly Place[] } | null = null;
  for (const scale of scales) {
    const places = placesOf(text, scale);
    if (!isTold(text, scale, places)) continue;
    const size = places.length;
    const isBetter =
      !best || size > best.places.length || (size === best.places.length && isNearer(scale, places, best));
    if (isBetter) best = { scale, places };
  }
  if (!best)
    return fits(THREE_COLOURS, text) ? (scales.find(({ id }) => id === THREE_COLOURS.means) ?? null) : null;
  return withThresholds(text, best.scale, best.places);
}

/**
 * From its best word to its worst, or by a word between them with a share: "Gul: minst 90 % av målet" has a better and
 * a worse, and "Förskolan Gula huset" tells of no scale.
 */
function isTold(text: string, scale: Scale, places: readonly Place[]): boolean {
  const has = (wanted: number) => places.some(({ step }) => step === wanted);
  if (has(0) && has(scale.words.length - 1)) return true;
  return places.some(
    (place) => isBetween(scale, place) && FROM_SHARE.pattern.test(saidOf(text, places, place)),
  );
}

function isBetween({ words }: Scale, { step }: Place): boolean {
  return step > 0 && step < words.length - 1;
}

/** Fewer of its words are not told, or they are told first. */
function isNearer(
  { words }: Scale,
  places: readonly Place[],
  other: { scale: Scale; places: readonly Place[] },
): boolean {
  const more = other.scale.words.length - words.length;
  return more !== 0 ? more > 0 : places[0]!.at < other.places[0]!.at;
}

/** The first place of each word, in the order of the text; "ej uppfyllt" is not "uppfyllt". */
function placesOf(text: string, { words, isJudgement }: Scale): Place[] {
  if (isJudgement) return [];
  let rest = text;
  const longestFirst = words
    .map(({ word }, step) => ({ step, word, pattern: inAnyForm(comparable(word)) }))
    .sort((a, b) => b.word.length - a.word.length);
  const places = longestFirst.flatMap(({ step, pattern }): Place[] => {
    if (!pattern) return [];
    const found = [...rest.matchAll(pattern)];
    rest = rest.replace(pattern, (match) => " ".repeat(match.length));
    const [first] = found;
    return first ? [{ step, at: first.index, end: first.index + first[0].length }] : [];
  });
  return places.sort((a, b) => a.at - b.at);
}

function withThresholds(text: string, scale: Scale, places: readonly Place[]): Scale {
  const isWhole = places.length === scale.words.length || places.some((place) => isBetween(scale, place));
  const named = [...places].sort((a, b) => a.step - b.step);
  const told = isWhole ? scale.words.map((_, step) => named.find((one) => one.step === step) ?? null) : named;
  const words = named.map(({ step }) => scale.words[step]!.word);
  const made = isWhole ? scale : scaleOf(words.join(", "), words, scale.noValue?.word ?? null);
  const said = told.map((place) => (place ? saidOf(text, places, place) : ""));
  return limitedBy(made, said);
}

/**
 * What is said of a word: what stands before it where that leads to it, "91–99 procent = gul", or else what comes until
 * the next word or the end of the line.
 */
function saidOf(text: string, places: readonly Place[], { at, end }: Place): string {
  const previous = places.filter((place) => place.end <= at).at(-1)?.end ?? 0;
  const before = ENDS_IN_WORD.pattern.exec(text.slice(previous, at).split("\n").at(-1)!)?.[1];
  const next = places.find((place) => place.at >= end)?.at ?? text.length;
  return before ?? text.slice(end, next).split("\n")[0]!;
}
