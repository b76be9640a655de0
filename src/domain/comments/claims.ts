import { FROM_BEFORE, FROM_BEHIND, FROM_TO, RELATIVE, TO_BEFORE } from "../words/comments/clauseWords";
import { EACH_FIRST, EACH_OF_SEVERAL } from "../words/comments/statedUnits";
import { JOINED, RESPECTIVELY, SAME_IN_PER_CENT } from "../words/comments/frameWords";
import { OF_WHOLE_FIRST, PART_FIRST, PART_OF, type Turn } from "../words/comments/turns";
import { OF_ALL_COMPANIES } from "../words/comments/tableWords";
import { says } from "../words/lexicon";
import { mannerOf, type Manner } from "./candidates";
import { columnsOfGroup, namedColumns, wordsAround } from "./columnsOfGroup";
import { clauseAround, type Clause } from "./clauses";
import { countsRows, holdCount } from "./counts";
import { derivedPerCent, growthInText } from "./derivedPerCent";
import { directionClaims } from "./directionClaims";
import { foundByValue } from "./foundByValue";
import { frameOf, type Frame } from "./frame";
import { isLooselySaid } from "./looseEnds";
import { mainlyClaims } from "./mainlyClaims";
import { weighed } from "./weighed";
import { meeting } from "./meets";
import type { SpokenTable } from "./readings";
import type { Sentence } from "./sentences";
import { statedFigures, type Stated } from "./stated";
import { namesBase } from "./shares";
import { subjectOf, type Spoken, type Subject } from "./subjects";
import { subjectFrom, toClaim, type Claim, type HeldClaim, type Reader, type ClaimTie } from "./ties";
import { withinSentence } from "./withinSentence";
import { yearsOf } from "./years";
import { frameAfter, ofList, pastYears } from "./carriedOver";
import { readingsOf } from "./claimReadings";

/** The claims of one sentence, in its order. */
export function claimsOfSentence({ text, under, earlier }: Sentence, reader: Reader): Claim[] {
  const figures = statedFigures(text);
  const held: (readonly HeldClaim[])[] = [];
  const course: Course = { ties: new Map(), lost: new Set() };
  const claims = figures.map((stated, i) => {
    const clause = clauseAround(text, stated.from, stated.to, figures);
    const said: Said = { stated, clause, figures, i, text, under, earlier };
    const before = new Map(course.ties);
    const found = reader.tables.map((table) => hold(table, said, reader, course));
    const claim = toClaim(text, stated, found);
    const derived = derivedPerCent(i, { text, figures, held });
    held[i] = derived ? [derived] : found;
    if (derived) return toClaim(text, stated, held[i]);
    anchor(course, held[i], said);
    if (claim.verdict !== "unclear") return claim;
    const within = growthInText(i, { text, figures, held }) ?? withinSentence(text, figures, i);
    if (within !== "unclear") return { ...claim, verdict: within };
    held[i] = reader.tables.map((table) => search(table, said, reader, before.get(table) ?? null));
    anchor(course, held[i], said);
    return toClaim(text, stated, held[i]);
  });
  return [
    ...claims,
    ...directionClaims(text, under, figures, reader, course.ties),
    ...mainlyClaims(text, reader),
  ];
}

/** What the claims before in a sentence were held to be. */
interface Course {
  readonly ties: Map<SpokenTable, ClaimTie>;
  /** Tables that lack the time of a claim. */
  readonly lost: Set<SpokenTable>;
}

interface Said {
  readonly stated: Stated;
  readonly clause: Clause;
  readonly figures: readonly Stated[];
  readonly i: number;
  readonly text: string;
  readonly under: string;
  readonly earlier: string;
}

