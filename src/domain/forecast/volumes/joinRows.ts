import { comparable } from "../../words/comparable";
import { keyText } from "../../words/keyText";
import { stem } from "../../words/labelWords";
import { labelWords, likeness } from "./labels";

/** A row that is to find its counterpart in another table. */
export interface NamedRow {
  readonly label: string;
  /** The how-manieth row with this label it is, from 1. */
  readonly ordinal: number;
  /** The heading of the group of rows that it stands in; "" where there is none. */
  readonly section: string;
}

/** Why two rows were taken for the same. */
export type JoinReason =
  /** The labels say the same, but for punctuation, endings and the like. */
  | "label"
  /** As "label", but for a slip of a letter. */
  | "spelling"
  /** They are what is left on each side, stand at the same place and have a word in common. */
  | "place"
  /** The user has said so. */
  | "answer";

export interface RowJoin {
  /** Rows by their place in the lists given. */
  readonly left: number;
  readonly right: number;
  readonly reason: JoinReason;
}

export interface JoinedRows {
  readonly joins: readonly RowJoin[];
  /** Rows of the left table without a counterpart, and those the user has said have none. */
  readonly open: readonly number[];
  readonly alone: readonly number[];
  readonly rightOver: readonly number[];
}

/** The answer that a row has no counterpart. */
export const NO_COUNTERPART = "-";

/**
 * The key of the answer to which row of the other table is meant; the answer is that row's label.
 * @example joinKey({ label: "Skyddade boenden", ordinal: 1 }) // "join:skyddade boenden"
 */
export function joinKey({ label, ordinal }: Pick<NamedRow, "label" | "ordinal">): string {
  return `join:${keyText(label)}${ordinal > 1 ? `/${ordinal}` : ""}`;
}

/**
 * Joins the rows of two tables by their labels. What the user has said comes first, then labels that say the
 * same; what else is alike is left to be asked about. Only where exactly one row is left on each side, between
 * the same neighbours, are they joined by a single word in common.
 * @param answers by joinKey: the label of the counterpart, or "-" for none
 */
export function joinRows(
  left: readonly NamedRow[],
  right: readonly NamedRow[],
  answers: Readonly<Record<string, string>> = {},
): JoinedRows {
  const joins: RowJoin[] = [];
  const isFree = (side: "left" | "right", row: number) => joins.every((join) => join[side] !== row);
  const alone = left.flatMap((row, l) => (answers[joinKey(row)] === NO_COUNTERPART ? [l] : []));
  const join = (reason: JoinReason, fits: (l: number, r: number) => boolean) => {
    for (const l of left.keys()) {
      if (!isFree("left", l) || alone.includes(l)) continue;
      const r = right.findIndex((_row, index) => isFree("right", index) && fits(l, index));
      if (r >= 0) joins.push({ left: l, right: r, reason });
    }
  };
  const names = [rowNames(left), rowNames(right)] as const;
  const alike = (l: number, r: number) => likeness(left[l]!.label, right[r]!.label);
  const isSameSection = (l: number, r: number) =>
    comparable(left[l]!.section) === comparable(right[r]!.section);
  // "HVB" under "Barn" and "HVB" under "Vuxna" are told apart by what they stand under, or else asked about.
  const isPlain = (l: number, r: number) => names[0][l] === left[l]!.label && names[1][r] === right[r]!.label;
  join("answer", (l, r) => comparable(answers[joinKey(left[l]!)] ?? "") === comparable(names[1][r]!));
  join("label", (l, r) => comparable(left[l]!.label) === comparable(right[r]!.label) && isSameSection(l, r));
  join("label", (l, r) => isPlain(l, r) && comparable(left[l]!.label) === comparable(right[r]!.label));
  join("label", (l, r) => isPlain(l, r) && alike(l, r).isSame && !alike(l, r).isSpelledOtherwise);
  join("spelling", (l, r) => isPlain(l, r) && alike(l, r).isSame);
  const [groups, others] = [groupWords(left, right), groupWords(right, left)];
  const isInGroup = (l: number, r: number) =>
    isPlain(l, r) &&
    (isSameButFor(left[l]!.label, right[r]!.label, groups) ||
      isSameButFor(right[r]!.label, left[l]!.label, others));
  // "Grundskola åk 1-3" is "Åk 1-3" where no other row is.
  join("label", (l, r) => isInGroup(l, r) && isOnlyOne(l, r, left, right, isInGroup));

  const openOf = () => [...left.keys()].filter((l) => isFree("left", l) && !alone.includes(l));
  const overOf = () => [...right.keys()].filter((r) => isFree("right", r));
  const [open, over] = [openOf(), overOf()];
  const isLast = open.length === 1 && over.length === 1;
  // Something in the names has to say so too: a row that is ended stands where a new one does.
  if (isLast && alike(open[0]!, over[0]!).score > 0 && isSamePlace(open[0]!, over[0]!, left, right, joins))
    joins.push({ left: open[0]!, right: over[0]!, reason: "place" });
  joins.sort((a, b) => a.left - b.left);
  return { joins, open: openOf(), alone, rightOver: overOf() };
}

