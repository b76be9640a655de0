import fc from "fast-check";
import type { CellValue } from "../../../src/domain/sheet/grid";
import { checkSheet } from "../../../src/domain/checkSheet";
import { Random } from "../../support/random";
import { gridOfRows, told } from "../../support/told";

const HEADINGS = ["Utfall 2023", "Utfall 2024", "Budget 2025", "Plan 2026"];
const RUNS = { numRuns: 150, seed: 20251121 };

/** Rows without any relation between them: small figures, where sums are met by chance the most. */
function unrelated(seed: number, label: (row: number) => string): CellValue[][] {
  const random = new Random(seed);
  const columns = random.int(2, HEADINGS.length);
  const most = random.pick([9, 30, 99, 300, 999, 99_999]);
  const figure = () => (random.chance(0.15) ? 0 : random.int(0, most));
  return [
    ["Verksamhet", ...HEADINGS.slice(0, columns)],
    ...Array.from({ length: random.int(5, 40) }, (_, r) => [
      label(r),
      ...Array.from({ length: columns }, figure),
    ]),
  ];
}

describe("Figures that have nothing to do with each other", () => {
  test("are taken for no sum, and nothing is said of them", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const grid = gridOfRows(unrelated(seed, (r) => `Enhet ${r + 1}`));
        expect(told(grid)).toEqual([]);
        expect(checkSheet(grid).checks).toEqual([]);
      }),
      RUNS,
    );
  });

  test("under a row that calls itself a sum are asked about, and no cell of them is called wrong", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const rows = unrelated(seed, (r) => `Enhet ${r + 1}`);
        const last = rows[rows.length - 1]!;
        // A total larger than all its rows together: no sum of them gives it.
        const total = last.map((value, c) =>
          typeof value === "number"
            ? rows.slice(1).reduce((sum, row) => sum + 2 * Number(row[c]), 1000)
            : "Summa",
        );
        expect(told(gridOfRows([...rows, total]))).toEqual(["unsupportedSum"]);
      }),
      RUNS,
    );
  });
});
