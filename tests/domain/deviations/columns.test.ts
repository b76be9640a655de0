import type { TableDeviations } from "../../../src/domain/deviations/tableDeviations";
import { differenceKey } from "../../../src/domain/structure/answers";
import { deviationsOf, disagreeing, filled } from "../../support/deviations";

const years = [
  ["Verksamhet (tkr)", "Budget 2024", "Utfall 2024", "Budget 2025", "Utfall 2025"],
  ["Skola", "800", "850", "900", "950"],
  ["Vård", "80", "50", "90", "60"],
];
const withColumns = (rows: string[][], ...headings: string[]) =>
  rows.map((row, r) => [...row, ...headings.map((heading) => (r === 0 ? heading : ""))]);

describe("The pair that a deviation is taken between", () => {
  test("is of the year that the heading names, of two years with a column each", () => {
    expect(filled(deviationsOf(withColumns(years, "Avvikelse 2024", "Avvikelse 2025")))).toEqual([
      "F2 =B2-C2",
      "F3 =B3-C3",
      "G2 =D2-E2",
      "G3 =D3-E3",
    ]);
  });

  test("is the nearest to the left where the heading names no year, and a per cent beside it is of the same", () => {
    const found = deviationsOf(withColumns(years, "Avvikelse", "Avvikelse %"));
    expect(filled(found).filter((cell) => cell.includes("2 "))).toEqual([
      "F2 =D2-E2",
      'G2 =IF(D2=0,"",(D2-E2)/ABS(D2))',
    ]);
  });

  test("is not guessed for two columns that would hold the same: both are left, and said", () => {
    const [found] = deviationsOf(withColumns(years, "Avvikelse", "Differens"));
    expect(filled([found!])).toEqual([]);
    expect(found!.unsure.map(({ heading, choice }) => [heading, choice.kind])).toEqual([
      ["Avvikelse", "unknown"],
      ["Differens", "unknown"],
    ]);
  });

  test("is of this year where the budget names none and last year's outcome stands beside", () => {
    const rows = [
      ["Verksamhet (tkr)", "Budget", "Utfall", "Utfall 2024", "Avvikelse"],
      ["Skola", "900", "950", "850", ""],
      ["Vård", "90", "60", "50", ""],
    ];
    expect(filled(deviationsOf(rows))).toEqual(["E2 =B2-C2", "E3 =B3-C3"]);
  });

  test("of different months is asked about, and taken or left as the user says", () => {
    const rows = [
      ["Verksamhet (tkr)", "Budget 2025", "Utfall jan-aug 2025", "Avvikelse"],
      ["Skola", "900", "650", ""],
      ["Vård", "90", "60", ""],
    ];
    const [asked] = deviationsOf(rows);
    expect(filled([asked!])).toEqual([]);
    const { choice } = asked!.unsure[0]!;
    if (choice.kind !== "otherTime") throw new Error(choice.kind);
    expect(filled(deviationsOf(rows, { answers: { [choice.key]: "yes" } }))).toEqual([
      "D2 =B2-C2",
      "D3 =B3-C3",
    ]);
    const declined = deviationsOf(rows, { answers: { [choice.key]: "no" } });
    expect(filled(declined)).toEqual([]);
    expect(declined[0]!.unsure[0]!.choice.kind).toBe("declined");
  });

  test("is the forecast of the year instead, where it stands behind and the user chooses it", () => {
    const rows = [
      ["Verksamhet (tkr)", "Budget 2025", "Utfall jan-sep 2025", "Avvikelse", "Prognos 2025"],
      ["Skola", "900", "650", "", "910"],
      ["Vård", "90", "60", "", "85"],
    ];
    const { choice } = deviationsOf(rows)[0]!.unsure[0]!;
    if (choice.kind !== "otherTime") throw new Error(choice.kind);
    expect(filled(deviationsOf(rows, { answers: { [choice.key]: "instead" } }))).toEqual([
      "D2 =B2-E2",
      "D3 =B3-E3",
    ]);
  });

  test("has no forecast of another year to be instead", () => {
    const [found] = deviationsOf([
      ["Verksamhet (tkr)", "Budget 2025", "Utfall jan-aug 2025", "Avvikelse", "Budget 2026", "Prognos 2026"],
      ["Skola", "900", "650", "", "920", "930"],
      ["Vård", "90", "60", "", "95", "99"],
    ]);
    expect(found!.unsure[0]!.choice).toMatchObject({ kind: "otherTime", instead: null });
  });

  test("is of the same months as a budget of a part of the year where the outcome names none", () => {
    const rows = [
      ["Verksamhet (tkr)", "Periodiserad budget", "Utfall 2025", "Avvikelse"],
      ["Skola", "900", "650", ""],
      ["Vård", "90", "60", ""],
    ];
    expect(filled(deviationsOf(rows))).toEqual(["D2 =B2-C2", "D3 =B3-C3"]);
  });

  test("of prices is of whichever months: a price is of none", () => {
    const rows = [
      ["Insats", "Budget 2025, kostnad per dygn", "Utfall jan-sep 2025, kostnad per dygn", "Avvikelse"],
      ["Hvb", "6 700", "7 200", ""],
      ["Familjehem", "960", "650", ""],
    ];
    const answers = { deviationConvention: "budgetFirst" };
    expect(filled(deviationsOf(rows, { answers }))).toEqual(["D2 =B2-C2", "D3 =B3-C3"]);
  });

  test("of what remains of the year is the whole budget less what has been used", () => {
    const rows = [
      ["Verksamhet (tkr)", "Budget 2025", "Utfall jan-aug 2025", "Återstår"],
      ["Skola", "900", "650", ""],
      ["Vård", "90", "60", ""],
    ];
    expect(filled(deviationsOf(rows))).toEqual(["D2 =B2-C2", "D3 =B3-C3"]);
  });
});

