import fc from "fast-check";
import { MONTH_NAMES } from "../../../src/domain/words/periods";
import { labels, matrix } from "../../support/specimens/figures";
import { holdProperties, type Case } from "../../support/specimens/holdProperties";
import { amounts, heading, row, together } from "../../support/specimens/specimen";

/** December is the whole year, which is compared with anything. */
const month = fc.integer({ min: 2, max: 11 });
const until = (m: number) => `jan-${MONTH_NAMES[m - 1]!.slice(0, 3)} 2025`;

/** Budget, outcome and deviation of a part of the year, under a title that says which or says nothing. */
function cases(hasTitle: boolean): fc.Arbitrary<Case> {
  return fc
    .record({ names: labels(4, 7), right: month, wrong: month })
    .filter(({ right, wrong }) => right !== wrong)
    .chain((plan) => fc.record({ plan: fc.constant(plan), figures: matrix(plan.names.length, 2) }))
    .map(({ plan: { names, right, wrong }, figures }) => {
      const title = hasTitle ? `Uppföljning per ${MONTH_NAMES[right - 1]} 2025` : "Uppföljning";
      // With a title to go by the outcome needs nothing beside it.
      const headings = hasTitle ? ["Utfall", "Bokslut 2024"] : ["Utfall", "Budget", "Avvikelse"];
      const lines = [
        heading(title),
        heading(
          "Verksamhet (tkr)",
          ...headings.map((one) => (/Utfall|Budget/.test(one) ? `${one} ${until(right)}` : one)),
        ),
        ...names.map((name, r) => {
          const [outcome, more] = figures[r]!;
          return row(
            "rows",
            name,
            ...amounts(hasTitle ? [outcome!, more!] : [outcome!, outcome! + more!, more!]),
          );
        }),
      ];
      const moves = names.map((_, r) => together([r + 2, 1], [r + 2, 2]));
      return { specimen: { lines, moves }, spoil: [{ at: [1, 1] as const, cell: `Utfall ${until(wrong)}` }] };
    });
}

describe.each([
  ["title", true],
  ["column", false],
])("A heading that speaks of another month than the %s", (witness, hasTitle) => {
  holdProperties({
    cases: cases(hasTitle),
    applies: ({ tables }) => tables[0]!.table.columns[0]!.period!.toMonth !== null,
    isFound: (finding, at) =>
      finding.rule === "period" &&
      finding.witness.kind === witness &&
      finding.table.columns[finding.column]!.sheetColumn === at[1],
  });
});
