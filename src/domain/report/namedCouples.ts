import { contentWords, isWithinName } from "../words/contentWords";
import { lineOf } from "../words/statementLines";
import type { Couple } from "./comparisons";
import { witnessKey, type Witness } from "./witnesses";

/** A workbook of a hundred sheets has too many rows of one name. */
const MOST_EACH_OTHER = 8;

/** Pairs of the same time of which the one is named by no other words than the other; two lines are two things. */
export function namedCouples(own: ReadonlySet<Witness>, others: readonly Witness[]): Couple[] {
  const byTime = new Map<string, Witness[]>();
  for (const one of others) {
    const time = timeOf(one);
    const same = byTime.get(time) ?? [];
    if (same.push(one) === 1) byTime.set(time, same);
  }
  const words = new Map(others.map((one) => [one, wordsOfRow(one)]));
  const mayBeSame = (a: Witness, b: Witness) =>
    a.statement !== b.statement && mayBeOneLine(a, b) && isOfOneNature(a, b);
  const ordinals = new Map(others.map((one, i) => [one, i]));
  const isTwice = (a: Witness, b: Witness) => own.has(b) && ordinals.get(b)! < ordinals.get(a)!;
  return [...own].flatMap((a) => {
    const same = (byTime.get(timeOf(a)) ?? []).filter(
      (b) => mayBeSame(a, b) && !isTwice(a, b) && isAlike(words.get(a)!, words.get(b)!),
    );
    return same.slice(0, MOST_EACH_OTHER).map((b): Couple => [a, b]);
  });
}

/** Two lines are two things; a note gives the rows of its own none. */
function mayBeOneLine(a: Witness, b: Witness): boolean {
  const isUnknown = ({ row, statement }: Witness) => row.line === null && statement.kind === "note";
  return a.row.line === b.row.line || isUnknown(a) || isUnknown(b);
}

/** What has been paid in a year, and what there is when it ends, are two things; a change of it is the first. */
function isOfOneNature(a: Witness, b: Witness): boolean {
  const natureOf = ({ statement: { kind }, row: { section }, isDerived }: Witness) => {
    // What a note of costs names after its assets is no asset.
    if (kind === "note" && lineOf(section) !== null) return "result";
    if (kind === "note" || kind === "overview") return null;
    return kind === "balanceSheet" && !isDerived ? "balance" : kind === "result" ? "result" : "flow";
  };
  const [own, other] = [natureOf(a), natureOf(b)];
  return own === null || other === null || own === other;
}

function isAlike(a: readonly string[], b: readonly string[]): boolean {
  return isWithinName(a, b) || isWithinName(b, a);
}

/** The same row, or one that is named by the very same words in whatever order. */
export function haveSameName(a: Witness, b: Witness): boolean {
  const [own, theirs] = [wordsOfRow(a), wordsOfRow(b)];
  return a.row.key === b.row.key || (isWithinName(own, theirs) && isWithinName(theirs, own));
}

function wordsOfRow({ statement: { table }, row: { row } }: Witness): string[] {
  return contentWords(table.rows[row]!.label);
}

function timeOf(one: Witness): string {
  return witnessKey({ ...one, row: { ...one.row, key: "", isShared: false } });
}
