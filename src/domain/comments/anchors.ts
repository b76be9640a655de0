import { tellingDigits } from "../figures/digitSlips";
import { columnsOfGroup, wordsAround } from "./columnsOfGroup";
import { countsRows } from "./counts";
import { foundByValue } from "./foundByValue";
import { frameOf } from "./frame";
import { fromBefore } from "./joined";
import type { SpokenTable } from "./readings";
import type { Course, SaidFigure } from "./said";
import { subjectOf } from "./subjects";
import type { HeldClaim, Reader, ClaimTie } from "./ties";
import { yearsOf } from "./years";

/** A figure that is another row's than its words seemed to say: what goes on from it is of that row. */
export function anchorRow({ ties }: Course, held: readonly HeldClaim[] | undefined, said: SaidFigure): void {
  const { clause } = said;
  for (const { table, verdict, readings } of held ?? []) {
    const [reading] = readings;
    if (verdict !== "agrees" || !reading) continue;
    const rows = [...new Set(reading.places.map(({ row }) => row))];
    const tie = ties.get(table);
    const isSame =
      tie?.subject.rows?.join() === rows.join() || (tie?.subject.rows === null && isWhole(table, rows));
    // A figure of so many digits tells whose it is, however loosely its words do.
    const isProven = tellingDigits(said.stated) >= PROVING_DIGITS && tie?.subject.by !== "name";
    if (isSame && !isProven) continue;
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

const PROVING_DIGITS = 3;

function isWhole(table: SpokenTable, rows: readonly number[]): boolean {
  return rows.length === 1 && [...table.wholeRows(), ...table.resultRows()].includes(rows[0]!);
}

/** Whose figure it is by its value, where its words do not tell. */
export function searchByValue(
  table: SpokenTable,
  said: SaidFigure,
  reader: Reader,
  last: ClaimTie | null,
): HeldClaim {
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
