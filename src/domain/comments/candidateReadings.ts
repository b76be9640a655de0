import { EACH_IN_LABEL } from "../words/comments/readingWords";
import { OF_EACH } from "../words/comments/tableWords";
import { factAt } from "./cellFacts";
import { isInUnitOf } from "./claimReadings";
import type { ColumnFact } from "./columnFacts";
import type { KeyRatio } from "./keyRatios";
import { betweenRows, meanOf, operationOf, pairsOf, rowsAgainst, type Operation } from "./operations";
import type { SpokenFigure, SpokenTable } from "./readings";
import type { RowSet } from "./rowSets";
import { sharesAmong } from "./shareReadings";
import type { Stated } from "./stated";

/** One thing that a stated figure may be: an operation on cells. */
export interface Candidate {
  readonly table: SpokenTable;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly operation: Operation;
  readonly figure: SpokenFigure;
  /** What its cells are, the later first, where it lies between two. */
  readonly facts: readonly ColumnFact[];
  readonly sum: RowSet["sum"];
  /** The row that it is held against, where budget and outcome or two years are rows. */
  readonly other?: number;
  /** The rows that it is in per cent of. */
  readonly base?: readonly number[];
}

/** What kind of figure is asked for, beside its unit. */
export interface Asked {
  readonly sets: readonly RowSet[];
  /** What a per cent may be of. */
  readonly bases: readonly (readonly number[])[];
  /** A key ratio that is said by its name: its part and its base. */
  readonly ratio: KeyRatio | null;
  readonly isForEach: boolean;
  readonly isMean: boolean;
}

const FEWEST_OF_MEAN = 3;

/**
 * All that a stated figure may be in a table, whatever is said of it: cells, how far they are from each other, what
 * they are in per cent of each other, and the same of rows added.
 */
export function candidatesIn(table: SpokenTable, stated: Stated, asked: Asked): Candidate[] {
  return asked.sets.flatMap((set) => {
    const amounts = amountsOf(table, set, asked.isMean);
    if (stated.unit !== "%" && stated.unit !== "pp")
      return amounts.filter(({ figure }) => isOfUnit(table, figure, stated, asked.isForEach));
    const isOfShares = ({ columns }: Candidate) =>
      columns.every((c) => set.rows.every((r) => table.isPerCent(r, c) || table.unitOf(r) === "%"));
    const printed = amounts.filter(isOfShares);
    if (stated.unit === "pp") return printed;
    const plain = amounts.filter((one) => !one.columns.some((c) => table.isPerCent(set.rows[0]!, c)));
    return [...printed, ...sharesAmong(table, plain, asked)];
  });
}

const made = new WeakMap<SpokenTable, Map<string, readonly Candidate[]>>();

/** What rows hold does not depend on what is said of them: it is reckoned once for a table. */
function amountsOf(table: SpokenTable, set: RowSet, isMean: boolean): readonly Candidate[] {
  const known = made.get(table) ?? new Map<string, readonly Candidate[]>();
  made.set(table, known);
  const key = `${set.rows.join()} ${set.sum} ${isMean}`;
  const found = known.get(key) ?? amountsIn(table, set, isMean);
  known.set(key, found);
  return found;
}

function amountsIn(table: SpokenTable, { rows, sum }: RowSet, isMean: boolean): Candidate[] {
  const used = [...table.facts.keys()].filter((c) => table.facts[c]!.content !== "nothing");
  const [first] = rows;
  const put = (
    operation: Operation,
    columns: readonly number[],
    figure: SpokenFigure | null,
    other?: number,
  ): Candidate[] => {
    if (!figure) return [];
    const own = columns.map((c) => factAt(table, first!, c));
    const facts = other === undefined ? own : [...own, factAt(table, other, columns[0]!)];
    return [
      {
        table,
        rows,
        columns,
        operation,
        figure,
        facts,
        sum,
        ...(other === undefined ? {} : { other }),
      },
    ];
  };
  const years = used.filter((c) => table.facts[c]!.content === "outcome" && table.facts[c]!.year !== null);
  return [
    ...used.flatMap((c) => put(operationOf(factAt(table, first!, c)), [c], table.level(rows, c))),
    ...pairsOf(table, used)
      .filter(({ later, earlier }) => table.unitAt(first!, later) === table.unitAt(first!, earlier))
      .flatMap(({ operation, later, earlier }) =>
        put(operation, [later, earlier], table.distance(rows, later, earlier)),
      ),
    ...(rows.length > 1 ? [] : rowsAgainst(table, first!)).flatMap(({ operation, other }) =>
      used.flatMap((c) => put(operation, [c], betweenRows(table, first!, other, c), other)),
    ),
    ...(isMean && years.length >= FEWEST_OF_MEAN ? put("mean", years, meanOf(table, rows, years)) : []),
  ];
}

function isOfUnit(table: SpokenTable, figure: SpokenFigure, stated: Stated, isForEach: boolean): boolean {
  const isPrice = figure.places.some(({ row, column }) => isEach(table, row, column));
  return isForEach || isPrice ? isForEach && isPrice : isInUnitOf(table, figure, stated);
}

/** A price or a number of one of something: "Kostnad per elev", "Låneskuld per invånare, kr". */
function isEach(table: SpokenTable, row: number, column: number): boolean {
  const { heading } = table.built.table.columns[column]!;
  return (
    table.unitAt(row, column) === OF_EACH.means ||
    [heading, table.label(row)].some((label) => EACH_IN_LABEL.pattern.test(` ${label} `))
  );
}
