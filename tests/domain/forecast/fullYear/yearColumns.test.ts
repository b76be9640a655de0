import { yearColumns } from "../../../../src/domain/forecast/fullYear/yearColumns";
import { table } from "../volumes/norrtalje";

/** What is read of this year: the month it has come to, and the headings that the outcome is taken from. */
function read(headings: readonly string[], figures: readonly string[], title?: string) {
  const rows = [
    ["Verksamhet (tkr)", ...headings],
    ["Skola", ...figures],
    ["Vård", ...figures],
  ];
  const built = title ? table([[title], ...rows], "Blad1", 2) : table(rows);
  const columns = yearColumns(built);
  if (!columns) return null;
  const { outcomeSoFar, byMonth } = columns.columnsOf(columns.year);
  const headingOf = (column: number) => built.table.columns[column]!.heading;
  return {
    month: columns.month,
    soFar: outcomeSoFar === null ? null : headingOf(outcomeSoFar),
    months: byMonth.slice(0, columns.month).map(headingOf),
    empty: columns.series.empty.map(headingOf),
    later: columns.series.later.map(headingOf),
  };
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec"];
const monthly = (filled: number, rest: string) =>
  MONTHS.map((_name, index) => (index < filled ? "103" : rest));

describe("What a table's outcome covers of its year", () => {
  test("an outcome from May to August is never taken for one from January", () => {
    expect(read(["Budget 2025", "Utfall maj-aug 2025"], ["900", "300"])).toBeNull();
    expect(read(["Utfall maj-aug 2025", "Utfall jan-aug 2025"], ["300", "600"])).toMatchObject({
      month: 8,
      soFar: "Utfall jan-aug 2025",
    });
  });

  test("what is said to be a month's outcome is no outcome so far, however alone it stands", () => {
    expect(read(["Budget 2025", "Månadsutfall aug"], ["900", "76"], "Uppföljning augusti 2025")).toBeNull();
    expect(read(["Budget 2025", "Utfall mån aug"], ["900", "76"], "Uppföljning augusti 2025")).toBeNull();
    expect(read(["Budget 2025", "Utfall 8 mån"], ["900", "600"], "Uppföljning augusti 2025")).toMatchObject({
      month: 8,
      soFar: "Utfall 8 mån",
    });
  });

  test("a month beside the outcome so far does not hide it", () => {
    expect(
      read(["Utfall aug 2025", "Utfall jan-aug 2025", "Budget 2025"], ["76", "600", "900"]),
    ).toMatchObject({
      month: 8,
      soFar: "Utfall jan-aug 2025",
    });
    expect(
      read(["Utfall aug", "Utfall ack", "Budget 2025"], ["76", "600", "900"], "Augusti 2025"),
    ).toMatchObject({
      month: 8,
      soFar: "Utfall ack",
    });
  });

  test("a lone month is meant up to that month", () => {
    expect(read(["Utfall aug 2025", "Budget 2025"], ["600", "900"], "Augusti 2025")).toMatchObject({
      month: 8,
      soFar: "Utfall aug 2025",
    });
  });

  test("the latest of several outcomes from January is read, and one to be filled in later is not", () => {
    const headings = ["Utfall jan-apr 2025", "Utfall jan-aug 2025", "Utfall jan-okt 2025"];
    expect(read(headings, ["300", "600", ""])).toMatchObject({ month: 8, soFar: "Utfall jan-aug 2025" });
  });

  test("months to come that hold zeros or nothing are no outcome", () => {
    const headings = MONTHS.map((name) => `${name} 2025`);
    for (const rest of ["0", ""])
      expect(read(headings, monthly(8, rest))).toMatchObject({ month: 8, months: headings.slice(0, 8) });
    expect(read(headings, monthly(8, "0"))!.empty).toEqual(headings.slice(8));
    // The year is over.
    expect(read(headings, monthly(12, "0"))).toBeNull();
  });

  test("months after the report's own are no outcome, whatever stands there", () => {
    expect(read(MONTHS, monthly(12, "0"), "Uppföljning augusti 2025")).toMatchObject({
      month: 8,
      months: MONTHS.slice(0, 8),
      later: MONTHS.slice(8),
    });
  });

  test("months written as 2025-01 are months, not outcomes from January", () => {
    const headings = MONTHS.map((_name, index) => `2025-${String(index + 1).padStart(2, "0")}`);
    expect(read(headings, monthly(8, "0"))).toMatchObject({
      month: 8,
      soFar: null,
      months: headings.slice(0, 8),
    });
  });
});
