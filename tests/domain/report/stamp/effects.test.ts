import { checkSheet } from "../../../../src/domain/checkSheet";
import { effectsInTable, type ChangeOfFigures } from "../../../../src/domain/report/stamp/effects";
import { cellAddress } from "../../../../src/domain/sheet/address";
import { changesOf, gridOf, stamped, type Rows } from "./stamped";

const ROWS: Rows = [
  ["Omsorgsnämnden", "", "", ""],
  ["Tkr", "", "", ""],
  ["Verksamhet", "Budget 2025", "Utfall 2025", "Avvikelse"],
  ["Hemtjänst", "41 200", "43 650", "-2 450"],
  ["Särskilt boende", "88 940", "87 310", "1 630"],
  ["Summa äldreomsorg", "130 140", "130 960", "-820"],
  ["LSS", "22 480", "22 400", "80"],
  ["Personlig assistans", "9 070", "9 100", "-30"],
  ["Summa funktionsstöd", "31 550", "31 500", "50"],
  ["Totalt", "161 690", "162 460", "-770"],
];

/** Each changed figure that does not follow from another, with what it does above it. */
function told(changed: Readonly<Record<string, string>>): string[] {
  return toldOf(
    ROWS.map((row, r) => row.map((cell, c) => changed[`${String.fromCharCode(65 + c)}${r + 1}`] ?? cell)),
  );
}

function toldOf(now: Rows, then: Rows = ROWS, largest?: number): string[] {
  const changes = changesOf(stamped([gridOf(then)], largest), [gridOf(now)]).filter(
    (one): one is ChangeOfFigures => one.kind === "cell" || one.kind === "part",
  );
  const [table] = checkSheet(gridOf(now)).tables;
  return effectsInTable(table!, changes).flatMap(({ change, effects, follows }) => {
    if (follows) return [];
    const each = effects.map(({ row, column, before, after, expected, kind }) => {
      const { rows, columns } = table!.table;
      const cell = cellAddress({
        row: rows[row]!.sheetRow,
        column: columns[column]!.sheetColumn,
      });
      return `${cell} ${before} -> ${after}, ${kind} ${expected}`;
    });
    return [`${change.cell ? cellAddress(change.cell) : "gone"}: ${each.join("; ")}`];
  });
}

describe("A late invoice of 300 tkr", () => {
  test("is told once, with the deviation and every total that it went into", () =>
    expect(
      told({
        C5: "87 610",
        D5: "1 330",
        C6: "131 260",
        D6: "-1 120",
        C10: "162 760",
        D10: "-1 070",
      }),
    ).toEqual([
      "C5: D5 1630 -> 1330, follows -300; C6 130960 -> 131260, follows 300; D6 -820 -> -1120, follows -300; C10 162460 -> 162760, follows 300; D10 -770 -> -1070, follows -300",
    ]));

  test("that did not reach the total is told as a total that stays", () =>
    expect(told({ C5: "87 610", D5: "1 330", C6: "131 260", D6: "-1 120" })).toEqual([
      "C5: D5 1630 -> 1330, follows -300; C6 130960 -> 131260, follows 300; D6 -820 -> -1120, follows -300; C10 162460 -> 162460, stays 300; D10 -770 -> -770, stays -300",
    ]));

  test("in a total that has changed by something else is told as both", () =>
    expect(told({ C5: "87 610", D5: "1 330", C6: "131 250", D6: "-1 110" })).toEqual([
      expect.stringMatching(/^C5: .*C6 130960 -> 131250, differs 300/),
      expect.stringMatching(/^C6: /),
    ]));
});

test("Two changes that cancel each other out leave the total as it is, and nothing is said of it", () =>
  expect(told({ B4: "41 100", B5: "89 040", D4: "-2 550", D5: "1 730" })).toEqual([
    "B4: D4 -2450 -> -2550, follows -100",
    "B5: D5 1630 -> 1730, follows 100",
  ]));

const SCHOOL: Rows = [
  ["Bildningsnämnden", "", "", ""],
  ["Tkr", "", "", ""],
  ["Verksamhet", "Budget 2025", "Utfall 2025", "Avvikelse"],
  ["Förskola", "61 500", "60 200", "1 300"],
  ["Grundskola", "112 300", "115 900", "-3 600"],
  ["Fritidshem", "9 100", "9 350", "-250"],
  ["Gymnasium", "40 200", "39 800", "400"],
  ["Summa", "223 100", "225 250", "-2 150"],
];

const withRow = (at: number, row: string[]) => [...ROWS.slice(0, at), row, ...ROWS.slice(at)];
const NEW_ROW = ["Korttidsvård", "1 000", "1 200", "-200"];

