import { checkSheet } from "../../src/domain/checkSheet";
import type { Finding } from "../../src/domain/findings/findings";
import type { Grid } from "../../src/domain/sheet/grid";
import { LAYOUTS } from "../support/layouts/all";
import { withFormulas } from "../support/layouts/live";
import { makeSheet } from "../support/layouts/makeSheet";
import { STYLES } from "../support/layouts/styles";
import { Random } from "../support/random";

const SEEDS = [1, 2, 3];

const alarms = (grid: Grid): Finding[] =>
  checkSheet(grid).findings.filter(({ severity }) => severity === "error" || severity === "warning");

describe.each(LAYOUTS)("An unseen layout: $name", (layout) => {
  test("asks nothing and calls nothing wrong while it adds up, however its figures are written", () => {
    for (const seed of SEEDS) {
      for (const style of STYLES) {
        const { grid } = makeSheet(layout, new Random(seed * 7919), style);
        const wrong = alarms(grid).filter(({ severity }) => severity === "error" || !layout.asks);
        expect({ style: style.name, seed, wrong }).toEqual({
          style: style.name,
          seed,
          wrong: [],
        });
      }
    }
  });

  test("nor with live formulas in every total and deviation", () => {
    for (const seed of SEEDS) {
      const sheet = makeSheet(layout, new Random(seed * 7919), { name: "exact", isUnrounded: true });
      const wrong = alarms(withFormulas(sheet)).filter(
        ({ severity }) => severity === "error" || !layout.asks,
      );
      expect({ seed, wrong }).toEqual({ seed, wrong: [] });
    }
  });

  test("is taken for a kind of table that a reader would take it for", () => {
    const { grid } = makeSheet(layout, new Random(1), STYLES[0]!);
    const { tables } = checkSheet(grid);
    expect(tables).toHaveLength(layout.tables.length);
    layout.tables.forEach(({ kinds }, i) => {
      expect(kinds ?? ["operations", "consolidation", "result"]).toContain(tables[i]!.table.kind);
    });
  });
});