function hold(table: SpokenTable, said: Said, reader: Reader, { ties, lost }: Course): HeldClaim {
  const { stated, clause, figures, i, text } = said;
  const last = ties.get(table) ?? null;
  const nothing: HeldClaim = { table, verdict: "unclear", readings: [] };
  const previous = figures[i - 1];
  const isListed = text.lastIndexOf("(", stated.from) > text.lastIndexOf(")", stated.from);
  const own = fromBefore(isListed ? ofList(frameOf(clause), text, stated) : frameOf(clause), said);
  const isOwn = own.turn !== null || own.comparisons.size > 0;
  const isJoined =
    previous !== undefined && !isOwn && isSameInOther(stated, previous, text.slice(previous.to, stated.from));
  if (stated.unit === "st") {
    const counted = holdCount(table, stated, text);
    if (counted.verdict !== "unclear" || !countsRows(table, stated, text)) return counted;
  }
  const groupWords = new Set(table.facts.flatMap(({ group }) => group));
  const spoken = withAntecedent(subjectOf(table.built.table, clause, groupWords), table, said, groupWords);
  const subject = sharedOut(
    subjectFrom(spoken, table, { under: said.under, isFirst: i === 0 }, last, reader),
    said,
    last,
  );
  if (subject === null || isForEach(said)) return nothing;
  const isParts =
    PART_FIRST.pattern.test(clause.textBefore) ||
    (previous !== undefined &&
      (OF_WHOLE_FIRST.pattern.test(text) || says(PART_OF, text.slice(figures[0]!.to, stated.from))));
  const isOwnRow =
    isSpokenRow(spoken) && subject.by === "name" && !PART_FIRST.pattern.test(clause.textBefore);
  if (isParts && !isOwnRow) return nothing;
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
  const named = columnsFor(table, clause, last);
  const columns = last && spoken === "nothing" && goesOn(table, last, own, clause) ? last.columns : named;
  const tie: ClaimTie = { subject, manner, columns, frame, years };
  ties.set(table, tie);
  const { readings, isTimeKnown } = readingsOf(table, tie, stated, isJoined ? last : null, clause);
  if (!isTimeKnown) lost.add(table);
  // "Bättre" alone, after a figure of a time that the table lacks, is better than that.
  const isAgainstLost = lost.has(table) && own.comparisons.size === 0 && isDirection(own.turn);
  if (!isTimeKnown || isAgainstLost || readings.length === 0) return nothing;
  const isBased =
    stated.unit !== "%" ||
    isJoined ||
    manner === "change" ||
    isChange(frame) ||
    namesBase(clause) ||
    readings.some(({ places }) => places.length === 1);
  const isTied =
    isBased &&
    !EACH_OF_SEVERAL.pattern.test(clause.textBefore) &&
    !isLooselySaid(table, clause) &&
    !(named === columns && isOfNoGroup(table, clause)) &&
    isSure(table, subject, manner, frame) &&
    (!frame.isFrom || meetsNext(table, tie, said, reader));
  const held = isTied ? tie : { ...tie, subject: { ...subject, by: "silence" as const } };
  return weighed(table, held, { stated, readings, text: `${said.earlier} ${said.under}. ${text}` }, reader);
}

/** A figure that is another row's than its words seemed to say: what goes on from it is of that row. */
function anchor({ ties }: Course, held: readonly HeldClaim[] | undefined, said: Said): void {
  const { clause } = said;
  for (const { table, verdict, readings } of held ?? []) {
    const [reading] = readings;
    if (verdict !== "agrees" || !reading) continue;
    const rows = [...new Set(reading.places.map(({ row }) => row))];
    const tie = ties.get(table);
    if (tie?.subject.rows?.join() === rows.join() || (tie?.subject.rows === null && isWhole(table, rows)))
      continue;
    const columns = columnsOfGroup(table.facts, wordsAround(clause));
    ties.set(table, {
      ...(tie ?? {
        manner: "level",
        columns,
        frame: fromBefore(frameOf(clause), said),
        years: yearsOf(clause),
      }),
      subject: { rows, by: "name", at: clause.before.at(-1)?.to ?? 0 },
    });
  }
}

function isWhole(table: SpokenTable, rows: readonly number[]): boolean {
  return rows.length === 1 && [...table.wholeRows(), ...table.resultRows()].includes(rows[0]!);
}

/** Whose figure it is by its value, where its words do not tell. */
function search(table: SpokenTable, said: Said, reader: Reader, last: ClaimTie | null): HeldClaim {
  const { stated, clause, text, under, earlier } = said;
  const groupWords = new Set(table.facts.flatMap(({ group }) => group));
  const isForeign = subjectOf(table.built.table, clause, groupWords) === "foreign";
  if (stated.unit === "st" && !countsRows(table, stated, text))
    return { table, verdict: "unclear", readings: [] };
  const frame = fromBefore(frameOf(clause), said);
  return foundByValue(
    table,
    { stated, clause, frame, years: yearsOf(clause), text, earlier: `${under}. ${earlier}`, last, isForeign },
    reader,
  );
}

/** "10 kronor per elev", "per elev kostade skolan 10 kronor". */
function isForEach({ stated, text }: Said): boolean {
  return stated.isForEach || EACH_FIRST.pattern.test(text.slice(0, stated.from).toLowerCase());
}

/** Columns of several units beside each other, none of which is named: whose figure it is nobody can tell. */
function isOfNoGroup({ facts }: SpokenTable, clause: Clause): boolean {
  const groups = new Set(
    facts.flatMap(({ content, group }) =>
      content === "outcome" && group.length > 0 ? [group.join(" ")] : [],
    ),
  );
  return groups.size >= LEAST_GROUPS && namedColumns(facts, wordsAround(clause)).length === 0;
}

