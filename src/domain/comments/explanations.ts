import { tellingDigits } from "../figures/digitSlips";
import { exact } from "../figures/exactNumber";
import { isInUnitOf } from "./claimReadings";
import { inPerCentOf } from "./inPerCentOf";
import { inBase, isOfSize } from "./meets";
import type { SpokenFigure, SpokenTable } from "./readings";
import type { SaidFigure } from "./said";
import type { Setting } from "./setting";
import { isCoarser } from "./slips";
import type { Stated } from "./stated";

const HUNDRED = exact(100);
const SAID = 0.4;
/** More rows than these are not added in all ways. */
const MOST_ROWS = 5;
const LEAST_DIGITS = 2;
const LEVELS: ReadonlySet<string> = new Set(["outcome", "budget", "forecast"]);
/** So many tries may be met by chance, for each figure that is met by one. */
const BY_CHANCE = 0.06;

/**
 * Whether a figure is reckoned from others in a way that the readings do not try: from the sentence's own figures, as
 * a sum of the rows that the text speaks of, or as how far two cells of one of them are from each other. It is not
 * known to be that; but what may be right is not called wrong. The fewer digits it has the fewer ways are tried: more
 * would meet it by chance.
 */
export function isExplained(said: SaidFigure, settings: readonly Setting[]): boolean {
  const { stated } = said;
  const digits = tellingDigits(stated);
  if (digits < LEAST_DIGITS) return false;
  const most = (BY_CHANCE / 2) * 10 ** digits;
  const ways = isShare(stated)
    ? [...sharesOfOwn(said), ...settings.flatMap((setting) => sharesOfCells(said, setting))]
    : [...sumsOfOwn(said), ...settings.flatMap((setting) => ofRows(stated, setting))];
  return ways
    .slice(0, Math.floor(most))
    .some((way) => !isCoarser(stated, way) && isOfSize(stated, way, null));
}

/** Of two other figures of the sentence: "61,4 mnkr av 92 mnkr, eller 66,7 procent". */
function sharesOfOwn({ figures, i }: SaidFigure): SpokenFigure[] {
  const others = figures.filter((one, at) => at !== i && !isShare(one));
  return pairs(others).flatMap(([a, b]) =>
    a.unit === b.unit ? [...sharesOf(amount(a), amount(b)), ...sharesOf(amount(b), amount(a))] : [],
  );
}

/** Of the figure before it and a budget or a whole: "11,3 mnkr, cirka 38 procent av årets budget". */
function sharesOfCells({ figures, i }: SaidFigure, setting: Setting): SpokenFigure[] {
  const before = figures[i - 1];
  if (!before || isShare(before)) return [];
  const { table } = setting;
  const rows = [...spokenRows(setting), ...table.wholeRows()];
  const isBase = ({ places }: SpokenFigure) =>
    places.every(
      ({ row, column }) => table.facts[column]!.content === "budget" || table.wholeRows().includes(row),
    );
  return rows.flatMap((row) =>
    cellsOf(table, [row])
      .filter(isBase)
      .flatMap((cell) => sharesOf(amount(before), cell)),
  );
}

/** Two other figures of the sentence added, or one less the other. */
function sumsOfOwn({ stated, figures, i }: SaidFigure): SpokenFigure[] {
  const others = figures.filter((one, at) => at !== i && one.unit === stated.unit);
  return pairs(others).flatMap(([a, b]) => [added(amount(a), amount(b)), less(amount(a), amount(b))]);
}

/** Rows that are spoken of, together; two columns of one of them; all rows; and any of them together. */
function ofRows(stated: Stated, setting: Setting): SpokenFigure[] {
  const { table } = setting;
  const spoken = spokenRows(setting).slice(0, MOST_ROWS);
  const cells = (rows: readonly number[]) =>
    rows.length === 0 ? [] : cellsOf(table, rows).filter((one) => isInUnitOf(table, one, stated));
  const hasWhole = table.wholeRows().length + table.resultRows().length > 0;
  const together = spoken.length > 1 ? cells(spoken) : [];
  const isLevel = ({ places }: SpokenFigure) =>
    places.every(({ column }) => LEVELS.has(table.facts[column]!.content));
  const apart = spoken.flatMap((row) => pairs(cells([row]).filter(isLevel)).map(([a, b]) => less(a, b)));
  return [
    ...together,
    ...apart,
    ...(hasWhole ? [] : cells(table.plainRows())),
    ...subsets(spoken).flatMap(cells),
  ];
}

function spokenRows({ table, coverages }: Setting): number[] {
  return table.plainRows().filter((row) => coverages[row]!.total >= SAID);
}

function cellsOf(table: SpokenTable, rows: readonly number[]): SpokenFigure[] {
  return table.facts.flatMap(({ content }, c) => (content === "nothing" ? [] : (table.level(rows, c) ?? [])));
}

function amount(stated: Stated): SpokenFigure {
  const half = inBase({ value: exact(5).shifted(stated.decimals + 1), unit: stated.unit });
  return { actual: inBase(stated).abs(), slack: half, good: null, size: null, places: [] };
}

function added(a: SpokenFigure, b: SpokenFigure): SpokenFigure {
  return { ...a, actual: a.actual.plus(b.actual), slack: a.slack.plus(b.slack) };
}

function less(a: SpokenFigure, b: SpokenFigure): SpokenFigure {
  return { ...a, actual: a.actual.minus(b.actual), slack: a.slack.plus(b.slack) };
}

/** One in per cent of another, and how much more or less it is. */
function sharesOf(part: SpokenFigure, base: SpokenFigure): SpokenFigure[] {
  const share = inPerCentOf(part, base);
  return share ? [share, { ...share, actual: share.actual.minus(HUNDRED) }] : [];
}

function isShare({ unit }: Stated): boolean {
  return unit === "%" || unit === "pp";
}

function pairs<One>(all: readonly One[]): [One, One][] {
  return all.flatMap((a, i) => all.slice(i + 1).map((b): [One, One] => [a, b]));
}

/** All ways to take some rows, but not all of them. */
function subsets(rows: readonly number[]): number[][] {
  return rows
    .reduce<number[][]>((all, row) => [...all, ...all.map((one) => [...one, row])], [[]])
    .filter(({ length }) => length >= 2 && length < rows.length);
}
