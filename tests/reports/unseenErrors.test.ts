import { checkSheet } from "../../src/domain/checkSheet";
import type { WrongFigure } from "../../src/domain/findings/facts";
import type { Finding } from "../../src/domain/findings/findings";
import { LAYOUTS } from "../support/layouts/all";
import { disturb } from "../support/layouts/disturb";
import { makeSheet } from "../support/layouts/makeSheet";
import { spoil, type Slip } from "../support/layouts/spoil";
import { STYLES } from "../support/layouts/styles";
import { Random } from "../support/random";

const TABLES = 3;
const SLIPS_A_TABLE = 10;

/** What the checker does with one slip in each of many figures, over every layout. */
function measure() {
  const told = { decidable: 0, named: 0, rightValue: 0, blamed: [] as string[] };
  for (const layout of LAYOUTS) {
    const random = new Random(layout.name.length);
    for (let i = 0; i < TABLES; i++) {
      const sheet = makeSheet(layout, random, STYLES[0]!);
      for (let k = 0; k < SLIPS_A_TABLE; k++) {
        const slip = sheet.places.length > 0 ? spoil(sheet, random) : null;
        if (!slip) continue;
        const named = checkSheet(slip.grid).findings.filter(isNaming);
        const own = named.find((finding) => isAt(finding, slip));
        if (named.length > (own ? 1 : 0)) told.blamed.push(`${layout.name}: ${slip.row}, ${slip.column}`);
        if (!slip.isDecidable) continue;
        told.decidable++;
        if (own) told.named++;
        if (own && isMended(own, slip)) told.rightValue++;
      }
    }
  }
  return told;
}

const isNaming = (finding: Finding): finding is Finding<"wrongFigure"> => finding.rule === "wrongFigure";

function isAt({ suspect: { table, row, column } }: WrongFigure, slip: Slip): boolean {
  return table.rows[row]!.sheetRow === slip.row && table.columns[column]!.sheetColumn === slip.column;
}

function isMended({ suspect: { table, change } }: WrongFigure, slip: Slip): boolean {
  return change * 10 ** (slip.decimals - table.amounts.scale) === slip.change;
}

describe("One slip in a layout never seen", () => {
  const told = measure();
  test("never puts the blame on another cell", () => expect(told.blamed).toEqual([]));
  test("is named at its cell where two checks cross in it, with the right value", () => {
    expect(told.decidable).toBeGreaterThan(700);
    expect(told.named / told.decidable).toBeGreaterThan(0.93);
    expect(told.rightValue / told.decidable).toBeGreaterThan(0.91);
  });
});

describe("Layouts as somebody else would set them out", () => {
  test.each(LAYOUTS)(
    "$name: no error with rows or columns gone, in another order, under unknown words",
    (layout) => {
      for (let seed = 1; seed <= 15; seed++) {
        const random = new Random(seed * 31337 + layout.name.length);
        const { grid } = makeSheet(disturb(layout, random), random, random.pick(STYLES));
        const errors = checkSheet(grid).findings.filter(({ severity }) => severity === "error");
        expect({ seed, errors }).toEqual({ seed, errors: [] });
      }
    },
  );
});
