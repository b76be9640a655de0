import { printedGrid } from "../../support/printedGrid";
import { changesBetween, comparedGrids, linesOf, type Rows } from "./compared";

const HEAD = ["Verksamhet (tkr)", "Budget 2025", "Prognos 2025", "Avvikelse"];
const DRIFT: Rows = [
  HEAD,
  ["Förskola", "12 400", "12 650", "−250"],
  ["Grundskola", "31 050", "30 900", "150"],
  ["Gymnasieskola", "18 700", "19 300", "−600"],
  ["Kulturskola", "2 150", "2 150", "0"],
  ["Totalt", "64 300", "65 000", "−700"],
];

/** The rows with others in the place of some, by label; null takes a row out. */
function changed(rows: Rows, by: Readonly<Record<string, readonly string[] | null>>): Rows {
  return rows.flatMap((row) => {
    const other = by[row[0]!];
    return other === null ? [] : [other ?? row];
  });
}

function inserted(rows: Rows, before: string, row: readonly string[]): Rows {
  return rows.flatMap((one) => (one[0] === before ? [row, one] : [one]));
}

describe("what has changed since an earlier version", () => {
  it("is nothing between a table and itself", () => {
    expect(changesBetween(DRIFT, DRIFT)).toEqual([]);
  });

  it("is one line for one figure", () => {
    const now = changed(DRIFT, { Grundskola: ["Grundskola", "31 050", "30 400", "150"] });
    expect(changesBetween(DRIFT, now)).toEqual(["Grundskola | Prognos 2025: 30900 -> 30400"]);
  });

  it("is one line for an inserted row, however many stand below it", () => {
    const now = inserted(DRIFT, "Grundskola", ["Fritidshem", "5 200", "5 350", "−150"]);
    expect(changesBetween(DRIFT, now)).toEqual(["Fritidshem | -: null -> [5200 5350 -150]"]);
  });

  it("is one line for a row taken out", () => {
    expect(changesBetween(DRIFT, changed(DRIFT, { Kulturskola: null }))).toEqual([
      "Kulturskola | -: [2150 2150 0] -> null",
    ]);
  });

  it("is the new name of a row that is called something else, and its figures are not told anew", () => {
    const now = changed(DRIFT, { Kulturskola: ["Musik- och dansskola", "2 150", "2 150", "0"] });
    expect(changesBetween(DRIFT, now)).toEqual([
      "Musik- och dansskola | Verksamhet (tkr): Kulturskola -> Musik- och dansskola",
    ]);
  });

  it("is the name and the figure of a row that is written otherwise and has another figure", () => {
    const now = changed(DRIFT, { Gymnasieskola: ["Gymnasieskolan", "18 700", "20 100", "−1 400"] });
    expect(changesBetween(DRIFT, now)).toEqual([
      "Gymnasieskolan | Verksamhet (tkr): Gymnasieskola -> Gymnasieskolan",
      "Gymnasieskolan | Prognos 2025: 19300 -> 20100",
      "Gymnasieskolan | Avvikelse: -600 -> -1400",
    ]);
  });

  it("is nothing for a row that stands elsewhere, and is told beside the lines", () => {
    const [head, first, ...others] = DRIFT;
    const now = [head!, ...others.slice(0, 3), first!, ...others.slice(3)];
    const changes = comparedGrids([printedGrid(DRIFT, 1)], [printedGrid(now, 1)]);
    expect(linesOf(changes)).toEqual([]);
    expect(changes.sheets[0]!.moved).toBe(1);
  });

  it("is one line for a new column in the middle, and none for those beside it", () => {
    const now = DRIFT.map(([label, budget, ...others], i) => [
      label!,
      budget!,
      ["Utfall aug 2025", "8 200", "20 400", "12 500", "1 300", "42 400"][i]!,
      ...others,
    ]);
    expect(changesBetween(DRIFT, now)).toEqual([
      "- | Utfall aug 2025: null -> [8200 20400 12500 1300 42400]",
    ]);
  });

  it("is the new heading of a column that goes on to the next month, and the figures that are others", () => {
    const old: Rows = [
      ["Nämnd", "Budget 2025", "Utfall mars 2025"],
      ["Skola", "120", "31"],
      ["Vård", "90", "22"],
      ["Park", "30", "8"],
    ];
    const now: Rows = [
      ["Nämnd", "Budget 2025", "Utfall april 2025"],
      ["Skola", "120", "41"],
      ["Vård", "90", "22"],
      ["Park", "30", "11"],
    ];
    expect(changesBetween(old, now)).toEqual([
      "- | Utfall april 2025: Utfall mars 2025 -> Utfall april 2025",
      "Skola | Utfall april 2025: 31 -> 41",
      "Park | Utfall april 2025: 8 -> 11",
    ]);
  });

  it("tells rows of one name apart by what stands around them", () => {
    const old: Rows = [
      ["Verksamhet", "Budget", "Utfall"],
      ["Skola", "", ""],
      ["Intäkter", "40", "38"],
      ["Kostnader", "−240", "−251"],
      ["Vård", "", ""],
      ["Intäkter", "25", "27"],
      ["Kostnader", "−180", "−176"],
    ];
    const now = old.map((row, i) => (i === 5 ? ["Intäkter", "25", "29"] : row));
    now.splice(4, 0, ["Netto", "−200", "−213"]);
    expect(changesBetween(old, now)).toEqual([
      "Netto | -: null -> [-200 -213]",
      "Intäkter | Utfall: 27 -> 29",
    ]);
  });
});

