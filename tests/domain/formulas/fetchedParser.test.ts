import * as fetchedParser from "../../../src/domain/formulas/fetchedParser";
import * as parser from "../../../src/domain/formulas/parser";

test("the pane's parser goes by the names of the one it is put in the place of", () => {
  expect(Object.keys(fetchedParser).sort()).toEqual(Object.keys(parser).sort());
});

test("it takes formulas apart once it has been fetched, and is never silently without an answer", async () => {
  expect(() => fetchedParser.tokenize("=B2-C2")).toThrow("before the parser had been fetched");
  await fetchedParser.parserIsHere();
  expect(fetchedParser.tokenize("=B2-C2")).toEqual(parser.tokenize("=B2-C2"));
  expect(fetchedParser.parseA1Ref("B2:B4")).toEqual(parser.parseA1Ref("B2:B4"));
});
