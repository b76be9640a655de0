import { EACH_FIRST, EACH_OF_SEVERAL } from "../words/comments/statedUnits";
import { FROM_TO, GOES_ON_TO } from "../words/comments/clauseWords";
import { OF_WHOLE_FIRST, PART_FIRST, PART_OF, type Turn } from "../words/comments/turns";
import { says } from "../words/lexicon";
import { withAntecedent, sharedOut } from "./antecedents";
import { mannerOf, type Manner } from "./candidates";
import { clauseAround } from "./clauses";
import { frameAfter, ofList, pastYears } from "./carriedOver";
import { isOfNoGroup, columnsFor, goesOn } from "./claimColumns";
import { readingsOf } from "./claimReadings";
import { countsRows, holdCount } from "./counts";
import { frameOf, type Frame } from "./frame";
import { isSameInOther, fromBefore, meetsNext } from "./joined";
import { isLooselySaid } from "./looseEnds";
import type { SpokenTable } from "./readings";
import type { Course, SaidFigure } from "./said";
import { baseOf } from "./shares";
import { subjectOf, type Spoken, type Subject } from "./subjects";
import { subjectFrom, type HeldClaim, type Reader, type ClaimTie } from "./ties";
import { weighed } from "./weighed";
import { yearsOf } from "./years";

export function holdClaim(
  table: SpokenTable,
  said: SaidFigure,
  reader: Reader,
  { ties, lost }: Course,
): HeldClaim {
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
  if (isParts && (!isOwnRow || isOfForeign(table, said, groupWords))) return nothing;
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
  const columns =
    last && (spoken === "nothing" || isOfNoGroup(table, clause)) && goesOn(table, last, own, clause)
      ? last.columns
      : named;
  const tie: ClaimTie = { subject, manner, columns, frame, years };
  ties.set(table, tie);
  if (isStep(said)) return nothing;
  const base = baseOf(said);
  const { readings, isTimeKnown } = readingsOf(table, tie, stated, isJoined ? last : null, base);
  if (!isTimeKnown) lost.add(table);
  // "Bättre" alone, after a figure of a time that the table lacks, is better than that.
  const isAgainstLost = lost.has(table) && own.comparisons.size === 0 && isDirection(own.turn);
  if (!isTimeKnown || isAgainstLost || readings.length === 0) return nothing;
  const isBased =
    stated.unit !== "%" ||
    isJoined ||
    manner === "change" ||
    isChange(frame) ||
    base !== "" ||
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

/** "10 kronor per elev", "per elev kostade skolan 10 kronor". */
function isForEach({ stated, text }: SaidFigure): boolean {
  return stated.isForEach || EACH_FIRST.pattern.test(text.slice(0, stated.from).toLowerCase());
}

/** "Från 668 till 674 och nu 697": the one between is of a time that is not said. */
function isStep({ figures, i, text, stated }: SaidFigure): boolean {
  const next = figures[i + 1];
  return (
    next !== undefined &&
    FROM_TO.pattern.test(text.slice(figures[i - 1]?.to ?? 0, stated.from).toLowerCase()) &&
    GOES_ON_TO.pattern.test(text.slice(stated.to, next.from).toLowerCase())
  );
}

function isDirection(turn: Turn | null): boolean {
  return turn === "better" || turn === "worse" || turn === "up" || turn === "down";
}

/** "Pensionerna väntas bli 31, varav 17 på säbo" are of the pensions, of which the table has no row. */
function isOfForeign(
  table: SpokenTable,
  { figures, i, text }: SaidFigure,
  groupWords: ReadonlySet<string>,
): boolean {
  const whole = figures[i - 1];
  if (!whole) return false;
  return (
    subjectOf(table.built.table, clauseAround(text, whole.from, whole.to, figures), groupWords) === "foreign"
  );
}

/** The clause itself names a row. */
function isSpokenRow(spoken: Spoken): boolean {
  return spoken !== "nothing" && spoken !== "foreign" && spoken.rows !== null;
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
