import { findScale } from "../../../src/domain/goals/scales";
import { signScale } from "../../../src/domain/goals/signScale";
import { assessedTable } from "../../support/goals";
import { printedGrid } from "../../support/printedGrid";

const wordsOfScale = (...written: string[]) => findScale(written, []).words.map(({ word }) => word);

describe("Signs as the steps of a scale", () => {
  test.each([
    [
      ["😊", "☹️"],
      ["😊", "😐", "☹️"],
    ],
    [
      ["▲", "▼"],
      ["▲", "→", "▼"],
    ],
    [
      ["🟢", "🔴"],
      ["🟢", "🟡", "🔴"],
    ],
    [
      ["✓", "✗"],
      ["✓", "✗"],
    ],
  ])("%j are %j", (written, expected) => expect(wordsOfScale(...written)).toEqual(expected));

  test("are none where two signs would be one step, or words stand beside them", () => {
    expect(signScale(["😊", "🙂"])).toBeNull();
    expect(signScale(["😊", "Bra"])).toBeNull();
  });

  test("figures from 1 to 5 under a heading for the assessment are steps, and per cents are not", () => {
    const rows = (first: string, second: string) => [
      ["Mål 2025"],
      ["Indikator", "Utfall 2025", "Mål 2025", "Måluppfyllelse"],
      ["Fler svar", "58", "55", first],
      ["Fler brev", "58", "55", second],
    ];
    const scaleOf = (first: string, second: string) =>
      assessedTable(printedGrid(rows(first, second), 2)).scale.words.map(({ word }) => word);
    expect(scaleOf("5", "2")).toEqual(["5", "4", "3", "2", "1"]);
    expect(scaleOf("90 %", "85 %")).not.toContain("5");
  });
});
