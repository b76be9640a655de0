import { JOINED, RESPECTIVELY } from "../words/comments/frameWords";
import { PART_OF } from "../words/comments/turns";
import { says } from "../words/lexicon";
import { mannerOf, type Manner } from "./candidates";
import { columnsOfGroup, wordsAround } from "./columnsOfGroup";
import { clauseAround, type Clause } from "./clauses";
import { holdCount } from "./counts";
import { directionClaims } from "./directionClaims";
import { frameOf, type Frame } from "./frame";
import { meeting, type Meeting } from "./meets";
import type { SpokenFigure, SpokenTable } from "./readings";
import type { Sentence } from "./sentences";
import { statedFigures, type Stated } from "./stated";
import { namesBase } from "./shares";
import { subjectOf, type Subject } from "./subjects";
import { subjectFrom, toClaim, type Claim, type HeldClaim, type Reader, type ClaimTie } from "./ties";
import { withinSentence } from "./withinSentence";
import { yearsOf } from "./years";
import { frameAfter, ofList, pastYears } from "./carriedOver";
import { readingsOf } from "./claimReadings";

/** The claims of one sentence, in its order. */
export function claimsOfSentence({ text, under }: Sentence, reader: Reader): Claim[] {
  const figures = statedFigures(text);
  const ties = new Map<SpokenTable, ClaimTie>();
  const claims = figures.map((stated, i) => {
    const clause = clauseAround(text, stated.from, stated.to, figures);
    const found = reader.tables.map((table) =>
      hold(table, { stated, clause, figures, i, text, under }, reader, ties),
    );
    const claim = toClaim(text, stated, found);
    return claim.verdict === "unclear" ? { ...claim, verdict: withinSentence(text, figures, i) } : claim;
  });
  return [...claims, ...directionClaims(text, under, figures, reader, ties)];
}

interface Said {
  readonly stated: Stated;
  readonly clause: Clause;
  readonly figures: readonly Stated[];
  readonly i: number;
  readonly text: string;
  readonly under: string;
}

function hold(table: SpokenTable, said: Said, reader: Reader, ties: Map<SpokenTable, ClaimTie>): HeldClaim {
  const { stated, clause, figures, i, text } = said;
  const last = ties.get(table) ?? null;
  const nothing: HeldClaim = { table, verdict: "unclear", readings: [] };
  const previous = figures[i - 1];
  const isListed = text.lastIndexOf("(", stated.from) > text.lastIndexOf(")", stated.from);
  const own = isListed ? ofList(frameOf(clause), text, stated) : frameOf(clause);
  const isOwn = own.turn !== null || own.comparisons.size > 0;
  const isJoined =
    previous !== undefined && !isOwn && JOINED.pattern.test(text.slice(previous.to, stated.from));
  if (stated.unit === "st") return holdCount(table, stated, text);
  const groupWords = new Set(table.facts.flatMap(({ group }) => group));
  const spoken = subjectOf(table.built.table, clause, groupWords);
  const subject = sharedOut(
    subjectFrom(spoken, table, { under: said.under, isFirst: i === 0 }, last, reader),
    said,
    last,
  );
  if (subject === null || stated.isForEach) return nothing;
  const isParts = previous !== undefined && says(PART_OF, clause.textBefore);
  if (isParts && subject.by !== "name") return nothing;
  const isBracketOfPast =
    stated.isBracketed && previous !== undefined && /^ ?\($/.test(text.slice(previous.to, stated.from));
  const frame =
    isBracketOfPast && last ? { ...last.frame, turn: null } : frameAfter(own, spoken, isJoined, last);
  const years =
    isBracketOfPast && last ? pastYears(table, last) : isJoined && last ? last.years : yearsOf(clause);
  const isGrowth = stated.unit === "%" && frame.comparisons.has("past");
  const manner = isBracketOfPast
    ? "level"
    : isGrowth
      ? "change"
      : isJoined && last
        ? last.manner
        : mannerOf(frame);
  const named = columnsOfGroup(table.facts, wordsAround(clause));
  const columns = spoken === "nothing" && last ? last.columns : named;
  const tie: ClaimTie = { subject, manner, columns, frame, years };
  ties.set(table, tie);
  const { readings, isTimeKnown } = readingsOf(table, tie, stated, isJoined ? last : null, clause);
  if (!isTimeKnown || readings.length === 0) return nothing;
  const isBased =
    stated.unit !== "%" ||
    isJoined ||
    manner === "change" ||
    namesBase(clause) ||
    readings.some(({ places }) => places.length === 1);
  return judged(
    table,
    isBased && isSure(table, subject, manner) ? subject : { ...subject, by: "silence" },
    stated,
    frame,
    readings,
    reader,
  );
}

/** "A och B med N respektive M": the first figure is of the first name, the second of the second. */
function sharedOut(
  subject: Subject | null,
  { text, figures, i, stated }: Said,
  last: ClaimTie | null,
): Subject | null {
  const isSecond = i > 0 && RESPECTIVELY.pattern.test(text.slice(figures[i - 1]!.to, stated.from));
  const isFirst =
    i + 1 < figures.length && RESPECTIVELY.pattern.test(text.slice(stated.to, figures[i + 1]!.from));
  if (isFirst && subject?.rows?.length === 2)
    return { ...subject, rows: subject.rows.slice(0, 1), pair: subject.rows };
  if (isSecond && last?.subject.pair) return { ...last.subject, rows: last.subject.pair.slice(1) };
  return subject;
}

/** A whole that no row says is a sum of what may not be all; deviations that no column says may be the levels. */
function isSure(table: SpokenTable, { rows }: Subject, manner: Manner): boolean {
  if (!table.facts.some(({ content }) => content === "budget" || content === "deviation")) {
    if (manner === "deviation") return false;
  }
  return rows !== null || table.wholeRows().length > 0 || table.deviationRows().length > 0;
}

function judged(
  table: SpokenTable,
  subject: Subject,
  stated: Stated,
  frame: Frame,
  readings: readonly SpokenFigure[],
  reader: Reader,
): HeldClaim {
  const grain = reader.grain(stated.unit);
  const met = readings.map((reading) => meeting(stated, reading, frame, grain));
  const isMet = (wanted: Meeting) => readings.filter((_, at) => met[at] === wanted);
  if (met.includes("meets")) return { table, verdict: "agrees", readings: isMet("meets") };
  if (met.includes("near") || subject.by === "partOfName" || subject.by === "silence")
    return { table, verdict: "unclear", readings: [] };
  return { table, verdict: "contradicts", readings };
}