const LEAST_GROUPS = 3;

/** "5 mnkr eller 3 procent", "5 mnkr (3 procent)". */
function isSameInOther({ unit }: Stated, previous: Stated, between: string): boolean {
  const isOfAmount =
    unit === "%" && previous.unit !== "%" && previous.unit !== "pp" && previous.unit !== "st";
  return JOINED.pattern.test(between) || (isOfAmount && SAME_IN_PER_CENT.pattern.test(between));
}

function isDirection(turn: Turn | null): boolean {
  return turn === "better" || turn === "worse" || turn === "up" || turn === "down";
}

/** The clause itself names a row. */
function isSpokenRow(spoken: Spoken): boolean {
  return spoken !== "nothing" && spoken !== "foreign" && spoken.rows !== null;
}

/** The group that a sentence has named goes on until it names another. */
function columnsFor(table: SpokenTable, clause: Clause, last: ClaimTie | null): readonly number[] {
  const said = wordsAround(clause);
  const isOfGroup =
    last !== null &&
    last.columns.some((c) => table.facts[c]!.group.some((one) => says(OF_ALL_COMPANIES, one)));
  return isOfGroup && namedColumns(table.facts, said).length === 0
    ? last.columns
    : columnsOfGroup(table.facts, said);
}

/** It speaks of the same columns as the figure before it: it names no others, and they have what it speaks of. */
function goesOn(table: SpokenTable, { columns }: ClaimTie, { whens }: Frame, clause: Clause): boolean {
  const isHad = !whens.has("budget") || columns.some((c) => table.facts[c]!.content === "budget");
  return isHad && namedColumns(table.facts, wordsAround(clause)).length === 0;
}

/** "Från 5 till 7": the first is what it was, whichever way it went. */
function fromBefore(own: Frame, { stated, figures, i, text }: Said): Frame {
  const next = figures[i + 1];
  const isFrom =
    next !== undefined &&
    FROM_BEFORE.pattern.test(text.slice(0, stated.from).toLowerCase()) &&
    FROM_TO.pattern.test(text.slice(stated.to, next.from).toLowerCase());
  const previous = figures[i - 1];
  const isFromBehind =
    previous !== undefined &&
    FROM_BEHIND.pattern.test(text.slice(previous.to, stated.from).toLowerCase()) &&
    TO_BEFORE.pattern.test(text.slice(0, previous.from).toLowerCase());
  return isFrom || isFromBehind
    ? { ...own, isFrom, isOther: true, isDistance: false, turn: null, comparisons: new Set() }
    : own;
}

/** "... i grundskolan, som gjorde ett underskott": what "som" is stands right before it. */
function withAntecedent(
  spoken: Spoken,
  table: SpokenTable,
  { clause, text, i }: Said,
  groupWords: ReadonlySet<string>,
): Spoken {
  if (spoken !== "nothing" || i > 0 || !RELATIVE.pattern.test(clause.textBefore)) return spoken;
  // Before the comma.
  const from = clause.before[0]!.from - 2;
  return subjectOf(table.built.table, clauseAround(text, from, from, []), groupWords);
}

/** "Från 5 till 7": where the table has the 7, the 5 is of the same row. */
function meetsNext(table: SpokenTable, tie: ClaimTie, { figures, i, clause }: Said, reader: Reader): boolean {
  const next = figures[i + 1] ?? figures[i - 1]!;
  const frame = { ...tie.frame, isFrom: false, isOther: false };
  const later = { ...tie, frame, years: { own: [], compared: [] } };
  const { readings } = readingsOf(table, later, next, null, clause);
  return readings.some((reading) => meeting(next, reading, frame, reader.grain(next.unit)) === "meets");
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

/** What rises or falls by a per cent does so from what it was, or from the budget, and from nothing else. */
function isChange({ turn, isDistance }: Frame): boolean {
  return isDistance && (turn === "up" || turn === "down" || turn === "better" || turn === "worse");
}

/** A whole that no row says is a sum of what may not be all; deviations that no column says may be the levels. */
function isSure(table: SpokenTable, { rows, by }: Subject, manner: Manner, { isTogether }: Frame): boolean {
  if (!table.facts.some(({ content }) => content === "budget" || content === "deviation")) {
    if (manner === "deviation") return false;
  }
  if (rows !== null || table.wholeRows().length > 0 || table.deviationRows().length > 0) return true;
  return isTogether && by === "several";
}
