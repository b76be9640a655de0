import * as fetched from "../../src/domain/fetchedLiveFormulas";
import * as atOnce from "../../src/domain/liveFormulas";
import { Influence } from "../../src/domain/repair/influence";
import { printedGrid } from "../support/printedGrid";

const GRID = printedGrid(
  [
    ["Verksamhet (tkr)", "Budget 2025"],
    ["Skola", "20 066"],
  ],
  1,
);

test("what the pane judges formulas by goes by the names of the door it is put in the place of", () => {
  expect(Object.keys(fetched).sort()).toEqual(Object.keys(atOnce).sort());
});

test("formulas are judged once what judges them has been fetched, and never silently left unjudged", async () => {
  const judge = () => fetched.judgeFormulas(GRID, [], [], new Influence(GRID, []));
  expect(judge).toThrow("before what judges them had been fetched");
  await fetched.formulasAreHere();
  expect(judge()).toEqual(atOnce.judgeFormulas(GRID, [], [], new Influence(GRID, [])));
});
