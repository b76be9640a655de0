import { checkSheet } from "../../../src/domain/checkSheet";
import { parseFigure } from "../../../src/domain/figures/parseFigure";
import { placeBrackets } from "../../../src/domain/structure/brackets";
import type { Sum } from "../../../src/domain/structure/sums";
import { printedGrid } from "../../support/printedGrid";

const checked = (rows: string[][]) => checkSheet(printedGrid(rows, 1));

describe("Sheets that are built to be hard are answered", () => {
  test("sums by the dozen that stand in each other", () => {
    const rows = Array.from({ length: 60 }, (_, i) => [
      "Summa",
      String((i * 7919) % 9000),
      String((i * 104729) % 9000),
    ]);
    expect(checked([["Post", "Budget", "Utfall"], ...rows]).tables).toHaveLength(1);
  });

  test("sums that seem to stand in a circle", () => {
    const rows = [
      ["Post", "Budget", "Utfall"],
      ["Intäkter", "3", "-3"],
      ["Nettokostnad", "1", "-2"],
      ["Nettokostnad", "3", "-1"],
      ["Nettokostnad", "-3", "-1"],
      ["Summa", "-2", "2"],
    ];
    expect(checked(rows).tables).toHaveLength(1);
  });

  test("an error value in each of 160 000 cells", () => {
    const row = ["Rad", "#REF!", "#REF!", "#REF!", "#REF!"];
    const rows = [
      ["Post", "Budget", "Utfall", "Avvikelse", "Prognos"],
      ...Array.from({ length: 40_000 }, () => row),
    ];
    expect(checked(rows).findings.some(({ rule }) => rule === "errorValue")).toBe(true);
  });
});

describe("Texts longer than any figure", () => {
  test.each(["*".repeat(32_000), `1${" *".repeat(16_000)}`, "1 ".repeat(16_000), "1.".repeat(16_000)])(
    "are none",
    (text) => {
      expect(parseFigure(text)).toBeNull();
    },
  );
});

test("brackets by the thousand lie outside those they would cross", () => {
  const sums = Array.from({ length: 4000 }, (_, i): Sum => ({
    total: i + 1,
    parts: [{ row: i, sign: 1 }],
    basis: "label",
    isFirm: true,
  }));
  const placed = placeBrackets([
    ...sums,
    { total: 4001, parts: [{ row: 0, sign: 1 }], basis: "label", isFirm: true },
  ]);
  const isCrossing = placed.some((a, i) =>
    placed.slice(i + 1, i + 3).some((b) => b.from <= a.to && a.from <= b.to && a.level === b.level),
  );
  expect(isCrossing).toBe(false);
  expect(placed[0]).toMatchObject({
    from: 0,
    to: 4001,
    level: Math.max(...placed.map(({ level }) => level)),
  });
});
