import * as explain from "../../../src/texts/explain/explain";
import { toCheck } from "../../../src/domain/checks/check";
import { eachCheck } from "./checked";
import { CHECKED_DRIFT, DRIFT } from "./drift";
import { section, WITHIN, type Section } from "./section";

const PLACE = "Totalt, Budget 2025 (B8)";

export function explainSections(): Section[] {
  const term = { table: DRIFT, row: 0, column: 0, coefficient: 1 as const };
  const long = toCheck("rowSum", new Array<typeof term>(12).fill(term), term);
  return [
    section("explain/explain", explain, {
      explainedArithmetic: [eachCheck()[0]!, eachCheck()[6]!, CHECKED_DRIFT.checks[0]!, long].map(
        (check): [typeof check] => [check],
      ),
      explainedCell: WITHIN,
      explainTexts: {
        noFigure: [["A2"]],
        formula: [["=SUM(B2:B4)"]],
        asTerm: {
          footing: [[PLACE]],
          crossFooting: [[PLACE]],
          rowSum: [[PLACE]],
          copy: [[PLACE]],
          crossTable: [[PLACE]],
          restated: [[PLACE]],
        },
      },
    }),
  ];
}
