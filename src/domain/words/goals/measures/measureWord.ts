import { begins, ends, pattern, whole } from "../../boundaries";
import type { PatternEntry } from "../../lexicon";

/** Which way everybody knows to be better of it; "unclear" where nobody does, and the user has to say. */
export type KnownWay = "higher" | "lower" | "unclear";

/**
 * What a word does to what it stands beside. "measure": it is what is measured, whatever it is measured of (a cost, a
 * time, a rate). "thing": good or bad to have, so that a number or a share of it is. "state": what is good or bad to
 * be or do, of those who are counted. "handled": what is done about something, bad things too. "had": good to have, or
 * bad to lack, while a number of them says nothing: "enheter utan beredskapsplan". "part": good or bad as a share of all,
 * while a number of them says nothing: "andel tillsvidareanställda".
 */
export type WordKind = "measure" | "thing" | "state" | "handled" | "had" | "part";

export interface MeasureWord extends PatternEntry<KnownWay> {
  readonly kind: WordKind;
}

/** The endings of nouns, adjectives and verbs: so many that no word of the lexicon needs its own forms. */
const ENDING =
  "(?:a|ad|ade|ades|an|ar|are|aren|arna|arnas|as|at|ats|d|da|de|des|e|en|ens|er|es|erna|ernas|et|ets|het|heten|hets|it|its|n|na|nar|nas|nde|ns|or|orna|r|ra|rna|s|t|ta|tas|te|ts|tt)?";

type Make = (means: KnownWay, stems: string, example: string, unlike?: string) => MeasureWord;

const make =
  (kind: WordKind, source: (stems: string) => string): Make =>
  (means, stems, example, unlike) => ({
    means,
    kind,
    pattern: pattern(source(stems)),
    example,
    ...(unlike !== undefined && { unlike }),
  });

/** Shorter than this a stem stands by chance at the end of other words: "ren" of "läraren". */
const SHORTEST_HEAD = 4;

/** A word may be the last part of a compound, which says what the whole is: "sjukfrånvaro", "nettokostnad". */
const asHead = (stems: string) => {
  const sources = stems
    .split("|")
    // A participle has its neuter and its verb: "överklagad", "överklagat", "överklagas", "överklagats".
    .map((stem) => stem.replace(/(?<!sk)ad$/, "a(?:d|t|s|ts|r)"))
    .map((stem) => (stem.length < SHORTEST_HEAD ? begins(stem) : stem));
  return ends(`(?:${sources.join("|")})${ENDING}`);
};

export const measure = make("measure", asHead);
export const thing = make("thing", asHead);
export const state = make("state", asHead);
export const handled = make("handled", asHead);
export const had = make("had", asHead);
export const part = make("part", asHead);
/** The same where the letters stand in other words too, and its forms are written out: "kö" and "kön". */
export const measureExactly = make("measure", whole);
export const thingExactly = make("thing", whole);
export const stateExactly = make("state", whole);
