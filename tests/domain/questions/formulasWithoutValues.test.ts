import { formulasWithoutValues } from "../../../src/domain/questions/formulasWithoutValues";
import { cellAddress } from "../../../src/domain/sheet/address";
import { printedGrid } from "../../support/printedGrid";

/** The cells said to have no value, of a sheet where these formulas in column A show nothing. */
function uncomputed(...formulas: string[]): string[] {
  const rows = formulas.map(() => ["", "500"]);
  const map = new Map(formulas.map((formula, row) => [`${row},0`, formula]));
  return formulasWithoutValues(printedGrid(rows, 0, { formulas: map })).map(cellAddress);
}

test("a sum or a difference that shows nothing has not been computed", () => {
  expect(uncomputed("=SUM(B1:B3)")).toEqual(["A1"]);
  expect(uncomputed("=B1-C1")).toEqual(["A1"]);
  expect(uncomputed("=ROUND(B1/C1,1)")).toEqual(["A1"]);
});

test("a formula that may give an empty text is taken at its word", () => {
  expect(uncomputed('=IF(B1="","",B1-C1)', "=B1", '=TRIM(" ")')).toEqual([]);
});

test("beside one that cannot, all that show nothing count", () => {
  expect(uncomputed('=IF(B1="","",B1-C1)', "=B2", "=SUM(B1:B2)")).toEqual(["A1", "A2", "A3"]);
});

test("formulas with values, zero among them, are computed", () => {
  const formulas = new Map([["0,0", "=B1-C1"]]);
  expect(formulasWithoutValues(printedGrid([["0", "500"]], 0, { formulas }))).toEqual([]);
});
