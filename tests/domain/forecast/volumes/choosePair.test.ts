import { exact } from "../../../../src/domain/figures/exactNumber";
import { scaleStart } from "../../../../src/domain/forecast/volumes/bridge";
import {
  choosePairs,
  LEFT_MEANT,
  leftKey,
  PAIR_KEY,
  pairName,
} from "../../../../src/domain/forecast/volumes/choosePair";
import { pairsOf, prices, source, table, volumes } from "./norrtalje";

describe("Which tables belong together", () => {
  test("volumes and prices of a whole workbook are found among its other tables", () => {
    const drift = source("norrtalje-drift-2025", "Drift");
    const pairs = pairsOf([drift, volumes(), prices()], "Drift");
    expect(pairs.map(pairName)).toEqual(["Volymer!A3:H14 x À-priser!A3:G13"]);
  });

  const small = (sheet: string) =>
    table(
      [
        ["Insats, antal dygn", "Budget 2025", "Prognos 2025"],
        ["HVB", "10", "12"],
        ["Jour", "5", "5"],
      ],
      sheet,
    );
  const priced = table(
    [
      ["Kostnad per dygn", "Budget 2025", "Prognos 2025"],
      ["HVB", "10", "12"],
      ["Jour", "5", "5"],
    ],
    "Pris",
  );

  test("of two that fit as well, the one on the sheet in front is taken; else both are offered", () => {
    expect(pairsOf([small("A"), small("B"), priced], "B").map(pairName)).toEqual(["B!A1:C3 x Pris!A1:C3"]);
    const both = pairsOf([small("A"), small("B"), priced], "Pris").map(pairName);
    expect(both).toHaveLength(2);
    const answers = { [PAIR_KEY]: both[1]! };
    expect(pairsOf([small("A"), small("B"), priced], "Pris", answers).map(pairName)).toEqual([both[1]]);
  });

  const titled = (title: string, labelHeading: string, sheet: string, ...labels: string[]) =>
    table(
      [
        [title, "", ""],
        [labelHeading, "Budget 2025", "Prognos 2025"],
        ...labels.map((label, r) => [label, `${10 + r}`, `${12 + r}`]),
      ],
      sheet,
      2,
    );

  test("two pairs in one workbook are both reckoned, told apart by the words above them where rows are called alike", () => {
    const rows = ["Stödboende", "Jourhem"];
    const tables = [
      titled("Barn och unga", "Antal dygn", "Volym", ...rows),
      titled("Vuxna", "Antal dygn", "Volym V", ...rows),
      titled("Vuxna", "Kostnad per dygn", "Pris V", ...rows),
      titled("Barn och unga", "Kostnad per dygn", "Pris", ...rows),
    ];
    expect(
      pairsOf(tables, "").map(({ volumes: { sheet }, prices: { sheet: other } }) => [sheet, other]),
    ).toEqual([
      ["Volym", "Pris"],
      ["Volym V", "Pris V"],
    ]);
  });

  test("one table of prices may price several tables of volumes, as long as they want different rows of it", () => {
    const prices = titled("", "Kostnad per dygn", "Pris", "Samtal", "Råd", "Läger", "Resor");
    const tables = [
      titled("Öppet", "Antal dygn", "Ett", "Samtal", "Råd"),
      titled("Slutet", "Antal dygn", "Två", "Läger", "Resor"),
      prices,
    ];
    expect(pairsOf(tables, "").map(({ volumes: { sheet } }) => sheet)).toEqual(["Ett", "Två"]);
  });

  test("volumes that no prices belong to are said to be left out, until the user has said that they are meant to be", () => {
    const alone = titled("Öppenvård", "Antal besök", "Besök", "Samtal", "Råd");
    const choice = choosePairs([small("A"), priced, alone], "");
    expect(choice).toMatchObject({ kind: "pairs", left: [{ sheet: "Besök" }] });
    const told = { [leftKey(alone)]: LEFT_MEANT };
    expect(choosePairs([small("A"), priced, alone], "", told)).toMatchObject({ left: [] });
  });

  test("a table of costs is neither, whatever its rows are called", () => {
    const costs = table([
      ["Insats (tkr)", "Budget 2025", "Prognos 2025"],
      ["HVB", "10", "12"],
      ["Jour", "5", "5"],
    ]);
    expect(pairsOf([costs, priced], "")).toEqual([]);
  });
});

describe("The axis of a bridge", () => {
  test.each([
    [[152797, 159572, 168000], 130000],
    [[100, 150, 300], null],
    [[-50, 10, 60], null],
    [[1000, 1000, 1000], null],
    [[9.5, 9.8, 10], 9],
  ])("over the levels %j begins at %p", (levels, start) => {
    expect(scaleStart(levels.map(exact))?.toCell() ?? null).toBe(start);
  });
});
