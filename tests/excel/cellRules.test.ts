import { holdsAsBefore } from "../../src/excel/compareCells";
import { writtenText } from "../../src/excel/writtenText";

describe("Text is written so that it stays text", () => {
  test.each([
    "=1+1",
    "+46",
    "-5",
    "@SUM(A1)",
    "20 266",
    "1-2",
    "TRUE",
    "false ",
    "'quoted",
    "#REF!",
    "jan 2025",
    "",
    " x",
  ])("%j gets an apostrophe in front, which is not part of the value", (text) =>
    expect(writtenText(text)).toBe(`'${text}`),
  );

  test.each(["Uppfyllt", "Åtgärder pågår", "Ej uppfyllt – se kommentar", "Sant", "truly"])(
    "the words %j are written as they are",
    (text) => expect(writtenText(text)).toBe(text),
  );
});

describe("A cell is as it was", () => {
  const constant = (value: string | number | boolean) => ({ value, formula: value });

  test("when the number is exactly the same", () => {
    expect(holdsAsBefore(constant(0.1 + 0.2), constant(0.1 + 0.2))).toBe(true);
    expect(holdsAsBefore(constant(0.3), constant(0.1 + 0.2))).toBe(false);
  });

  test("not when a number has become text that looks the same", () => {
    expect(holdsAsBefore(constant(20266), constant("20266"))).toBe(false);
    expect(holdsAsBefore(constant(""), constant(0))).toBe(false);
    expect(holdsAsBefore(constant(true), constant("true"))).toBe(false);
  });

  test("when its formula is the same, whatever that comes to now", () => {
    const formula = (value: number, text: string) => ({ value, formula: text });
    expect(holdsAsBefore(formula(4, "=B2+B3"), formula(5, "=B2+B3"))).toBe(true);
    expect(holdsAsBefore(formula(4, "=B2+B3"), formula(4, "=B2+B4"))).toBe(false);
  });

  test("not when a formula has been typed over with its own result, or the other way round", () => {
    expect(holdsAsBefore({ value: 4, formula: "=B2+B3" }, constant(4))).toBe(false);
    expect(holdsAsBefore(constant(4), { value: 4, formula: "=B2+B3" })).toBe(false);
  });

  test("when a text that looks like a formula is still that text", () => {
    expect(holdsAsBefore(constant("=B1"), constant("=B1"))).toBe(true);
  });
});
