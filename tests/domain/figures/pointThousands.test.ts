import { checkSheet } from "../../../src/domain/checkSheet";
import { hasPointThousands } from "../../../src/domain/figures/pointThousands";
import { gridOfRows, told } from "../../support/told";

const RULES = (rows: string[][]) => checkSheet(gridOfRows(rows)).findings.map(({ rule }) => rule);

describe("A point between thousands", () => {
  test.each([
    [["143.207", "6.115", "301.552"], true],
    [["1.234.567", "-812.004", "(45.100)"], true],
    [["12.400,50", "3.110,25", "9.290,75"], true],
    [["143.207", "6.115"], false],
    [["143.207", "6.115", "301.552", "3.75"], false],
    [["0.125", "0.250", "0.375"], false],
    [["2024.01.15", "2024.02.15", "2024.03.15"], false],
    [["1.2 Skola", "v. 3", "10.15-11.30"], false],
  ])("%j: %s", (values, expected) => {
    expect(hasPointThousands([values])).toBe(expected);
  });
  const TABLE = [
    ["Nämnd", "Budget 2023", "Budget 2024"],
    ["Kommunstyrelsen", "143.207", "139.418"],
    ["Bygg- och miljönämnden", "6.115", "6.240"],
    ["Skolnämnden", "301.552", "298.776"],
    ["Revision", "812", "790"],
    ["Summa", "451.686", "445.224"],
  ];
  test("is told as figures typed as text, and what they come to is checked", () => {
    expect(RULES(TABLE)).toEqual(["textNumber"]);
    expect(checkSheet(gridOfRows(TABLE)).checks).toHaveLength(2);
  });
  test("does not hide a figure that is wrong", () => {
    const spoilt = TABLE.map((row, r) => (r === 5 ? ["Summa", "451.686", "445.422"] : row));
    expect(told(gridOfRows(spoilt))).not.toEqual([]);
  });
  test("millions and thousands in one table", () => {
    const rows = [
      ["Projekt", "Budget", "Utfall", "Avvikelse"],
      ["Skola", "1.234.567", "1.200.000", "34.567"],
      ["Väg", "812.004", "850.104", "-38.100"],
    ];
    expect(RULES(rows)).toEqual(["textNumber"]);
    expect(checkSheet(gridOfRows(rows)).checks).toHaveLength(2);
  });
});
