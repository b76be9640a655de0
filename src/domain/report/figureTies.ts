import { contentWords, isWithinName, likenessOfNames } from "../words/contentWords";
import { bareName } from "../words/statementNames";
import { lineOf } from "../words/statementLines";
import { compare } from "./comparison";
import type { Couple } from "./comparisons";
import type { Powers } from "./units";
import { valueOf, witnessKey, type Witness } from "./witnesses";

/** A figure of fewer printed units is found in other places by chance. */
const LEAST_UNITS = 100;
/** Two figures are looked for by so many leading digits, so that roundings of each other are found. */
const LEADING = 3;

/**
 * Rows of two statements that are the same by their figures: they have a word in common, and say the same in a column
 * that both have. Then they should in the others. What rows are called differs from one part of a report to the next
 * ("Långfristiga skulder" of a balance sheet and of an overview); no list of names knows them all.
 * @param known every figure, by what it is about: those of one key are held against each other already
 * @param others further pairs that are
 */
export function figureTies(
  known: ReadonlyMap<string, readonly Witness[]>,
  others: readonly Couple[],
  powers: Powers,
): Couple[] {
  const printed = [...known.values()].flat().filter(({ isDerived }) => !isDerived);
  const words = new Map(printed.map((one) => [one, contentWords(labelOf(one))]));
  const matches = matchesOf(printed, words, powers);
  const byRow = new Map<string, Witness[]>();
  const ids = new Ids();
  for (const one of printed) addTo(byRow, ids.row(one), one);
  const isMatched = (one: Witness, there: Witness) =>
    (matches.get(one) ?? []).some(({ statement }) => statement === there.statement);
  const seen = new Set(others.map(([a, b]) => `${ids.row(a)}~${ids.row(b)}`));
  const found: Couple[] = [];
  for (const [a, partners] of matches) {
    for (const b of partners) {
      const pair = `${ids.row(a)}~${ids.row(b)}`;
      if (seen.has(pair) || seen.has(`${ids.row(b)}~${ids.row(a)}`)) continue;
      seen.add(pair);
      const couples = byRow
        .get(ids.row(a))!
        .flatMap((own) =>
          byRow
            .get(ids.row(b))!
            .flatMap((other): Couple[] => (isOfSameTime(own, other) ? [[own, other]] : [])),
        );
      const agreeing = couples.filter(([own, other]) => says(own, other, powers));
      // What has its own there is another row's business.
      const differing = couples.filter(
        (couple) =>
          !agreeing.includes(couple) && !isMatched(couple[0], couple[1]) && !isMatched(couple[1], couple[0]),
      );
      // Half a name needs more that agree than differ.
      const isHalf = differing.length === agreeing.length && !isWhollyNamed(a, b, words);
      if (differing.length + (isHalf ? 1 : 0) <= agreeing.length) found.push(...agreeing, ...differing);
    }
  }
  return found;
}

/** For each figure, those of other statements that say the same of the same time and are called something alike. */
function matchesOf(
  printed: readonly Witness[],
  words: ReadonlyMap<Witness, readonly string[]>,
  powers: Powers,
): Map<Witness, Witness[]> {
  const isCalledAlike = (a: Witness, b: Witness) =>
    isCrossed(a, b) ||
    (a.statement !== b.statement &&
      (likenessOfNames(words.get(a)!, words.get(b)!) > 0 || isSameName(labelOf(a), labelOf(b))));
  const byFigure = new Map<string, Witness[]>();
  const found = new Map<Witness, Witness[]>();
  for (const one of printed) {
    const places = leadingOf(one, powers).map((leading) => `${timeOf(one)}|${leading}`);
    const [own, ...near] = places;
    if (own === undefined) continue;
    for (const place of [own, ...near]) {
      for (const other of byFigure.get(place) ?? []) {
        if (!mayBeSame(one, other) || !isCalledAlike(one, other)) continue;
        if (!says(one, other, powers)) continue;
        addTo(found, one, other);
        addTo(found, other, one);
      }
    }
    addTo(byFigure, own, one);
  }
  return found;
}

/** The same line is known by its name, and two different lines are two things, however alike. */
function mayBeSame(a: Witness, b: Witness): boolean {
  if (a.row.key === b.row.key) return false;
  return a.row.line === null || b.row.line === null;
}

/** "Maskiner" under "Avskrivningar" and "Årets avskrivningar" under "Maskiner" are one thing in two notes. */
function isCrossed(a: Witness, b: Witness): boolean {
  if ([a, b].some(({ statement: { kind } }) => kind !== "note") || a.row.section === b.row.section)
    return false;
  const isNamed = (label: string, section: string) =>
    likenessOfNames(contentWords(label), contentWords(section)) > 1 ||
    (lineOf(label) !== null && lineOf(label) === lineOf(section));
  return isNamed(labelOf(a), b.row.section) && isNamed(labelOf(b), a.row.section);
}

/** All that the one is called stands in the name of the other, or they are named by each other's headings. */
function isWhollyNamed(a: Witness, b: Witness, words: ReadonlyMap<Witness, readonly string[]>): boolean {
  const [own, theirs] = [words.get(a)!, words.get(b)!];
  return (
    isCrossed(a, b) ||
    isWithinName(own, theirs) ||
    isWithinName(theirs, own) ||
    isSameName(labelOf(a), labelOf(b))
  );
}

/** "Årets resultat" has no word that few others have, and is the same name all the same; "Summa" is none. */
function isSameName(a: string, b: string): boolean {
  const name = bareName(a);
  return name === bareName(b) && name.includes(" ");
}

function says(a: Witness, b: Witness, powers: Powers): boolean {
  return ["agrees", "turned"].includes(compare(a, b, powers).outcome);
}

/** Its own leading digits first, then those beside: a figure that is rounded otherwise stands there. */
function leadingOf(one: Witness, powers: Powers): string[] {
  const { value, unit } = valueOf(one, [one.readings[0]![0]!]);
  if (unit === 0 || Math.abs(value) < LEAST_UNITS * unit) return [];
  const digits = String(BigInt(Math.abs(value)) * powers.factorOf(one.statement, 0));
  const leading = Number(digits.slice(0, LEADING));
  return [0, -1, 1].map((step) => `${leading + step}|${digits.length}`);
}

function labelOf({ statement: { table }, row: { row } }: Witness): string {
  return table.rows[row]!.label;
}

function timeOf(one: Witness): string {
  return witnessKey({ ...one, row: { ...one.row, key: "", isShared: false } });
}

function isOfSameTime(a: Witness, b: Witness): boolean {
  return timeOf(a) === timeOf(b);
}

function addTo<Key, One>(map: Map<Key, One[]>, key: Key, one: One): void {
  const known = map.get(key);
  if (known) known.push(one);
  else map.set(key, [one]);
}

/** Numbers the statements, so that a row has a name of its own. */
class Ids {
  private readonly known = new Map<Witness["statement"], number>();

  row({ statement, row: { row } }: Witness): string {
    const id = this.known.get(statement) ?? this.known.size;
    this.known.set(statement, id);
    return `${id}|${row}`;
  }
}