describe("what says nothing", () => {
  it("is a figure typed as text, a dash for a zero and a blank for a dash", () => {
    const old = changed(DRIFT, { Kulturskola: ["Kulturskola", "2 150", "–", ""] });
    const now = changed(DRIFT, { Kulturskola: ["Kulturskola", "2 150", "0", "–"] });
    const asText = printedGrid(now, 1, { asText: "\u00A0" });
    expect(linesOf(comparedGrids([printedGrid(old, 1)], [asText]))).toEqual([]);
  });

  it("is another rounding of the same figures, which is counted", () => {
    const old: Rows = [
      ["Nämnd (mnkr)", "Budget", "Utfall"],
      ["Skola", "12,44", "11,98"],
      ["Vård", "8,20", "8,31"],
    ];
    const now: Rows = [
      ["Nämnd (mnkr)", "Budget", "Utfall"],
      ["Skola", "12,4", "12,0"],
      ["Vård", "8,2", "8,5"],
    ];
    const changes = comparedGrids([printedGrid(old, 1)], [printedGrid(now, 1)]);
    expect(linesOf(changes)).toEqual(["Vård | Utfall: 8.31 -> 8.5"]);
    expect(changes.sheets[0]!.roundedOnly).toBe(2);
  });

  it("is a lost decimal only where the whole column has lost them", () => {
    const old: Rows = [
      ["Nämnd (mnkr)", "Budget", "Utfall"],
      ["Skola", "12,4", "11,9"],
      ["Vård", "8,2", "8,3"],
    ];
    const now = changed(old, { Skola: ["Skola", "12", "11,9"] });
    expect(changesBetween(old, now)).toEqual(["Skola | Budget: 12.4 -> 12"]);
  });

  it("is thousands where kronor were, when the figures are the same money", () => {
    const old: Rows = [
      ["Nämnd (kr)", "Budget", "Utfall"],
      ["Skola", "12 400 300", "11 900 800"],
      ["Vård", "8 200 000", "8 310 000"],
    ];
    const now: Rows = [
      ["Nämnd (tkr)", "Budget", "Utfall"],
      ["Skola", "12 400", "11 901"],
      ["Vård", "8 200", "8 500"],
    ];
    expect(changesBetween(old, now)).toEqual([
      "- | Nämnd (tkr): Nämnd (kr) -> Nämnd (tkr)",
      "Vård | Utfall: 8310000 -> 8500",
    ]);
  });

  it("is in which order the sheets stand", () => {
    const other = printedGrid(
      [
        ["Park (tkr)", "Budget"],
        ["Skötsel", "40"],
        ["Lek", "12"],
      ],
      1,
      { sheet: "Park" },
    );
    const drift = printedGrid(DRIFT, 1, { sheet: "Drift" });
    expect(linesOf(comparedGrids([drift, other], [other, drift]))).toEqual([]);
  });
});

