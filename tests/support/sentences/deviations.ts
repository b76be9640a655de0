import * as deviations from "../../../src/texts/deviations/deviations";
import { section, WITHIN, type Section } from "./section";

const CELLS = [
  [["D3"]],
  [["D3", "D5"]],
  [["D3", "D5", "D7"]],
  [["D3", "D5", "D7", "D9", "D11", "D13", "D15", "D17", "D19"]],
] as const;

export function deviationSections(): Section[] {
  return [
    section("deviations/deviations", deviations, {
      shareText: WITHIN,
      numberText: WITHIN,
      sizeText: [[2.5], [500]],
      deviationTexts: {
        convention: (["budgetFirst", "outcomeFirst"] as const).flatMap((convention) =>
          (["table", "heading", "sheet", "signs", "answer"] as const).map(
            (by): [{ convention: typeof convention; by: typeof by }] => [{ convention, by }],
          ),
        ),
        column: [["Avvikelse", "Budget 2025", "Utfall 2025"]],
        share: [["Avvikelse, %", "Budget 2025", "Utfall 2025", "Budget 2025"]],
        used: [["Procent av budget", "Utfall 2025", "Budget 2025"]],
        fills: [[1], [2]],
        addsColumn: [["Avvikelse", "E"]],
        filled: [[1], [2]],
        corrected: [["D8"]],
        disagrees: [["4 614", "4 814"]],
        disagreesShare: [["96 %", "69 %"]],
        blamed: [["B8"]],
        filledFrom: [["D4"]],
        questions: {
          otherTime: [["Budget helår", "Utfall jan-aug"]],
          instead: [["Prognos 2025"]],
          answered: [["Avvikelse", "Ja, räkna"]],
        },
        threshold: [
          [{ share: 0.05, amount: 500, rule: "both" }],
          [{ share: 0.025, amount: 1000, rule: "either" }],
        ],
        unexplained: [
          ["Avvikelse", "−1 835", "tkr", "−31,0 %"],
          ["Avvikelse", "−1 835", "tkr", null],
        ],
        unknownPair: [["Avvikelse"]],
        rejectedColumn: [["Avvikelse"]],
        otherShare: [["Förbrukat %"]],
        declinedPair: [["Avvikelse", "Budget helår", "Utfall jan-aug"]],
        asksPair: [["Avvikelse", "Budget helår", "Utfall jan-aug"]],
        left: { formula: [...CELLS], nameless: [...CELLS], noFigure: [...CELLS], text: [...CELLS] },
      },
    }),
  ];
}
