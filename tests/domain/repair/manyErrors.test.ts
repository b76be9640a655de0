import { checkSheet } from "../../../src/domain/checkSheet";
import type { Finding } from "../../../src/domain/findings/findings";
import { findingText } from "../../../src/texts/check/findings";
import { Random } from "../../support/random";
import { gridOfRows } from "../../support/told";

const HEADER = [
  "Verksamhet",
  "Bokslut 2021",
  "Bokslut 2022",
  "Bokslut 2023",
  "Bokslut 2024",
  "Budget 2025",
  "Utfall 2025",
];

type Row = (string | number)[];

/** A table that adds up, with figures wrong by random amounts. @param columns where errors may stand */
function tableWith(errors: number, columns: readonly number[], rowCount: number, header: readonly string[]) {
  const random = new Random(20251121);
  const rows = Array.from({ length: rowCount }, (_, i): Row => {
    const figures = header.slice(1).map(() => random.int(1_000, 90_000));
    const [budget, outcome] = figures.slice(-2) as [number, number];
    return [`Enhet ${i + 1}`, ...figures, budget - outcome];
  });
  const width = rows[0]!.length;
  const total: Row = ["Summa"];
  for (let c = 1; c < width; c++) total.push(rows.reduce((sum, row) => sum + Number(row[c]), 0));
  const wrong = new Set<string>();
  for (let i = 0; i < errors; i++) {
    const [row, column] = [i * Math.floor(rowCount / errors), columns[i % columns.length]!];
    rows[row]![column] = Number(rows[row]![column]) + random.int(1_000, 5_000);
    wrong.add(`${row}/${column - 1}`);
  }
  return { wrong, findings: checkSheet(gridOfRows([[...header, "Avvikelse"], ...rows, total])).findings };
}

function isUnlocated(finding: Finding) {
  return finding.rule === "unlocated";
}

describe("Many errors in one table", () => {
  test("beyond what can be weighed it says what was not decided, and names nobody", () => {
    const { findings } = tableWith(13, [5, 6, 7], 40, HEADER);
    const unlocated = findings.filter(isUnlocated);
    expect(unlocated).toEqual([expect.objectContaining({ severity: "error", isCutShort: true })]);
    expect(findings.filter(({ rule }) => rule === "wrongFigure")).toEqual([]);
    const { message, hint } = findingText(unlocated[0]!);
    expect(message).toBe("16 kontroller stämmer inte här.");
    expect(hint).toBe(
      "Så mycket skiljer att alla möjligheter inte har prövats. Rätta det som är säkert och kontrollera igen.",
    );
  });

  test("where no column bears a sum out, each row that does not add up is still told of", () => {
    const { findings, wrong } = tableWith(6, [1, 2, 3], 30, ["Verksamhet", "Budget 2025", "Utfall 2025"]);
    const ties = findings.flatMap((finding) => (finding.rule === "tie" ? [finding.suspects] : []));
    expect(findings.filter(({ rule }) => rule === "wrongFigure")).toEqual([]);
    expect(ties).toHaveLength(6);
    for (const suspects of ties) {
      expect(suspects.some(({ row, column }) => wrong.has(`${row}/${column}`))).toBe(true);
    }
  });
});
