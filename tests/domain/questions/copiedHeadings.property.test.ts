import fc from "fast-check";
import { matrix } from "../../support/specimens/figures";
import { holdProperties, type Case } from "../../support/specimens/holdProperties";
import { amounts, heading, row, together } from "../../support/specimens/specimen";

const COMMITTEES = [
  ["Kommunstyrelsen", "kommunledningsförvaltningen"],
  ["Socialnämnden", "socialförvaltningen"],
  ["Servicenämnden", "samhällsbyggnad"],
  ["Myndighetsnämnden", "miljö- och byggavdelningen"],
  ["Bildningsnämnden", "barn och utbildning"],
] as const;

/** A consolidation of committees, each under its own heading, with budget, outcome and deviation. */
const cases = fc
  .shuffledSubarray([...COMMITTEES], { minLength: 3 })
  .chain((committees) =>
    fc.record({
      committees: fc.constant(committees),
      figures: matrix(committees.length, 2),
      pair: fc.shuffledSubarray(
        committees.map((_, r) => r),
        { minLength: 2, maxLength: 2 },
      ),
      column: fc.constantFrom("Rubrik", "Förvaltning", "Avdelning"),
    }),
  )
  .map(({ committees, figures, pair: [from, to], column }): Case => {
    const lines = [
      heading("Nämnd (tkr)", column, "Budget 2025", "Utfall 2025", "Avvikelse"),
      ...committees.map(([committee, own], r) => {
        const [outcome, more] = figures[r]!;
        return row("rows", committee, own, ...amounts([outcome! + more!, outcome!, more!]));
      }),
    ];
    const moves = committees.map((_, r) => together([r + 1, 2], [r + 1, 3]));
    return { specimen: { lines, moves }, spoil: [{ at: [to! + 1, 1], cell: committees[from!]![1] }] };
  });

describe("Two committees under the same heading", () => {
  holdProperties({
    cases,
    applies: ({ tables }) => tables[0]!.table.kind === "consolidation",
    isFound: (finding, at) =>
      finding.rule === "copiedHeading" &&
      [finding.row, finding.otherRow].some((r) => finding.table.rows[r]!.sheetRow === at[0]),
  });
});
