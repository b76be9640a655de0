import { FROM_TO, GOES_ON_TO } from "../words/comments/clauseWords";
import { EACH_FIRST } from "../words/comments/statedUnits";
import { OF_WHOLE_FIRST, PART_FIRST, PART_OF } from "../words/comments/turns";
import { says } from "../words/lexicon";
import { withAntecedent, sharedOut } from "./antecedents";
import { mannerOf } from "./candidates";
import { frameAfter, ofList, pastYears } from "./carriedOver";
import { columnsFor, goesOn, isOfNoGroup } from "./claimColumns";
import { clauseAround, numbersIn } from "./clauses";
import { frameOf, type Frame } from "./frame";
import { fromBefore, isSameInOther } from "./joined";
import { namedByParts } from "./partsOfNames";
import type { SpokenTable } from "./readings";
import type { Course, SaidFigure } from "./said";
import { subjectOf, type Spoken } from "./subjects";
import { subjectFrom, type ClaimTie, type Reader } from "./ties";
import { yearsOf } from "./years";

/** What the grammar of a clause asks for in a table. */
export interface GrammarTie {
  readonly tie: ClaimTie;
  /** It names something that the table has no row for, or a part of a row: the rest is read all the same. */
  readonly isForeign: boolean;
}

/**
 * What a clause asks for in a table by its grammar: whose figure, what kind, which columns and when. It is what tells
 * most for a reading, and no more than that. What the clause leaves out goes on from the figure before.
 */
export function tieOf(
  table: SpokenTable,
  said: SaidFigure,
  reader: Reader,
  { ties }: Pick<Course, "ties">,
): GrammarTie {
  const { stated, clause, figures, i, text } = said;
  const last = ties.get(table) ?? null;
  const previous = figures[i - 1];
  const own = ownFrame(said);
  const groupWords = new Set(table.facts.flatMap(({ group }) => group));
  const strict = withAntecedent(subjectOf(table.built.table, clause, groupWords), table, said, groupWords);
  // Ages and classes are names that the grammar knows nothing of.
  const isOfNumber = strict === "nothing" && numbersIn(clause.textBefore).length > 0;
  const spoken = strict === "foreign" || isOfNumber ? (namedByParts(table, said) ?? strict) : strict;
  const context = { under: said.under, isFirst: i === 0 };
  const subject = sharedOut(subjectFrom(spoken, table, context, last, reader), said, last);
  const named = columnsFor(table, clause, last);
  if (subject === null || isForEach(said) || isPartOfOther(table, said, spoken, subject.by, groupWords)) {
    const frame = frameAfter(own, spoken, false, null);
    const none = { rows: null, by: "silence", at: 0 } as const;
    const tie: ClaimTie = {
      subject: none,
      manner: mannerOf(frame),
      columns: named,
      frame,
      years: yearsOf(clause),
    };
    return { tie, isForeign: true };
  }
  const isOwn = own.turn !== null || own.comparisons.size > 0;
  const isJoined =
    previous !== undefined && !isOwn && isSameInOther(stated, previous, text.slice(previous.to, stated.from));
  const isOfPast =
    last !== null &&
    stated.isBracketed &&
    !stated.isSigned &&
    previous !== undefined &&
    /^ ?\($/.test(text.slice(previous.to, stated.from));
  const frame = isOfPast ? { ...last.frame, turn: null } : frameAfter(own, spoken, isJoined, last);
  const years = isOfPast ? pastYears(table, last) : isJoined && last ? last.years : yearsOf(clause);
  const isGrowth = stated.unit === "%" && frame.comparisons.has("past");
  const manner = isOfPast ? "level" : isGrowth ? "change" : isJoined && last ? last.manner : mannerOf(frame);
  const isOnward = last !== null && (spoken === "nothing" || isOfNoGroup(table, clause));
  const columns = isOnward && goesOn(table, last, own, clause) ? last.columns : named;
  const tie: ClaimTie = { subject, manner, columns, frame, years };
  ties.set(table, tie);
  return { tie, isForeign: false };
}

function ownFrame(said: SaidFigure): Frame {
  const { text, stated, clause } = said;
  const isListed = text.lastIndexOf("(", stated.from) > text.lastIndexOf(")", stated.from);
  return fromBefore(isListed ? ofList(frameOf(clause), text, stated) : frameOf(clause), said);
}

/** "10 kronor per elev", "per elev kostade skolan 10 kronor". */
export function isForEach({ stated, text }: SaidFigure): boolean {
  return stated.isForEach || EACH_FIRST.pattern.test(text.slice(0, stated.from).toLowerCase());
}

/** A part of what another figure is of, which no row has by its own name. */
function isPartOfOther(
  table: SpokenTable,
  said: SaidFigure,
  spoken: Spoken,
  by: string,
  groupWords: ReadonlySet<string>,
): boolean {
  const { clause, figures, i, text, stated } = said;
  const isFirst = PART_FIRST.pattern.test(clause.textBefore);
  const isPart =
    isFirst ||
    (i > 0 && (OF_WHOLE_FIRST.pattern.test(text) || says(PART_OF, text.slice(figures[0]!.to, stated.from))));
  if (!isPart) return false;
  const isRow = spoken !== "nothing" && spoken !== "foreign" && spoken.rows !== null;
  return !(isRow && by === "name" && !isFirst) || isOfForeign(table, said, groupWords);
}

/** "Pensionerna väntas bli 31, varav 17 på säbo" are of the pensions, of which the table has no row. */
function isOfForeign(
  table: SpokenTable,
  { figures, i, text }: SaidFigure,
  groupWords: ReadonlySet<string>,
): boolean {
  const whole = figures[i - 1];
  if (!whole) return false;
  const clause = clauseAround(text, whole.from, whole.to, figures);
  return subjectOf(table.built.table, clause, groupWords) === "foreign";
}

/** "Från 668 till 674 och nu 697": the one between is of a time that is not said. */
export function isStep({ figures, i, text, stated }: SaidFigure): boolean {
  const next = figures[i + 1];
  return (
    next !== undefined &&
    FROM_TO.pattern.test(text.slice(figures[i - 1]?.to ?? 0, stated.from).toLowerCase()) &&
    GOES_ON_TO.pattern.test(text.slice(stated.to, next.from).toLowerCase())
  );
}
