import { forecastRow } from "../../../../src/domain/forecast/fullYear/rowForecast";
import { forecastTable } from "../../../../src/domain/forecast/fullYear/tableForecast";
import { yearColumns } from "../../../../src/domain/forecast/fullYear/yearColumns";
import type { SourceTable } from "../../../../src/domain/structure/builtTable";
import { source, table, volumes } from "../volumes/norrtalje";

/** What each method says of a row, rounded as the table is. */
function said(built: SourceTable, label: string, answers = {}): Record<string, number> {
  const columns = yearColumns(built, answers);
  if (!columns) return {};
  const row = built.table.rows.findIndex((one) => one.label === label);
  const forecast = forecastRow(built, row, columns);
  return Object.fromEntries(
    (forecast?.methods ?? []).map((one) => [one.method, Math.round(one.forecast.toCell())]),
  );
}

describe("The full year of a line of costs", () => {
  test("by months, days and the budget's profile, from the headings of a published table", () => {
    expect(said(source("norrtalje-drift-2025", "Drift"), "Summa Driftbudget")).toEqual({
      months: -356676,
      days: -357165,
      budget: -357965,
      restBudget: -363001,
      median: -357965,
    });
  });

  test("goes by the month that the title tells where the heading tells another", () => {
    const { months } = said(volumes(), "Institutsplaceringar barn och unga");
    expect(months).toBe(Math.round((6994 * 12) / 8));
  });

  test("is tried on last year where the table has it, and earlier years where it has them", () => {
    const built = table([
      [
        "Verksamhet (tkr)",
        "Utfall jan-aug 2023",
        "Utfall 2023",
        "Utfall jan-aug 2024",
        "Utfall 2024",
        "Utfall jan-aug 2025",
        "Budget 2025",
      ],
      ["Skola", "600", "1 000", "630", "1 050", "660", "1 000"],
      ["Vård", "60", "90", "60", "90", "60", "90"],
    ]);
    const forecast = forecastRow(built, 0, yearColumns(built)!)!;
    expect(forecast.chosen).toMatchObject({ method: "lastYear", error: 0 });
    expect(forecast.chosen.forecast.toCell()).toBe(1100);
    expect(forecast.chosen.trials.map(({ year }) => year)).toEqual([2024]);
    // The run rates need no earlier year, and are tried on both.
    expect(forecast.methods.find(({ method }) => method === "months")!.trials).toHaveLength(2);
  });

  test("by a line through the months, where the table is by month and half the year lies behind", () => {
    const names = ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun"];
    const headings = names.map((name) => `${name} 2025`);
    const built = table([
      ["Verksamhet (tkr)", ...names.map((name) => `${name} 2024`), "Utfall 2024", ...headings],
      ["Skola", "80", "90", "100", "110", "120", "130", "1 620", "100", "110", "120", "130", "140", "150"],
      ["Vård", "10", "10", "10", "10", "10", "10", "120", "10", "10", "10", "10", "10", "10"],
    ]);
    expect(said(built, "Skola")).toMatchObject({
      line: 750 + 160 + 170 + 180 + 190 + 200 + 210,
      months: 1500,
    });
    expect(said(built, "Vård")).toMatchObject({ line: 120, months: 120, days: 121 });
    const three = table([
      ["Verksamhet (tkr)", ...headings.slice(0, 3)],
      ["Skola", "8", "7", "7"],
      ["Vård", "10", "10", "10"],
    ]);
    expect(said(three, "Skola")).toEqual({ months: 88, days: 89 });
  });

  test("never by a profile of which next to nothing lies behind", () => {
    const built = table([
      ["Verksamhet (tkr)", "Budget jan-aug 2025", "Budget 2025", "Utfall jan-aug 2025"],
      ["Vite", "1", "200", "100"],
      ["Skola", "30", "200", "100"],
      ["Vård", "70", "200", "100"],
    ]);
    expect(said(built, "Vite")).toEqual({ months: 150, days: 150, restBudget: 299 });
    expect(said(built, "Skola")).toEqual({ months: 150, days: 150, restBudget: 270 });
    expect(said(built, "Vård")).toMatchObject({ budget: 286 });
  });

  test("is no more than there are of places and persons, which do not grow by the month", () => {
    const rows = [
      ["Antal platser i förskola", "310", "300"],
      ["Antal elever i grundskola", "900", "880"],
      ["Antal vårddygn", "900", "600"],
    ];
    const built = table([["Verksamhet", "Budget 2025", "Utfall jan-aug 2025"], ...rows]);
    expect(said(built, "Antal platser i förskola")).toEqual({ level: 300 });
    expect(said(built, "Antal elever i grundskola")).toEqual({ level: 880 });
    expect(said(built, "Antal vårddygn")).toEqual({ months: 900, days: 901 });
  });

  test("of places that are zero in the last month alone is none: a figure is missing, and the row says so", () => {
    const months = ["Jan", "Feb", "Mar", "Apr", "Maj"].map((name) => `${name} 2025`);
    const built = table([
      ["Verksamhet, antal platser", ...months],
      ["Eken", "40", "40", "41", "40", "0"],
      ["Linden", "20", "20", "20", "21", "20"],
    ]);
    const made = forecastTable(built, yearColumns(built)!);
    expect(made.rows.map(({ row }) => row)).toEqual([1]);
    expect(made.left).toEqual([{ row: 0, why: "zero", columns: [4] }]);
  });

  test("takes the month from the answer where nothing tells, and says nothing without it", () => {
    const built = table([
      ["Verksamhet (tkr)", "Budget 2025", "Utfall", "Avvikelse"],
      ["Skola", "900", "600", "300"],
      ["Vård", "90", "60", "30"],
    ]);
    expect(said(built, "Skola")).toEqual({});
    expect(said(built, "Skola", { period: "8" })).toMatchObject({ months: 900 });
  });

  test("is none where the year is over", () => {
    expect(yearColumns(source("tranas-drift-2025", "Drift"))).toBeNull();
  });
});
