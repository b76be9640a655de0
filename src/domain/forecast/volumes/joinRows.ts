import { comparable } from "../../words/comparable";
import { likeness } from "./labels";

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
  /** They are what is left on each side, and stand at the same place. */
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
  return `join:${comparable(label)}${ordinal > 1 ? `/${ordinal}` : ""}`;
}

/**
 * Joins the rows of two tables by their labels. What the user has said comes first, then labels that say the
 * same; what else is alike is left to be asked about. Only where exactly one row is left on each side, between
 * the same neighbours, are they joined without a word in common.
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

  const openOf = () => [...left.keys()].filter((l) => isFree("left", l) && !alone.includes(l));
  const overOf = () => [...right.keys()].filter((r) => isFree("right", r));
  const [open, over] = [openOf(), overOf()];
  if (open.length === 1 && over.length === 1 && isSamePlace(open[0]!, over[0]!, left, right, joins))
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