/**
 * The labels, with the heading of their group before those that stand in several groups.
 * @example rowNames of "HVB" under "Barn", "HVB" under "Vuxna", "Jour" // ["Barn: HVB", "Vuxna: HVB", "Jour"]
 */
export function rowNames(rows: readonly NamedRow[]): string[] {
  const key = ({ label }: NamedRow) => comparable(label);
  return rows.map((row) => {
    const sections = new Set(rows.filter((other) => key(other) === key(row)).map(({ section }) => section));
    return sections.size > 1 && row.section !== "" ? `${row.section}: ${row.label}` : row.label;
  });
}

/** Words that several rows of one table have and none of the other's: of a group of rows, and not of one. */
function groupWords(own: readonly NamedRow[], other: readonly NamedRow[]): ReadonlySet<string> {
  const wordsIn = (rows: readonly NamedRow[]) =>
    rows.map(({ label }) => new Set(labelWords(label).map(stem)));
  const [mine, theirs] = [wordsIn(own), wordsIn(other)];
  const several = mine.flatMap((words) => [...words]).filter((word, at, all) => all.indexOf(word) !== at);
  return new Set(several.filter((word) => theirs.every((words) => !words.has(word))));
}

/** The longer label says the same when the words of its group are left out, and says something still. */
function isSameButFor(longer: string, shorter: string, group: ReadonlySet<string>): boolean {
  const rest = labelWords(longer).filter((word) => !group.has(stem(word)));
  return (
    rest.length > 0 && rest.length < labelWords(longer).length && likeness(rest.join(" "), shorter).isSame
  );
}

function isOnlyOne(
  l: number,
  r: number,
  left: readonly NamedRow[],
  right: readonly NamedRow[],
  fits: (l: number, r: number) => boolean,
): boolean {
  return (
    left.every((_row, other) => other === l || !fits(other, r)) &&
    right.every((_row, other) => other === r || !fits(l, other))
  );
}

/** The rows before are joined to each other, or both come first; the rows after likewise. */
function isSamePlace(
  l: number,
  r: number,
  left: readonly NamedRow[],
  right: readonly NamedRow[],
  joins: readonly RowJoin[],
): boolean {
  const isJoined = (a: number, b: number) => joins.some((join) => join.left === a && join.right === b);
  const isSameBefore = l === 0 || r === 0 ? l === r : isJoined(l - 1, r - 1);
  const [isLastLeft, isLastRight] = [l === left.length - 1, r === right.length - 1];
  const isSameAfter = isLastLeft || isLastRight ? isLastLeft === isLastRight : isJoined(l + 1, r + 1);
  return isSameBefore && isSameAfter && left.length > 1;
}

/**
 * The rows that may be meant, the likeliest first.
 * @param among places in the list of rows
 */
export function likeliest(label: string, rows: readonly NamedRow[], among: readonly number[]): number[] {
  return [...among].sort(
    (a, b) => likeness(label, rows[b]!.label).score - likeness(label, rows[a]!.label).score,
  );
}
