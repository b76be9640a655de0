import fc from "fast-check";
import { labels, matrix, sum } from "../../support/specimens/figures";
import { holdProperties, type Case } from "../../support/specimens/holdProperties";
import {
  amount,
  amounts,
  fixedRow,
  heading,
  row,
  together,
  type Place,
} from "../../support/specimens/specimen";

const COLUMNS = [1, 2, 3];

/** A table with its total, one row of which is typed in kronor among thousands, or in millions. */
const cases = labels(3, 7)
  .chain((names) =>
    fc.record({
      names: fc.constant(names),
      figures: matrix(names.length, 3),
      line: fc.integer({ min: 1, max: names.length }),
      factor: fc.constantFrom(1000, 0.001),
    }),
  )
  .map(({ names, figures, line, factor }): Case => {
    // Large enough for a thousandth of it to be a figure of its own.
    const large = figures.map((own) => own.map((figure) => figure + Math.sign(figure) * 20_000));
    const total = COLUMNS.map((c) => sum(large.map((own) => own[c - 1]!)));
    const lines = [
      heading("Verksamhet (tkr)", "Budget 2025", "Bokslut 2024", "Prognos 2025"),
      ...names.map((name, r) => row("rows", name, ...amounts(large[r]!))),
      fixedRow("Totalt", ...amounts(total)),
    ];
    const moves = names.flatMap((_, r) =>
      COLUMNS.map((c) => together(...[r + 1, names.length + 1].map((l): Place => [l, c]))),
    );
    const spoil = COLUMNS.map((c) => ({
      at: [line, c] as const,
      cell: amount(Math.round(large[line - 1]![c - 1]! * factor)),
    }));
    return { specimen: { lines, moves }, spoil };
  });

describe("A row in another unit than its table", () => {
  holdProperties({
    cases,
    applies: ({ checks }) => checks.filter(({ kind }) => kind === "footing").length === COLUMNS.length,
    isFound: (finding, at) =>
      finding.rule === "unitFactor" && finding.table.rows[finding.row]!.sheetRow === at[0],
  });
});
