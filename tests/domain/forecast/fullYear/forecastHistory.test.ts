import { accuracyOf, forecastHistory } from "../../../../src/domain/forecast/fullYear/forecastHistory";
import { historyOverSheets } from "../../../../src/domain/forecast/fullYear/historyOverSheets";
import { exact } from "../../../../src/domain/figures/exactNumber";
import { table } from "../volumes/norrtalje";

const YEAR = [
  ["Nämnd (tkr)", "Budget 2024", "Prognos 1 2024", "Prognos 3 2024", "Prognos 2 2024", "Utfall 2024"],
  ["Barn och utbildning", "900", "950", "990", "970", "1 000"],
  ["Kultur", "50", "40", "52", "45", "50"],
  ["Summa", "950", "990", "1 042", "1 015", "1 050"],
];

describe("The forecasts of a year that is over", () => {
  test("stand in the order that they were made in, and are held against what came, row by row", () => {
    const history = forecastHistory(table(YEAR))!;
    expect(history.forecasts.map(({ column }) => column)).toEqual([1, 3, 2]);
    expect(history.outcome.column).toBe(4);
    expect(history.rows.map(({ accuracy }) => accuracy)).toEqual([
      [0.95, 0.97, 0.99],
      [0.8, 0.9, 0.96],
    ]);
  });

  test("are as right in all as their errors together are small: too much here does not make up for too little there", () => {
    const { accuracy } = forecastHistory(table(YEAR))!;
    expect(accuracy[0]).toBeCloseTo(1 - 60 / 1050, 12);
    expect(accuracy[2]).toBeCloseTo(1 - 12 / 1050, 12);
    expect(accuracyOf([exact(110), exact(90)], [exact(100), exact(100)])).toBe(0.9);
  });

  test("tell nothing where nothing came", () => {
    expect(accuracyOf([exact(5)], [exact(0)])).toBeNull();
  });

  test("are none where the year is not over, or one forecast stands alone", () => {
    const soFar = YEAR.map((row, r) => (r === 0 ? [...row.slice(0, 5), "Utfall jan-aug 2024"] : row));
    expect(forecastHistory(table(soFar))).toBeNull();
    expect(forecastHistory(table(YEAR.map((row) => [row[0]!, row[2]!, row[5]!])))).toBeNull();
  });
});

describe("The forecasts of a year that stand on sheets of their own", () => {
  const report = (sheet: string, rows: readonly (readonly string[])[], heading = "Prognos") =>
    table([["Nämnd (tkr)", "Budget 2024", heading], ...rows], sheet);
  const ended = table(
    [
      ["Nämnd (tkr)", "Budget 2024", "Bokslut 2024", "Avvikelse"],
      ["Skola", "900", "1 000", "-100"],
      ["Kultur", "50", "50", "0"],
      ["Miljö", "20", "22", "-2"],
    ],
    "Bokslut",
  );
  const first = [
    ["Kultur", "50", "40"],
    ["Skola", "900", "950"],
  ];
  const second = [
    ["Skola", "900", "990"],
    ["Miljö", "20", "21"],
    ["Kultur", "50", "52"],
  ];

  const overSheets = (...tables: ReturnType<typeof table>[]) => historyOverSheets(tables, tables[1]!.sheet);

  test.each([
    ["numbers", "Prognos 1", "Prognos 2"],
    ["terms", "T1", "T2"],
    ["months", "Mars 2024", "Aug 2024"],
  ])(
    "are set in order by their %s, and held against what came by the names of the rows",
    (_, early, late) => {
      const history = historyOverSheets([report(late, second), ended, report(early, first)], "Bokslut")!;
      expect(history.forecasts.map(({ heading }) => heading)).toEqual([early, late]);
      // Miljö stands in one of them alone: it is shown last, and not in what is said of all.
      expect(history.rows.map(({ label, accuracy }) => [label, ...accuracy])).toEqual([
        ["Skola", 0.95, 0.99],
        ["Kultur", 0.8, 0.96],
        ["Miljö", null, expect.closeTo(1 - 1 / 22, 9)],
      ]);
      expect(history.accuracy[0]).toBeCloseTo(1 - 60 / 1050, 12);
    },
  );

  test("are read from files of their own, by the files' names, though their sheets are named alike", () => {
    const inFile = (file: string, rows: typeof first) => ({ ...report("Bokslut", rows), file });
    const history = historyOverSheets(
      [inFile("Prognos 2.xlsx", second), ended, inFile("Prognos 1.xlsx", first)],
      "Bokslut",
    )!;
    expect(history.forecasts.map(({ heading }) => heading)).toEqual(["Prognos 1", "Prognos 2"]);
    expect(history.rows.map(({ label }) => label)).toEqual(["Skola", "Kultur", "Miljö"]);
  });

  test("are none where nothing tells their order, or two are of one time", () => {
    expect(overSheets(report("Blad1", first), ended, report("Blad2", second))).toBeNull();
    expect(overSheets(report("Prognos 1", first), ended, report("Prognos 1 ny", second))).toBeNull();
  });

  test("are those of the year whose outcome is in front, though a later one is over on another sheet", () => {
    const later = table(
      [
        ["Nämnd (tkr)", "Budget 2025", "Bokslut 2025"],
        ["Skola", "950", "1 010"],
        ["Kultur", "55", "56"],
      ],
      "Bokslut 2025",
    );
    const tables = [report("Prognos 1", first), report("Prognos 2", second), later, ended];
    expect(historyOverSheets(tables, "Bokslut")).toMatchObject({ year: 2024, accuracy: expect.any(Array) });
    expect(historyOverSheets(tables, "Bokslut 2025")).toBeNull();
  });

  test("are none where the year is not over", () => {
    const soFar = table(
      [
        ["Nämnd (tkr)", "Budget 2024", "Utfall jan-aug 2024"],
        ["Skola", "900", "700"],
        ["Kultur", "50", "40"],
      ],
      "Utfall",
    );
    expect(overSheets(report("Prognos 1", first), soFar, report("Prognos 2", second))).toBeNull();
  });
});
