import { ExcelError, explainExcelError } from "../../src/excel/excelError";

describe("Errors of Excel", () => {
  test("that are none of Excel's are kept whole, as unknown", () => {
    const fault = new TypeError("x is not a function");
    const explained = explainExcelError(fault);
    expect(explained).toMatchObject({ code: "unknown", message: "x is not a function" });
    expect(explained.cause).toBe(fault);
  });

  test("are told apart although their class belongs to another window", () => {
    const foreign = { code: "AccessDenied", message: "no", debugInfo: { errorLocation: "Range.values" } };
    expect(explainExcelError(foreign)).toMatchObject({
      code: "accessDenied",
      excelCode: "AccessDenied",
      location: "Range.values",
      message: "no",
    });
  });

  test("are explained once", () => {
    const explained = new ExcelError("stopped", "", "", "");
    expect(explainExcelError(explained)).toBe(explained);
  });
});
