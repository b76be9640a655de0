import { checkSheet } from "../../src/domain/checkSheet";
import { safeMendsInSteps } from "../../src/domain/safeMends";
import type { Grid } from "../../src/domain/sheet/grid";
import { finish } from "../../src/domain/steps";
import { address } from "../../src/domain/tables/cellOf";
import { printedGrid } from "../support/printedGrid";
import { units } from "../support/units";

function safeIn(grid: Grid): Record<string, unknown> {
  const check = checkSheet(grid);
  const mends = finish(safeMendsInSteps(grid, check, check.findings));
  return Object.fromEntries(
    mends.map(({ finding, mend: { changes } }) => [address(finding.suspect), changes[0]!.after]),
  );
}

describe("The corrections that can be made without looking at each", () => {
  test("are errors with one cause, one proposal and nothing beside, as good as certain", () => {
    expect(safeIn(units({ B2: "21 913", F4: "9 570" }))).toEqual({
      B2: { kind: "number", value: 21_413 },
      F4: { kind: "number", value: 9507 },
    });
  });

  test("none is where all is right", () => expect(safeIn(units())).toEqual({}));

  test("none is where several cells are as likely", () => {
    // The deviation and its two figures stand in one check alone: the total row is gone.
    const grid = printedGrid(
      [
        ["Verksamhet (tkr)", "Budget", "Utfall", "Avvikelse"],
        ["Skola", "20 066", "15 452", "4 714"],
        ["Vård", "5 913", "4 078", "1 835"],
        ["Kultur", "1 251", "1 139", "112"],
      ],
      1,
      { sheet: "Drift" },
    );
    expect(checkSheet(grid).findings.some(({ severity }) => severity === "error")).toBe(true);
    expect(safeIn(grid)).toEqual({});
  });

  test("none is a total, behind which a row may be the one that was not updated", () => {
    expect(safeIn(units({ B7: "117 104", D7: "1 375" }))).toEqual({});
  });

  test("none is what no slip of the hand explains: the value would be a guess within rounding", () => {
    expect(safeIn(units({ B3: "37 852" }))).toEqual({});
  });

  test("none is a figure typed as text, which Excel does not reckon with", () => {
    const grid = units({ B2: "21 913" });
    const asText = (cells: Grid["values"]) =>
      cells.map((row, r) => row.map((cell, c) => (r === 1 && c === 1 ? "21 913" : cell)));
    expect(safeIn({ ...grid, values: asText(grid.values), formulas: asText(grid.formulas) })).toEqual({});
  });
});
