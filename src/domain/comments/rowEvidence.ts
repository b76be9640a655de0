import { DERIVED } from "../words/comments/clauseWords";
import { BODIES, FIGURE_WORDS, RESULT_WORDS } from "../words/comments/explained";
import type { Candidate } from "./candidateReadings";
import { isInUnitOf } from "./claimReadings";
import type { Note } from "./evidence";
import { lineWordsOf } from "./lineWords";
import { keyOf, type Setting } from "./setting";
import { ZONES } from "./spokenWords";

const UNSAID = 0.25;
const NAMED = 0.66;
const MOST_MASS = 2;
const TELLING = 0.1;
const DERIVED_OPERATIONS: ReadonlySet<string> = new Set(["growth", "offBudget", "ofWhole", "ofRow"]);

/** Whose figure a reading is, against what is said of whose it is. */
export function rowEvidence(candidate: Candidate, setting: Setting, note: Note): void {
  const { table, rows, sum } = candidate;
  const { tie, coverages, nearest, commentRow } = setting;
  const isWhole = isOfWhole(candidate);
  const least = rows.map((row) => coverages[row]!).reduce((a, b) => (a.total <= b.total ? a : b));
  const isNamed = rows.every((row) => lineWordsOf(table).rows[row]!.some(({ weight }) => weight > TELLING));
  ZONES.forEach((zone, i) => {
    note(`row.${zone}`, least.steps[i]);
  });
  note("row.mass", Math.min(MOST_MASS, least.mass) / MOST_MASS);
  const isComposite =
    rows.length > 1 && tie.subject.by === "name" && tie.subject.rows?.join() === rows.join();
  const isUnsaid = !isWhole && isNamed && !isComposite && least.total < UNSAID;
  note("row.unsaid", isUnsaid);
  note("row.nameless", !isWhole && !isNamed);
  note("row.half", !isWhole && least.total >= UNSAID && least.total < NAMED);
  const isOtherNamed = coverages.some(
    ({ steps, mass }, row) =>
      steps[0]! >= NAMED &&
      mass > least.mass &&
      !rows.includes(row) &&
      table.built.table.rows[row]!.hasFigures,
  );
  note("row.otherOwn", isOtherNamed);
  note("row.nearest", nearest !== null && rows.includes(nearest));
  note("row.notNearest", nearest !== null && !rows.includes(nearest));
  if (isWhole) wholeEvidence(candidate, setting, isOtherNamed, note);
  if (commentRow !== null) note(rows.includes(commentRow) ? "comment.row" : "comment.other");
  note(`sum.${sum}`, sum !== "one");
  note(`sum.${sum}.together`, sum !== "one" && tie.frame.isTogether);
  subjectEvidence(candidate, setting, { isWhole, isUnsaid }, note);
  previousEvidence(candidate, setting, note);
}

/** All that the table is of: its total, its result, or the sum of its rows. */
function isOfWhole({ table, rows, sum }: Candidate): boolean {
  return sum === "all" || table.isWhole(rows);
}

function wholeEvidence(
  { table, rows }: Candidate,
  { spoken, tie }: Setting,
  isOtherNamed: boolean,
  note: Note,
): void {
  note("whole");
  note(
    "whole.body",
    spoken.own.some(({ text }) => BODIES.pattern.test(text) || RESULT_WORDS.pattern.test(text)),
  );
  note("whole.silent", tie.subject.by === "silence" && tie.subject.rows === null);
  note("whole.otherNamed", isOtherNamed);
  const results = table.resultRows();
  note("whole.result", tie.frame.isOfResult && results.includes(rows[0]!));
  note("whole.notResult", tie.frame.isOfResult && results.length > 0 && !results.includes(rows[0]!));
}

/** What the grammar of the clause takes for its subject. */
function subjectEvidence(
  { rows }: Candidate,
  setting: Setting,
  { isWhole, isUnsaid }: { readonly isWhole: boolean; readonly isUnsaid: boolean },
  note: Note,
): void {
  const { subject } = setting.tie;
  if (setting.isForeign) {
    note("subject.foreign");
    return;
  }
  const isSame = subject.rows === null ? isWhole : subject.rows.join() === rows.join();
  note(`subject.${subject.by}${isSame ? "" : ".not"}`);
  const isSure = subject.by !== "partOfName" && subject.by !== "silence";
  note("subject.sure", isSame && isSure);
  // "Nämndens utfall" is of the committee, though its figure is what stands last.
  note("subject.ofBody", setting.spoken.own.some(isBody));
  // One of whom nothing is said, beside one that is named, has the figure by chance.
  note("row.unsaidBeside", !isSame && isSure && isUnsaid);
}

function isBody({ text }: { readonly text: string }): boolean {
  return BODIES.pattern.test(text) && !FIGURE_WORDS.pattern.test(text);
}

/** What the figures before in the sentence were of: it goes on from them, and says no figure twice. */
function previousEvidence(candidate: Candidate, { said, previous }: Setting, note: Note): void {
  const { table, rows, columns, operation, figure } = candidate;
  const isTaken = previous.some(
    (one) =>
      one?.table === table &&
      one.operation === operation &&
      keyOf(one.figure.places) === keyOf(figure.places),
  );
  note("taken", isTaken);
  const last = previous.at(-1);
  const stated = said.figures[said.i - 1];
  if (!stated) return;
  const between = said.text.slice(stated.to, said.stated.from).toLowerCase();
  const fromComma = between.slice(Math.max(0, between.lastIndexOf(",")));
  const isSame = DERIVED.pattern.test(between) || DERIVED.pattern.test(fromComma);
  const isOfFigures = DERIVED_OPERATIONS.has(operation);
  // "Kostade 25 tkr, vilket är 16 procent mer": of what it cost, and of no number of days.
  note(
    "previous.otherUnit",
    isSame && isOfFigures && stated.unit !== "%" && !isInUnitOf(table, figure, stated),
  );
  if (!last) return;
  const isSameRow = last.table === table && last.rows.join() === rows.join();
  note(isSameRow ? "previous.row" : "previous.otherRow");
  if (!isSame) return;
  const isDerived = isSameRow && isOfFigures && last.columns.every((c) => columns.includes(c));
  note(isDerived ? "previous.derived" : "previous.notDerived");
}
