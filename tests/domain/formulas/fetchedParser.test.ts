import * as fetchedFormulaWork from "../../../src/domain/formulas/fetchedFormulaWork";
import * as fetchedParser from "../../../src/domain/formulas/fetchedParser";
import * as formulaWork from "../../../src/domain/formulas/formulaWork";
import * as parser from "../../../src/domain/formulas/parser";
import * as parserParts from "../../../src/domain/formulas/parserParts";

test("the pane's parser goes by the names of the one it is put in the place of", () => {
  expect(Object.keys(fetchedParser).sort()).toEqual(Object.keys(parser).sort());
});

test("it takes formulas apart once it has been fetched, and is never silently without an answer", async () => {
  expect(() => fetchedParser.tokenize("=B2-C2")).toThrow("before the parser had been fetched");
  await fetchedParser.parserIsHere();
  expect(fetchedParser.tokenize("=B2-C2")).toEqual(parser.tokenize("=B2-C2"));
  expect(fetchedParser.parseA1Ref("B2:B4")).toEqual(parser.parseA1Ref("B2:B4"));
});

test("the same holds for what is done with formulas", () => {
  expect(Object.keys(fetchedFormulaWork).sort()).toEqual(Object.keys(formulaWork).sort());
  expect(fetchedFormulaWork.linearFormula("=B2-C2")).toEqual(formulaWork.linearFormula("=B2-C2"));
  expect(fetchedFormulaWork.linearTerms("=B2-C2")).toEqual(formulaWork.linearTerms("=B2-C2"));
  const cell = { row: 1, column: 3 };
  expect(fetchedFormulaWork.relativeShape("=B2-C2", cell)).toBe(formulaWork.relativeShape("=B2-C2", cell));
});

test("the file that is fetched holds all that its doors lead to, and nothing else", () => {
  const doors = [...Object.keys(parser), ...Object.keys(formulaWork)].filter(
    (name) => name !== "parserIsHere",
  );
  expect(Object.keys(parserParts).sort()).toEqual(doors.sort());
});
