import { sheetReport } from "../../src/actions/check/sheetReport";
import { checkSheet, type SheetCheck } from "../../src/domain/checkSheet";
import type { Check } from "../../src/domain/checks/check";
import { EMPTY_MEMORY } from "../../src/domain/sheet/memory";
import { declaredGrid, declaredTables, FIRST_ROW, type DeclaredTable } from "../support/declared/table";
import { slipWounds, sumWounds, type Wound } from "../support/declared/wounds";
import { Random } from "../support/random";

const SEED = 29;
/** So many wounds of its sums, and so many slips, are drawn for each table here; the bench tries every one. */
const OF_SUMS = 6;
const SLIPS = 5;
/** Words that promise a sum, whatever the figures say. */
const SUM_WORD = /(^|[^a-zåäö])(summa|s:a|totalt?|totala|delsumma|sammanlagt|samtliga)([^a-zåäö]|$)/i;

const clean = [...declaredTables(), ...declaredTables("tests/reports/shapes")].filter(
  ({ errors, sums, differences }) => errors.length === 0 && sums.length + differences.length > 0,
);

/** Some wounds of the sums and some slips, spread over the table; those inside rounding are no wounds. */
function woundsOf(table: DeclaredTable): Wound[] {
  const random = new Random(SEED);
  const isWound = ({ broken }: Wound) => broken.length > 0;
  const sums = [...sumWounds(table, random)].filter(isWound);
  const slips = [...slipWounds(table, random)].filter(isWound);
  return [...spread(sums, OF_SUMS, random), ...spread(slips, SLIPS, random)];
}

/** So many of them, evenly apart from a beginning that is drawn. */
function spread<T>(all: readonly T[], most: number, random: Random): T[] {
  const step = Math.max(1, all.length / most);
  const first = random.int(0, Math.floor(step) - 1);
  return all.filter(
    (_, i) => i >= first && Math.floor((i - first) / step) > Math.floor((i - first - 1) / step),
  );
}

/** The totals that say so themselves and that something is held against or asked of, by row and column. */
function saidTotals({ tables }: SheetCheck): Set<string> {
  const isSaid = ({ kind, isShadow, target: { table: read, row } }: Check) =>
    kind === "footing" && !isShadow && SUM_WORD.test(read.rows[row]!.label);
  return new Set(
    tables
      .flatMap(({ checks }) => checks.filter(isSaid))
      .map(({ target: { table: read, row, column } }) => {
        const place = read.rows[row]!;
        return `${place.label}, row ${place.sheetRow - FIRST_ROW}, column ${read.columns[column]!.sheetColumn}`;
      }),
  );
}

/** "A: 12 345 at row 4, column 2" */
function wordsOf({ kind, wounded, wrong }: Wound): string {
  const cells = wrong.map(
    ({ row, column }) => `${wounded.rows[row]![column]!} at row ${row}, column ${column}`,
  );
  return `${kind}: ${cells.join("; ")}`;
}

describe.each(clean)("$name, a figure changed by more than rounding can", (table) => {
  // One check of each wounded sheet answers both.
  const told = woundsOf(table).map((wound) => {
    const grid = declaredGrid(wound.wounded);
    const check = checkSheet(grid);
    return { wound, ready: sheetReport(grid, check, EMPTY_MEMORY).ready, totals: saidTotals(check) };
  });

  test("never leaves the sheet ready", () => {
    expect(told.filter(({ ready }) => ready).map(({ wound }) => wordsOf(wound))).toEqual([]);
  });

  test("never takes a check from a total that says it is one", () => {
    const before = [...saidTotals(checkSheet(declaredGrid(table)))];
    const lost = told.flatMap(({ wound, totals }) =>
      before.filter((total) => !totals.has(total)).map((total) => `${wordsOf(wound)}: ${total}`),
    );
    expect(lost).toEqual([]);
  });
});
