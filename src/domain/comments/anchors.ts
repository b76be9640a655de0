import { tellingDigits } from "../figures/digitSlips";
import { columnsOfGroup, wordsAround } from "./columnsOfGroup";
import { frameOf } from "./frame";
import { fromBefore } from "./joined";
import type { RankedVerdict } from "./ranked";
import type { Course, SaidFigure } from "./said";
import { yearsOf } from "./years";

/** So many digits tell whose a figure is, however loosely its words do. */
const PROVING_DIGITS = 3;

/** A figure that is another row's than its words seemed to say: what goes on from it is of that row. */
export function goOnFrom({ ties }: Course, { verdict, readings }: RankedVerdict, said: SaidFigure): void {
  const [reading] = readings;
  if (verdict !== "agrees" || !reading) return;
  const { table, rows } = reading;
  const { clause, stated } = said;
  const tie = ties.get(table);
  const isSame =
    tie?.subject.rows?.join() === rows.join() || (tie?.subject.rows === null && table.isWhole(rows));
  const isProven = tellingDigits(stated) >= PROVING_DIGITS && tie?.subject.by !== "name";
  if (isSame && !isProven) return;
  const columns = columnsOfGroup(table.facts, wordsAround(clause));
  const frame = fromBefore(frameOf(clause), said);
  ties.set(table, {
    ...(tie ?? { manner: "level", columns, frame, years: yearsOf(clause) }),
    subject: { rows, by: "name", at: clause.before.at(-1)?.to ?? 0 },
  });
}
