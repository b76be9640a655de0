import { checkSheet } from "../../../../src/domain/checkSheet";
import type { CellChanged } from "../../../../src/domain/report/stamp/changes";
import { effectsInTable } from "../../../../src/domain/report/stamp/effects";
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
  const now = ROWS.map((row, r) =>
    row.map((cell, c) => changed[`${String.fromCharCode(65 + c)}${r + 1}`] ?? cell),
  );
  const changes = changesOf(stamped([gridOf(ROWS)]), [gridOf(now)]) as CellChanged[];
  const [table] = checkSheet(gridOf(now)).tables;
  return effectsInTable(table!, changes).flatMap(({ change, effects, follows }) => {
    if (follows) return [];
    const each = effects.map(({ row, column, before, after, expected, kind }) => {
      const { rows, columns } = table!.table;
      const cell = cellAddress({ row: rows[row]!.sheetRow, column: columns[column]!.sheetColumn });
      return `${cell} ${before} -> ${after}, ${kind} ${expected}`;
    });
    return [`${cellAddress(change.cell)}: ${each.join("; ")}`];
  });
}

describe("A late invoice of 300 tkr", () => {
  test("is told once, with the deviation and every total that it went into", () =>
    expect(
      told({ C5: "87 610", D5: "1 330", C6: "131 260", D6: "-1 120", C10: "162 760", D10: "-1 070" }),
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
