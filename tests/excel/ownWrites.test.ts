import { isOwnWrite, rememberOwnWrite } from "../../src/excel/ownWrites";

const event = { worksheetId: "{1}", address: "B8", source: "Local", triggerSource: "Unknown" };

describe("The add-in's own writes are no edits", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test("in an Excel that cannot say: the cells just written, on that sheet, for a short while", () => {
    rememberOwnWrite("{1}", [{ row: 6, column: 1, rows: 3, columns: 1 }]);
    expect(isOwnWrite(event)).toBe(true);
    expect(isOwnWrite({ ...event, address: "B7:B9" })).toBe(true);
    expect(isOwnWrite({ ...event, address: "B8:C8" })).toBe(false);
    expect(isOwnWrite({ ...event, worksheetId: "{2}" })).toBe(false);
    expect(isOwnWrite({ ...event, source: "Remote" })).toBe(false);
    jest.advanceTimersByTime(5000);
    expect(isOwnWrite(event)).toBe(false);
  });

  test("where Excel says whose they are; then nothing else is taken for ours", () => {
    rememberOwnWrite("{1}", [{ row: 7, column: 1, rows: 1, columns: 1 }]);
    expect(isOwnWrite({ ...event, triggerSource: "ThisLocalAddin" })).toBe(true);
    expect(isOwnWrite(event)).toBe(false);
  });
});