describe("A row that has come", () => {
  test("is told with the totals that have not taken it in", () =>
    expect(toldOf(withRow(5, NEW_ROW))).toEqual([
      expect.stringMatching(
        /^A6: .*B7 130140 -> 130140, stays 1000; C7 130960 -> 130960, stays 1200; D7 -820 -> -820, stays -200/,
      ),
    ]));

  test("is told with the totals that have", () => {
    const now = withRow(5, NEW_ROW);
    now[6] = ["Summa äldreomsorg", "131 140", "132 160", "-1 020"];
    now[10] = ["Totalt", "162 690", "163 660", "-970"];
    expect(toldOf(now)).toEqual([
      expect.stringMatching(/^A6: .*B7 130140 -> 131140, follows 1000; .*D11 -770 -> -970, follows -200$/),
    ]);
  });
});

test("A row that has come over a lone total that stays is told with that total", () => {
  const now = [...SCHOOL.slice(0, 6), ["Musikskola", "2 000", "2 100", "-100"], ...SCHOOL.slice(6)];
  expect(toldOf(now, SCHOOL)).toEqual([
    expect.stringContaining("B9 223100 -> 223100, stays 2000; C9 225250 -> 225250, stays 2100"),
  ]);
});

describe("A row that is gone", () => {
  test.each([
    ["the last", 6, "-40200", "-39800"],
    ["the first", 3, "-61500", "-60200"],
    ["one in the middle", 5, "-9100", "-9350"],
  ])("is told with the total that it was part of, as %s of its rows", (_, at, budget, outcome) => {
    const now = SCHOOL.filter((_, r) => r !== at);
    expect(toldOf(now, SCHOOL)).toEqual([
      expect.stringContaining(`B7 223100 -> 223100, stays ${budget}; C7 225250 -> 225250, stays ${outcome}`),
    ]);
  });

  test("is told with totals that have followed", () => {
    const now = ROWS.filter((_, r) => r !== 7).map((row) => [...row]);
    now[7] = ["Summa funktionsstöd", "22 480", "22 400", "80"];
    now[8] = ["Totalt", "152 620", "153 360", "-740"];
    expect(toldOf(now)).toEqual([
      expect.stringMatching(/^gone: B8 31550 -> 22480, follows -9070; .*C9 162460 -> 153360, follows -9100/),
    ]);
  });
});

describe("Of a column that is no sum", () => {
  const STAFF: Rows = [
    ["Personal", "", "", ""],
    ["", "", "", ""],
    ["Förvaltning", "Anställda 2025", "Sjukfrånvaro %", "Medellön kr"],
    ["Förskola", "410", "7,1", "33 000"],
    ["Grundskola", "890", "5,2", "41 000"],
    ["Gymnasium", "220", "4,4", "42 000"],
    ["Kultur", "50", "3,1", "35 000"],
    ["Totalt", "1 570", "5,6", "38 800"],
  ];

  test("nothing is expected when a row is gone", () =>
    expect(toldOf([...STAFF.slice(0, 6), ["Totalt", "1 520", "5,6", "39 000"]], STAFF)).toEqual([
      "D7: ",
      "gone: B7 15700 -> 15200, follows -500",
    ]));

  test("nothing is expected when a row has come", () =>
    expect(
      toldOf(
        [...STAFF.slice(0, 7), ["Fritid", "10", "2,0", "32 000"], ["Totalt", "1 580", "5,6", "38 800"]],
        STAFF,
      ),
    ).toEqual(["A8: B9 15700 -> 15800, follows 100"]));
});

test("A row that is gone and a figure that has changed besides are expected of the lone total together", () => {
  const now = SCHOOL.filter((_, r) => r !== 5).map((row) => [...row]);
  now[3]![1] = "62 500";
  now[6] = ["Summa", "223 100", "225 250", "-2 150"];
  expect(toldOf(now, SCHOOL).join()).toContain("gone: B7 223100 -> 223100, stays -8100;");
});

test("A stamp that kept no figures tells of no total whether it has taken a new row in", () => {
  const now = withRow(5, NEW_ROW);
  now[6] = ["Summa äldreomsorg", "131 140", "132 160", "-1 020"];
  now[10] = ["Totalt", "162 690", "163 660", "-970"];
  const small = [1000, 900, 800, 700, 600, 500].find(
    (largest) => stamped([gridOf(ROWS)], largest).detail === "rows",
  );
  expect(toldOf(now, ROWS, small)).toEqual(["A7: "]);
});