describe("sheets and tables", () => {
  const sheet = (name: string, rows = DRIFT) => printedGrid(rows, 1, { sheet: name });
  const PARK: Rows = [
    ["Parker (antal)", "2024", "2025"],
    ["Lekplatser", "14", "15"],
    ["Badplatser", "3", "3"],
  ];

  it("are found by what stands on them when they are called something else", () => {
    const now = changed(DRIFT, { Grundskola: ["Grundskola", "31 050", "30 400", "150"] });
    const changes = comparedGrids(
      [sheet("Mars"), sheet("Park", PARK)],
      [sheet("April", now), sheet("Park", PARK)],
    );
    expect(linesOf(changes)).toEqual(["Grundskola | Prognos 2025: 30900 -> 30400"]);
    expect(changes.sheets.map(({ oldSheet, sheet: name }) => [oldSheet, name])).toEqual([
      ["Mars", "April"],
      ["Park", "Park"],
    ]);
  });

  it("that are new or gone are a line each", () => {
    const changes = comparedGrids(
      [sheet("Drift"), sheet("Park", PARK)],
      [sheet("Drift"), sheet("Noter", [["Text"]])],
    );
    expect(changes.others).toMatchObject([
      { kind: "added", what: "sheet", sheet: "Noter", old: null, now: "Noter" },
      { kind: "removed", what: "sheet", sheet: "Park", old: "Park", now: null },
    ]);
  });

  it("several on a sheet are told apart, and a new one among them is a line", () => {
    const second = [
      [""],
      ["Investeringar (tkr)", "Budget 2025", "Prognos 2025", ""],
      ["Ny skola", "900", "850", ""],
      ["Bro", "300", "310", ""],
    ];
    const third = [
      [""],
      ["Personal", "Antal 2024", "Antal 2025", ""],
      ["Lärare", "112", "118", ""],
      ["Vårdbiträden", "64", "61", ""],
    ];
    const old = [...DRIFT, ...third];
    const now = [
      ...DRIFT,
      ...second,
      ...third.map((row) => (row[0] === "Lärare" ? ["Lärare", "112", "119", ""] : row)),
    ];
    expect(changesBetween(old, now)).toEqual([
      "Lärare | Antal 2025: 118 -> 119",
      "- | -: null -> Investeringar (tkr)",
    ]);
  });

  it("are one table still when blank rows have come into it", () => {
    const now = [...DRIFT.slice(0, 3), [""], [""], [""], ...DRIFT.slice(3)];
    expect(changesBetween(DRIFT, now)).toEqual([]);
  });

  it("have titles and notes, which are compared word by word", () => {
    const old: Rows = [["Uppföljning per 31 mars 2025"], [""], ...DRIFT];
    const now: Rows = [["Uppföljning per 30 april 2025"], [""], ...DRIFT];
    expect(changesBetween(old, now, 3)).toEqual([
      "- | -: Uppföljning per 31 mars 2025 -> Uppföljning per 30 april 2025",
    ]);
  });

  it("tell a comment that is written anew, and a formula that has become a figure", () => {
    const rows: Rows = [
      ["Nämnd", "Budget", "Utfall", "Kommentar"],
      ["Skola", "12", "11", "Enligt plan"],
      ["Vård", "8", "9", ""],
      ["Totalt", "20", "20", ""],
    ];
    const now = changed(rows, { Skola: ["Skola", "12", "11", "Färre elever"] });
    const formulas = new Map([["3,1", "=SUM(B2:B3)"]]);
    const changes = comparedGrids([printedGrid(rows, 1, { formulas })], [printedGrid(now, 1)]);
    expect(linesOf(changes)).toEqual(["Skola | Kommentar: Enligt plan -> Färre elever"]);
    expect(changes.sheets[0]!.typedOver).toEqual([{ row: 3, column: 1 }]);
  });
});
