import { EACH_NOUN, SAID_MEAN } from "../words/comments/readingWords";
import { accusationOf } from "./accusation";
import { isForEach } from "./claimTie";
import { candidatesIn, type Candidate } from "./candidateReadings";
import { readingEvidence, type Evidence } from "./evidence";
import { isCloseTo, sizeOf } from "./nearness";
import { isMetForSure, isMissed } from "./doubts";
import { isExplained } from "./explanations";
import { noneEvidence, strangenessOf } from "./noneEvidence";
import { isOffAltogether, outcomeEvidence, outcomesOf, type Outcome } from "./outcomes";
import { basesOf, rowSetsOf } from "./rowSets";
import type { SaidFigure } from "./said";
import type { Setting } from "./setting";
import type { ClaimVerdict, Reader } from "./ties";
import { AGREES_FROM, CONTRADICTS_FROM, WEIGHTS } from "./weights";

/** A reading, how the figure came about if it is meant, and how much tells for both. */
export interface Ranked {
  /** null for none that the tables have. */
  readonly candidate: Candidate | null;
  readonly outcome: Outcome | "none";
  readonly evidence: Evidence;
  readonly score: number;
}

/** What all readings together say of a claim. */
export interface RankedVerdict {
  readonly verdict: ClaimVerdict;
  /** The readings that the verdict rests on, the likeliest first. */
  readonly readings: readonly Candidate[];
  /** What the figure most likely is, whatever the verdict: what goes on from it is of the same. */
  readonly chosen: Candidate | null;
}

const RIGHT: ReadonlySet<string> = new Set(["right", "coarse"]);
/** A row of which so little is said is no rival, unless the figure is its. */
const SAID_AT_ALL = 0.25;
/** A reading that is so much less likely than the best is not what a figure was held to be. */
const CLOSE = 2;

/**
 * Ranks all that a stated figure may be by what its words tell for and against each, and judges it by the weight of
 * the readings that it meets and of those that it misses. Nothing vetoes alone.
 * @example of "Hemtjänsten gick back 3,4 mnkr" where the row has -3 400 tkr: agrees, with that cell
 */
export function rankedVerdict(said: SaidFigure, settings: readonly Setting[], reader: Reader): RankedVerdict {
  const ranked = rankedReadings(said, settings, reader);
  const most = Math.max(...ranked.map(({ score }) => score));
  const weigh = (some: readonly Ranked[]) => some.reduce((sum, { score }) => sum + Math.exp(score - most), 0);
  const all = weigh(ranked);
  const right = weigh(ranked.filter(({ outcome }) => RIGHT.has(outcome))) / all;
  const wrong = weigh(ranked.filter(isMissed)) / all;
  const { belief, likely } = accusationOf(ranked, said.stated, false);
  const isAccused =
    belief >= CONTRADICTS_FROM &&
    (!isExplained(said, settings) || accusationOf(ranked, said.stated, true).belief >= CONTRADICTS_FROM);
  const verdict = isAccused ? "contradicts" : right >= AGREES_FROM && right >= wrong ? "agrees" : "unclear";
  const bestOf = (outcomes: ReadonlySet<string>) =>
    ranked.filter(({ outcome }) => outcomes.has(outcome)).sort((a, b) => b.score - a.score);
  // What is told against a figure is what it may be held to, and not what is only likelier.
  const held = verdict === "agrees" ? bestOf(RIGHT) : isAccused && likely ? [likely] : [];
  const [likeliest] = bestOf(new Set([...RIGHT, "turned", "near"]));
  const isMet = likeliest !== undefined && !isAccused && isMetForSure(likeliest, said.stated);
  return {
    verdict,
    readings: held.flatMap(({ candidate }) => candidate ?? []).slice(0, 1),
    chosen: likeliest && (likeliest.score > most - CLOSE || isMet) ? likeliest.candidate : null,
  };
}

/** All readings of a claim in all tables, and that it is none of them. */
function rankedReadings(said: SaidFigure, settings: readonly Setting[], reader: Reader): Ranked[] {
  const { stated, text } = said;
  const isPriced = isForEach(said) || (stated.unit === "st" && EACH_NOUN.pattern.test(text.slice(stated.to)));
  const isMean = SAID_MEAN.pattern.test(text);
  const size = sizeOf(stated);
  const of = new Map(
    settings.flatMap((setting) => {
      const { table, ratio } = setting;
      const asked = {
        sets: rowSetsOf(setting),
        bases: basesOf(setting),
        ratio,
        isForEach: isPriced,
        isMean,
      };
      return candidatesIn(table, stated, asked)
        .filter((one) => isRival(one, setting) || isCloseTo(one.figure, size))
        .map((one): [Candidate, Setting] => [one, setting]);
    }),
  );
  const outcomes = outcomesOf([...of.keys()], said, (one) => of.get(one)!, reader.grain(stated.unit));
  const none = noneEvidence(said, settings, isPriced);
  const strange = strangenessOf(none);
  const ranked = [...outcomes].flatMap(([candidate, possible]) => {
    const setting = of.get(candidate)!;
    if (isOffAltogether(possible[0]!) && !isRival(candidate, setting)) return [];
    const evidence = readingEvidence(candidate, setting);
    return possible.map((outcome) =>
      scored(candidate, outcome, outcomeEvidence(evidence, outcome, candidate, said, strange)),
    );
  });
  return [...ranked, scored(null, "none", none)];
}

/** What the figure misses counts where something is said of its row, or nothing of any. */
function isRival({ table, rows, sum }: Candidate, setting: Setting): boolean {
  const { coverages, tie, commentRow, previous } = setting;
  return (
    sum === "all" ||
    rows.every((row) => coverages[row]!.total >= SAID_AT_ALL || coverages[row]!.mass === 0) ||
    rows.some((row) => row === commentRow || tie.subject.rows?.includes(row) === true) ||
    rows.some((row) => table.isWhole([row])) ||
    previous.at(-1)?.rows.join() === rows.join()
  );
}

function scored(candidate: Candidate | null, outcome: Ranked["outcome"], evidence: Evidence): Ranked {
  let score = 0;
  for (const [name, amount] of evidence) score += (WEIGHTS[name] ?? 0) * amount;
  return { candidate, outcome, evidence, score };
}
