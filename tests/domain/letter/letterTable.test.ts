import { letterTable, type LetterFigure } from "../../../src/domain/letter/letterTable";
import { readTables } from "../../../src/domain/readTables";
import type { BuiltTable } from "../../../src/domain/structure/builtTable";
import type { Grid } from "../../../src/domain/sheet/grid";
import { printedGrid } from "../../support/printedGrid";

function read(rows: readonly (readonly string[])[]): { grid: Grid; built: BuiltTable } {
  const grid = printedGrid([["Mnkr"], ["Nämnd", "Budget 2025", "Utfall 2025", "Avvikelse"], ...rows], 2);
  const [built] = readTables(grid);
  return { grid, built: built! };
}

function decimals({ grid, built }: { grid: Grid; built: BuiltTable }): number[][] {
  const { lines } = letterTable(built, [], grid, {})!.outcome!;
  const of = ({ decimals }: LetterFigure) => decimals;
  return lines.map(({ budget, other, deviation }) => [budget, other, deviation].map(of));
}

test("a whole amount is told with the decimals that at least half of its table has", () => {
  const halves = read([
    ["Kultur", "12", "11,5", "0,5"],
    ["Fritid", "8,5", "9", "-0,5"],
  ]);
  expect(decimals(halves)).toEqual([
    [1, 1, 1],
    [1, 1, 1],
  ]);
});

test("one amount with a decimal makes no other be told with it", () => {
  const lone = read([
    ["Kultur", "12", "11", "1"],
    ["Fritid", "8", "8,5", "-0,5"],
  ]);
  expect(decimals(lone)).toEqual([
    [0, 0, 0],
    [0, 1, 1],
  ]);
});

test("a table of hundreds of thousands of amounts is told of too", () => {
  const { grid, built } = read([
    ["Kultur", "12,0", "11,5", "0,5"],
    ["Fritid", "8,5", "9,0", "-0,5"],
  ]);
  const { figures } = built.table;
  const many = Array.from({ length: 150_000 }, (_, r) => figures[r % figures.length]!);
  const large = { ...built, table: { ...built.table, figures: many } };
  expect(decimals({ grid, built: large })).toEqual([
    [1, 1, 1],
    [1, 1, 1],
  ]);
});

/** What a table of one sheet comes to, until when, and whether its plus is worse than the budget. */
function told(titles: string[], ...rows: string[][]) {
  const grid = printedGrid([...titles.map((title) => [title]), ...rows], titles.length + 1);
  const [built] = readTables(grid);
  const { outcome, forecast } = letterTable(built!, [], grid, {})!;
  const { total, period, isPlusWorse } = (outcome ?? forecast)!;
  return { label: total?.label, deviation: total?.deviation.value.toCell(), period, isPlusWorse };
}

describe("What a letter says that a table comes to", () => {
  test("is what all committees come to, and not the result below them", () => {
    const all = told(
      ["Maj 2025, mnkr"],
      ["Nämnd", "Budget", "Utfall", "Avvikelse"],
      ["Kommunstyrelsen", "38,1", "37,2", "0,9"],
      ["Vård- och omsorgsnämnden", "140,2", "142,7", "-2,5"],
      ["Nämnderna totalt", "178,3", "179,9", "-1,6"],
      ["Finansiering", "-180,0", "-183,5", "3,5"],
      ["Årets resultat", "-1,7", "-3,6", "1,9"],
    );
    expect(all).toMatchObject({ label: "Nämnderna totalt", deviation: -1.6, isPlusWorse: false });
  });

  test("is what a committee costs, before the board's money makes a result of it", () => {
    const own = told(
      ["Tekniska nämnden, tkr"],
      ["", "Budget", "Utfall", "Avvikelse"],
      ["Intäkter", "5 200", "5 450", "250"],
      ["Kostnader", "-31 200", "-32 500", "-1 300"],
      ["Nettokostnader", "-26 000", "-27 050", "-1 050"],
      ["Budgetram", "26 000", "26 000", "0"],
      ["Resultat", "0", "-1 050", "-1 050"],
    );
    expect(own).toMatchObject({ label: "Nettokostnader", isPlusWorse: false });
  });

  const DRIFT = [
    ["Boende", "60 000", "61 500"],
    ["Vård", "12 000", "11 700"],
    ["Summa", "72 000", "73 200"],
  ];
  const withDeviation = (...deviations: string[]) => DRIFT.map((row, i) => [...row, deviations[i]!]);

  test.each([
    ["Omsorgsnämnden efter tredje kvartalet 2025, tkr", 9],
    ["Driftredovisning januari – april 2025 (tkr)", 4],
    ["Uppföljning per 31 augusti 2025, tkr", 8],
  ])("is until the month that the title %s says, where the columns say the year alone", (title, month) => {
    const { period } = told(
      [title],
      ["Verksamhet", "Budget 2025", "Utfall 2025", "Avvikelse"],
      ...withDeviation("-1 500", "300", "-1 200"),
    );
    expect([period?.year, period?.toMonth]).toEqual([2025, month]);
  });

  test("is until the month of the forecast in the year of its budget", () => {
    const { period } = told(
      ["Gymnasienämnden, helårsprognos, tkr"],
      ["Verksamhet", "Budget 2025", "Prognos aug", "Avvikelse aug"],
      ...withDeviation("-1 500", "300", "-1 200"),
    );
    expect([period?.year, period?.toMonth]).toEqual([2025, 8]);
  });

  test("is worse with a plus where the outcome is taken first and costs have no minus", () => {
    const turned = told(
      ["Omsorgsnämnden, tkr"],
      ["Verksamhet", "Utfall", "Budget", "Avvikelse"],
      ...withDeviation("-1 500", "300", "-1 200"),
    );
    expect(turned.isPlusWorse).toBe(true);
  });
});

test.each(["Reviderad april 2025", "Beslut i kommunfullmäktige juni 2025", "Fastställd i november 2025"])(
  "%s above an outcome of the year is when somebody decided, and not until when it is told",
  (title) => {
    const { period } = told(
      ["Socialnämnden, mnkr", title],
      ["Nämnd", "Budget 2025", "Utfall 2025", "Avvikelse"],
      ["Hemtjänst", "-412,0", "-415,5", "-3,5"],
      ["Boende", "-38,1", "-37,6", "0,5"],
      ["Summa", "-450,1", "-453,1", "-3,0"],
    );
    expect([null, 12]).toContain(period?.toMonth ?? null);
  },
);
