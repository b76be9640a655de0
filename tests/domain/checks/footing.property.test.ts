import fc from "fast-check";
import { error, labels, matrix, rounding, sum } from "../../support/specimens/figures";
import { suspects } from "../../support/specimens/findingsOf";
import { holdProperties, type Case } from "../../support/specimens/holdProperties";
import {
  amounts,
  changedBy,
  fixedRow,
  heading,
  row,
  together,
  type Line,
  type Move,
} from "../../support/specimens/specimen";

const COLUMNS = [1, 2, 3];

/** Rows in one or two groups, each group with its sum, and the sum of them all last or first. */
const cases = fc
  .record({ names: labels(3, 6), groups: fc.constantFrom(1, 2), isTotalFirst: fc.boolean() })
  .chain((plan) =>
    fc.record({
      plan: fc.constant(plan),
      figures: fc.array(matrix(plan.names.length, 3), { minLength: plan.groups, maxLength: plan.groups }),
      off: rounding,
      at: fc.tuple(fc.nat(99), fc.constantFrom(...COLUMNS)),
      by: error,
    }),
  )
  .map(({ plan: { names, groups, isTotalFirst }, figures, off, at, by }): Case => {
    const columnSums = (rows: readonly number[][]) => COLUMNS.map((c) => sum(rows.map((r) => r[c - 1]!)));
    const [budget, ...others] = columnSums(figures.flat());
    const total = fixedRow("Totalt", ...amounts([budget! + off, ...others]));
    const body: Line[] = [];
    const parts: number[][] = [];
    const first = isTotalFirst ? 2 : 1;
    figures.forEach((rows, g) => {
      const from = first + body.length;
      const name = (n: number) => (groups > 1 ? `${names[n]} ${g + 1}` : names[n]!);
      body.push(...rows.map((own, n) => row(`group ${g}`, name(n), ...amounts(own))));
      parts.push(rows.map((_, n) => from + n));
      if (groups > 1) body.push(fixedRow(`Summa område ${g + 1}`, ...amounts(columnSums(rows))));
    });
    const lines = [
      heading("Verksamhet (tkr)", "Budget 2025", "Bokslut 2024", "Prognos 2025"),
      ...(isTotalFirst ? [total, ...body] : [...body, total]),
    ];
    const totalLine = lines.indexOf(total);
    const moves = parts.flatMap((own): Move[] =>
      own.flatMap((line) =>
        COLUMNS.map((c) => {
          const subTotal = groups > 1 ? [own[own.length - 1]! + 1] : [];
          return together(...[line, ...subTotal, totalLine].map((l): [number, number] => [l, c]));
        }),
      ),
    );
    const specimen = { lines, moves };
    return { specimen, spoil: changedBy(specimen, [1 + (at[0] % (lines.length - 1)), at[1]], by) };
  });

describe("Footing: a total against its rows", () => {
  holdProperties({
    cases,
    applies: ({ checks }) => checks.filter(({ kind }) => kind === "footing").length >= COLUMNS.length,
    isFound: suspects,
  });
});
