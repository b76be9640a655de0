import { checkSheet } from "../../src/domain/checkSheet";
import type { Check } from "../../src/domain/checks/check";
import { reportOf } from "../support/declared/said";
import { declaredGrid, declaredTables, FIRST_ROW, type DeclaredTable } from "../support/declared/table";
import { slipWounds, sumWounds, type Wound } from "../support/declared/wounds";
import { Random } from "../support/random";

const SEED = 29;
/** So many figures of each table are changed here; the bench changes every one. */
const SLIPS = 5;
/** Words that promise a sum, whatever the figures say. */
const SUM_WORD = /(^|[^a-zåäö])(summa|s:a|totalt?|totala|delsumma|sammanlagt|samtliga)([^a-zåäö]|$)/i;

const clean = [...declaredTables(), ...declaredTables("tests/reports/shapes")].filter(
  ({ errors, sums, differences }) => errors.length === 0 && sums.length + differences.length > 0,
);

/** Every wound of the sums, and some slips spread over the table; those inside rounding are no wounds. */
function woundsOf(table: DeclaredTable): Wound[] {
  const random = new Random(SEED);
  const sums = [...sumWounds(table, random)];
  const slips = [...slipWounds(table, random)];
  const step = Math.max(1, Math.floor(slips.length / SLIPS));
  return [...sums, ...slips.filter((_, i) => i % step === 0)].filter(({ broken }) => broken.length > 0);
}

/** The totals that say so themselves and that something is held against or asked of, by row and column. */
function saidTotals(table: DeclaredTable): Set<string> {
  const isSaid = ({ kind, isShadow, target: { table: read, row } }: Check) =>
    kind === "footing" && !isShadow && SUM_WORD.test(read.rows[row]!.label);
  return new Set(
    checkSheet(declaredGrid(table))
      .tables.flatMap(({ checks }) => checks.filter(isSaid))
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
  const wounds = woundsOf(table);

  test("never leaves the sheet ready", () => {
    const ready = wounds.filter(({ wounded }) => reportOf(declaredGrid(wounded)).ready);
    expect(ready.map(wordsOf)).toEqual([]);
  });

  test("never takes a check from a total that says it is one", () => {
    const before = [...saidTotals(table)];
    const lost = wounds.flatMap((wound) => {
      const after = saidTotals(wound.wounded);
      return before.filter((total) => !after.has(total)).map((total) => `${wordsOf(wound)}: ${total}`);
    });
    expect(lost).toEqual([]);
  });
});