describe("A column of deviations that stands there", () => {
  test("is held against its heading though most of it is wrong, and no second one is added", () => {
    const found = deviationsOf([
      ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
      ["Skola", "900", "950", "777"],
      ["Vård", "90", "60", "-12"],
      ["Kultur", "30", "31", ""],
      ["Gata", "70", "75", ""],
      ["Park", "20", "25", ""],
    ]);
    expect(disagreeing(found)).toEqual(["D2 777 is -50", "D3 -12 is 30"]);
    expect(filled(found)).toEqual(["D4 =B4-C4", "D5 =B5-C5", "D6 =B6-C6"]);
  });

  test("with nothing but zeros so far goes on by how its costs are signed", () => {
    const found = deviationsOf([
      ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
      ["Skola", "-900", "-900", "0"],
      ["Vård", "-90", "-90", "0"],
      ["Kultur", "-30", "-31", ""],
    ]);
    expect(found[0]!.convention).toEqual({ convention: "outcomeFirst", by: "signs" });
    expect(filled(found)).toEqual(["D4 =C4-B4"]);
  });

  test("is left alone where the user has said that it is no difference, and none is added beside it", () => {
    const rows = [
      ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
      ["Skola", "900", "950", "-50"],
      ["Vård", "90", "60", "30"],
      ["Kultur", "30", "31", ""],
    ];
    const [{ built }] = deviationsOf(rows) as [TableDeviations];
    const answers = { [differenceKey(built.table, built.differences[0]!)]: "no" };
    const found = deviationsOf(rows, { answers });
    expect(found[0]!.columns).toEqual([]);
    expect(found[0]!.unsure).toEqual([{ heading: "Avvikelse", choice: { kind: "rejected" } }]);
  });

  test("of a change since last year is not held against the budget", () => {
    const found = deviationsOf([
      ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Förändring"],
      ["Skola", "900", "950", "12"],
      ["Vård", "90", "60", "13"],
    ]);
    expect(disagreeing(found)).toEqual([]);
    expect(filled(found)).toEqual(["E2 =B2-C2", "E3 =B3-C3"]);
  });

  test("is no column of words about deviations, empty or not, nor the column of names", () => {
    const found = deviationsOf([
      ["Avvikelser (tkr)", "Budget 2025", "Utfall 2025", "Orsak till avvikelse", "Åtgärd vid avvikelse"],
      ["Skola", "900", "950", "Fler elever", ""],
      ["Vård", "90", "60", "", ""],
    ]);
    expect(filled(found)).toEqual(["F2 =B2-C2", "F3 =B3-C3"]);
    expect(found[0]!.unsure).toEqual([]);
  });
});
