import { GATHERED_COLUMN, OF_PROJECT } from "../words/comments/readingWords";
import { isAgainstWords } from "./againstWords";
import type { Candidate } from "./candidateReadings";
import type { Note } from "./evidence";
import { lineWordsOf } from "./lineWords";
import { keyOf, type Setting } from "./setting";
import type { LineCoverage } from "./spokenWords";

const UNSAID = 0.3;
const TELLING = 0.1;
const CLEARLY_MORE = 0.4;

/** Which columns a reading is of, against what is said of them; and whether the grammar allows it. */
export function columnEvidence(candidate: Candidate, setting: Setting, note: Note): void {
  const { table, rows, columns, figure } = candidate;
  const { tie, columnCoverages } = setting;
  const { facts } = table;
  const group = leastSaid(candidate, setting);
  if (group) {
    note("column.own", group.steps[0]);
    note("column.sentence", group.steps[1]! + group.steps[2]!);
    note("column.unsaid", group.total < UNSAID);
  }
  const isOther = facts.some(
    ({ group: other }, c) =>
      columnCoverages[c]!.steps[0]! > (group?.steps[0] ?? 0) + CLEARLY_MORE &&
      !columns.some((own) => facts[own]!.group.join() === other.join()),
  );
  note("column.otherOwn", isOther);
  const isUsual = columns.every((c) => setting.usualColumns.includes(c));
  const isUnsaid = group === null || group.total < UNSAID;
  note("column.usual", isUsual && isUnsaid);
  note("column.unusual", !isUsual && isUnsaid);
  note(
    "column.notTied",
    columns.some((c) => !tie.columns.includes(c)),
  );
  projectEvidence(candidate, setting, note);
  note("report.named", candidate.facts[0]!.isNamedBy(tie.frame.said));
  const isAllowed = setting.allowed(rows).has(keyOf(figure.places));
  const isAgainst = isAgainstWords(table, figure, tie);
  note("frame.allows", isAllowed);
  note("frame.against", isAgainst);
  note("frame.sure", isAllowed && !isAgainst);
}

/** The columns of a reading that have words of their own, by the one that is said least. */
function leastSaid({ table, columns }: Candidate, { columnCoverages }: Setting): LineCoverage | null {
  const words = lineWordsOf(table).columns;
  return columns
    .filter((c) => words[c]!.some(({ weight }) => weight > TELLING))
    .map((c) => columnCoverages[c]!)
    .reduce<LineCoverage | null>((a, b) => (a === null || b.total < a.total ? b : a), null);
}

/** The year's figure, or that of all years of a project. */
function projectEvidence({ table, columns, facts }: Candidate, { said }: Setting, note: Note): void {
  const isAsked = OF_PROJECT.pattern.test(said.text.toLowerCase());
  const headings = table.built.table.columns.map(({ heading }) => heading);
  const isAll = facts[0]!.isOfAllYears || GATHERED_COLUMN.pattern.test(headings[columns[0]!]!);
  note("project.all", isAsked && isAll);
  note("project.notAll", isAsked && !isAll && headings.some((one) => GATHERED_COLUMN.pattern.test(one)));
  note("project.unsaid", !isAsked && isAll);
}
