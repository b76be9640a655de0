import { readableFont } from "./scales";
import { LADDERS, type Scale, type ScaleWord } from "./scaleOf";

const COLOUR = /^#[\da-f]{6}$/i;
const FEWEST = 2;
const MOST = 6;

/**
 * Reads a scale of the municipality's own, as it is kept in the workbook or written by hand: its words from the best
 * to the worst, each as a text or with its colour. Fonts are never taken over: what is written must be readable.
 * @returns null for anything that is no scale
 * @example readOwnScale({ id: "vår", words: ["Nått", "Nära", "Ej nått"] })
 */
export function readOwnScale(value: unknown): Scale | null {
  const { id, words, noValue } = fieldsOf(value);
  if (typeof id !== "string" || id.trim() === "" || !Array.isArray(words)) return null;
  if (words.length < FEWEST || words.length > MOST) return null;
  const read = words.map((word, step) => readWord(word, ladderColour(step, words.length)));
  if (!read.every((word) => word !== null)) return null;
  const names = new Set(read.map(({ word }) => word.toLowerCase()));
  if (names.size < read.length) return null;
  return { id: id.trim(), words: read, noValue: readWord(noValue, "#FFFFFF") };
}

/** The colour of a step where none is chosen: from the light best one to the dark worst one. */
export function ladderColour(step: number, steps: number): string {
  const ladder = LADDERS[steps as keyof typeof LADDERS] as (typeof LADDERS)[5] | undefined;
  if (ladder) return ladder[step]!.fill;
  const place = Math.round((step * (LADDERS[5].length - 1)) / Math.max(1, steps - 1));
  return LADDERS[5][place]!.fill;
}

function readWord(value: unknown, usual: string): ScaleWord | null {
  const { word, fill } = typeof value === "string" ? { word: value, fill: usual } : fieldsOf(value);
  if (typeof word !== "string" || word.trim() === "") return null;
  const colour = typeof fill === "string" && COLOUR.test(fill) ? fill.toUpperCase() : usual;
  return { word: word.trim(), fill: colour, font: readableFont(colour) };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
