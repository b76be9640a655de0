import { editText, readTyped } from "../../workbench/page/grid/typedText";

describe("what is typed in the grid is read as Excel with Swedish settings reads it", () => {
  test.each([
    ["4814,5", 4814.5],
    ["4 814,5", 4814.5],
    ["146\u00a0955", 146955],
    ["-200", -200],
    ["\u2212200", -200],
    [" 7 ", 7],
    [",5", 0.5],
  ])("%j is the number %d", (text, value) => {
    expect(readTyped(text)).toEqual({ content: { value } });
  });

  test.each(["4814.5", "20 26", "hej", "1 2345", "-", "2025-13-01", "12,5 kr"])("%j stays text", (text) => {
    expect(readTyped(text)).toEqual({ content: { value: text } });
  });

  test("a percentage keeps its exact value and is shown as one", () => {
    expect(readTyped("12,3 %")).toEqual({ content: { value: 0.123 }, format: "0.00%" });
    expect(readTyped("95%")).toEqual({ content: { value: 0.95 }, format: "0%" });
  });

  test("a date becomes Excel's serial number", () => {
    expect(readTyped("2025-12-31")).toEqual({ content: { value: 46022 }, format: "yyyy-mm-dd" });
  });

  test("an apostrophe makes text of what would be a number or a formula", () => {
    expect(readTyped("'123")).toEqual({ content: { value: "123" } });
    expect(readTyped("'=A1")).toEqual({ content: { value: "=A1" } });
  });

  test("truth values and error values are known by their Swedish names", () => {
    expect(readTyped("sant")).toEqual({ content: { value: true } });
    expect(readTyped("#REFERENS!")).toEqual({ content: { value: { error: "#REF!" } } });
  });

  test("nothing typed leaves a blank cell", () => {
    expect(readTyped("  ")).toEqual({ content: { value: null } });
  });
});

describe("a cell that is edited shows what was typed, so that leaving it changes nothing", () => {
  test.each([
    [{ value: 4814.5 }, "4 815"],
    [{ value: 0.123 }, "12,30%"],
    [{ value: 46022 }, "2025-12-31"],
    [{ value: "146 955" }, "146 955"],
    [{ value: "=A1" }, "=A1"],
    [{ value: true }, "SANT"],
    [{ value: { error: "#DIV/0!" } }, "#DIVISION/0!"],
    [{ value: null }, ""],
  ])("%j", (content, shown) => {
    expect(readTyped(editText(content, shown)).content).toEqual(content);
  });

  test("a formula is shown in Swedish form", () => {
    expect(editText({ value: 3, formula: "=ROUND(B4*1.5,0)" }, "3")).toBe("=AVRUNDA(B4*1,5;0)");
  });
});
