/**
 * @jest-environment ./tests/support/once/jsdom.js
 *
 * In a page, because the real client's CustomFunctions (its Error and ErrorCode) expects one.
 */
import "./customFunctionsRuntime";
import { avvikelse } from "../../src/functions/worksheet/avvikelse";

/** The error and its reason, as Excel shows them. */
function problem(cell: unknown): { code: string; message: string | undefined } {
  if (!(cell instanceof CustomFunctions.Error)) throw new Error(`no error value: ${String(cell)}`);
  return { code: cell.code, message: cell.message };
}

describe("AVVIKELSE", () => {
  it("computes a whole column in one call", () => {
    expect(avvikelse([[20066], [100.3], [0]], [[15452], [100.1], [7]])).toEqual([[4614], [0.2], [-7]]);
  });

  it("turns the sign for tables with negative costs", () => {
    expect(avvikelse([[-5913]], [[-4078]], [["netto"]])).toEqual([[1835]]);
    expect(avvikelse([[-5913]], [[-4078]], [[" NETTO "]])).toEqual([[1835]]);
    expect(avvikelse([[10]], [[4]], [["kostnad"]])).toEqual([[6]]);
  });

  it("takes an omitted sign rule as kostnad", () => {
    expect(avvikelse([[10]], [[4]])).toEqual([[6]]);
    expect(avvikelse([[10]], [[4]], [[null]])).toEqual([[6]]);
  });

  it("stretches a single cell over the other argument's cells", () => {
    expect(avvikelse([[100]], [[10, 20, 30]])).toEqual([[90, 80, 70]]);
    expect(avvikelse([[10], [20]], [[4], [4]], [["kostnad"], ["netto"]])).toEqual([[6], [-16]]);
  });

  it("leaves a row without figures blank, and takes one blank beside a figure for nothing", () => {
    const empty = { type: "Empty", basicType: "Empty", basicValue: "" };
    expect(avvikelse([[""], [null], [10], [empty], [""]], [[1], [2], [""], [3], [null]])).toEqual([
      [-1],
      [-2],
      [10],
      [-3],
      [""],
    ]);
    // The same where a text makes the column be read cell by cell.
    expect(avvikelse([[""], ["10"], [""]], [[50], [null], [""]])).toEqual([[-50], [10], [""]]);
  });

  it("reads text that is a Swedish figure", () => {
    expect(
      avvikelse([["1\u00A0234,5"], ["(200)"], ["95 %"], ["\u2212 6\u2009279"]], [[0.5], ["-"], [0.9], ["0"]]),
    ).toEqual([[1234], [-200], [0.05], [-6279]]);
  });

  it("reads numbers that carry a format as data types", () => {
    const formatted = { type: "FormattedNumber", basicType: "Double", basicValue: 12.5, numberFormat: "0.0" };
    expect(avvikelse([[formatted]], [[2.5]])).toEqual([[10]]);
  });

  it("says in Swedish what is wrong, in that cell only, and names the argument", () => {
    const [[first], [second], [third], [fourth]] = avvikelse(
      [[1], ["Stängt"], [3], [4]],
      [[1], [2], [true], ["5 tkr"]],
    ) as [[unknown], [unknown], [unknown], [unknown]];
    expect(first).toBe(0);
    expect(problem(second)).toEqual({
      code: "#VALUE!",
      message: 'Budget: "Stängt" går inte att läsa som ett tal.',
    });
    expect(problem(third)).toEqual({ code: "#VALUE!", message: "Utfall: SANT är inget tal." });
    expect(problem(fourth)).toEqual({
      code: "#VALUE!",
      message: 'Utfall: skriv talet utan enhet (nu "5 tkr").',
    });
  });

  it("passes on an error value as it is", () => {
    const division = { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" };
    const missing = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    const [[first], [second]] = avvikelse([[division], [1]], [[1], [missing]]) as [[unknown], [unknown]];
    expect(problem(first).code).toBe("#DIV/0!");
    expect(problem(second)).toEqual({ code: "#N/A", message: "Utfall innehåller #SAKNAS!." });
  });

  it("refuses an unknown sign rule and names the two there are", () => {
    const [[cell]] = avvikelse([[1]], [[1]], [["brutto"]]) as [[unknown]];
    expect(problem(cell).message).toBe('Teckenregel ska vara "kostnad" eller "netto", inte "brutto".');
  });

  it("says which ranges differ in size", () => {
    const [[cell]] = avvikelse([[1], [2]], [[1], [2], [3]]) as [[unknown]];
    expect(problem(cell)).toEqual({
      code: "#VALUE!",
      message:
        "Utfall är 3 rader och 1 kolumn, men Budget är 2 rader och 1 kolumn. Områdena ska vara lika stora.",
    });
  });
});
