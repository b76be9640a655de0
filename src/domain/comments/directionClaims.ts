import { DENIED_BEFORE, MOVED_TO, SUPERLATIVE, THAN, UNTIL_BREAK } from "../words/comments/frameWords";
import { EXCEEDING, FUTURE, type Turn } from "../words/comments/turns";
import { NUMBER_OF_BEFORE } from "../words/comments/statedUnits";
import { candidatesFor } from "./candidates";
import { isCount } from "./claimReadings";
import { columnsOfGroup, wordsAround } from "./columnsOfGroup";
import { clauseAround, type Clause } from "./clauses";
import { frameOf, type Frame } from "./frame";
import { spokenOf } from "./directionSubjects";
import { mentionedRows } from "./mentionedRows";
import type { SpokenTable } from "./readings";
import type { Stated } from "./stated";
import {
  subjectFrom,
  toClaim,
  wholeSets,
  type Claim,
  type HeldClaim,
  type Reader,
  type ClaimTie,
} from "./ties";
import { yearsOf } from "./years";
import { type Hit, hitsIn, isSaidOf } from "./turnHits";
import { balanced, directed, mannerOfTurn } from "./directionVerdicts";

/** Words of direction that stand without a figure: "Kostnaderna har ökat", "ekonomin är i balans". */
export function directionClaims(
  text: string,
  under: string,
  figures: readonly Stated[],
  reader: Reader,
  ties: ReadonlyMap<SpokenTable, ClaimTie>,
): Claim[] {
  const hits = hitsIn(text);
  const free = hits.filter((hit) => !figures.some((figure) => isSaidOf(text, hit, figure, figures)));
  const before = new Map<SpokenTable, Pick<ClaimTie, "subject" | "columns">>();
  return free.map((hit) => {
    // What goes on after a figure speaks of the same.
    if (figures.some(({ to }) => to <= hit.from))
      for (const [table, tie] of ties) if (!before.has(table)) before.set(table, tie);
    const clause = clauseAround(
      text,
      hit.from,
      hit.to,
      [...figures, ...free.filter((other) => other !== hit)],
      true,
    );
    const held = reader.tables.map((table) => hold(table, hit, clause, { text, under, before }, reader));
    return toClaim(text, null, held, text.slice(hit.from, hit.to));
  });
}

interface Sentenced {
  readonly text: string;
  readonly under: string;
  /** What the words of direction before were said of. */
  readonly before: Map<SpokenTable, Pick<ClaimTie, "subject" | "columns">>;
}

function hold(
  table: SpokenTable,
  hit: Hit,
  clause: Clause,
  { text, under, before }: Sentenced,
  reader: Reader,
): HeldClaim {
  const nothing: HeldClaim = { table, verdict: "unclear", readings: [] };
  if (FUTURE.pattern.test(text.slice(Math.max(0, hit.from - 30), hit.from).toLowerCase())) return nothing;
  const groupWords = new Set(table.facts.flatMap(({ group }) => group));
  const spoken = spokenOf(table, text, hit, clause, groupWords);
  const inherited = spoken === "nothing" ? before.get(table) : undefined;
  const subject = inherited?.subject ?? subjectFrom(spoken, table, { under, isFirst: true }, null, reader);
  if (subject === null || (subject.by === "silence" && hit.turn !== "good" && hit.turn !== "bad"))
    return nothing;

  // "Den största negativa avvikelsen" is not that of the whole.
  if (subject.rows === null && SUPERLATIVE.pattern.test(clause.textBefore)) return nothing;

  const around = frameOf(clause);
  const said = `${around.said} ${text.slice(hit.from, hit.to).toLowerCase()}`;
  const frame: Frame = { ...around, said, turn: turnOf(text, hit) };
  if (frame.turn === null) return nothing;
  // Against another row: "omsättningstillgångarna understiger de kortfristiga skulderna".
  const near = UNTIL_BREAK.pattern.exec(clause.textBehind)![0];
  if (
    EXCEEDING.pattern.test(text.slice(hit.from, hit.to).toLowerCase()) &&
    mentionedRows(table, near).length > 0
  )
    return nothing;
  // Held against something that no table has: "större än innan sommaren".
  if (THAN.pattern.test(clause.textBehind) && frame.comparisons.size === 0) return nothing;
  const isMovedTo = MOVED_TO.pattern.test(clause.textBehind) && !frame.comparisons.has("budget");
  if (isMovedTo && frame.isMoved) return nothing;
  const manner = isMovedTo ? "change" : mannerOfTurn(frame);
  const columns = inherited?.columns ?? columnsOfGroup(table.facts, wordsAround(clause));
  before.set(table, { subject, columns });
  const years = yearsOf(clause);
  const sets = subject.rows !== null ? [subject.rows] : wholeSets(table, frame, false);
  const isOfNumber = NUMBER_OF_BEFORE.pattern.test(clause.textBefore);
  const readings = sets
    .flatMap((rows) => candidatesFor(table, rows, frame, years, columns, manner).readings)
    .filter((reading) => !isOfNumber || isCount(table, reading));
  return frame.turn === "none"
    ? balanced(table, subject, readings, columns)
    : directed(table, subject, frame.turn, readings);
}

function turnOf(text: string, hit: Hit): Turn | null {
  const isDenied = DENIED_BEFORE.pattern.test(text.slice(Math.max(0, hit.from - 18), hit.from).toLowerCase());
  if (!isDenied) return hit.turn;
  return hit.turn === "none" ? "bad" : null;
}
