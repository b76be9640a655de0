import { exact } from "../../../src/domain/figures/exactNumber";
import type { Counted } from "../../../src/domain/words/counted";
import * as forecast from "../../../src/texts/volumes/forecast";
import { section, WITHIN, type Section } from "./section";

const COUNTED: Readonly<Record<Counted, true>> = {
  day: true,
  week: true,
  month: true,
  year: true,
  hour: true,
  place: true,
  person: true,
  piece: true,
};
const COLUMNS = ["budgetVolume", "forecastVolume", "budgetPrice", "forecastPrice"] as const;

export function volumeSections(): Section[] {
  const all = Object.keys(COUNTED) as Counted[];
  const pairs = all.map((counted, i): [Counted, Counted] => [counted, all[(i + 1) % all.length]!]);
  return [
    section("volumes/forecast", forecast, {
      amountText: WITHIN,
      signedAmount: WITHIN,
      forecastTexts: {
        subtitle: [[2025], [null]],
        sources: [
          ["Volymer (A3:D9)", "Volymer (A3:D9)"],
          ["Volymer (A3:D9)", "Priser (A3:D9)"],
        ],
        bridge: { axis: [["20 000"]] },
        joinedByPlace: [["Korttidsboende"]],
        joinedBySpelling: [["Korttidsboende"]],
        joinedByAnswer: [["Korttidsboende"]],
        converted: pairs.map(([volume, price]): [Counted, Counted, number, number] => [
          volume,
          price,
          365,
          12,
        ]),
        summary: [-536, 0, 15203].map(
          (difference): [ReturnType<typeof exact>, ReturnType<typeof exact>, ReturnType<typeof exact>] => [
            exact(difference),
            exact(100),
            exact(-50),
          ],
        ),
        costLine: [["Placeringskostnader", "Drift", exact(14667), exact(15203)]],
        unusedPrice: [["Korttidsboende"]],
        leftOut: [[1], [2]],
        notCorrected: [["Volymer"]],
        questions: {
          join: [["Korttidsboende"]],
          measure: pairs,
          convert: [["day", "month", 12, 365]],
          same: all.map((counted): [Counted] => [counted]),
          column: [
            ["volume", "budget"],
            ["volume", "forecast"],
            ["price", "budget"],
            ["price", "forecast"],
          ],
          years: [[2025, 2024]],
          pair: [["Volymer (A3:D9)", "Priser (A3:D9)"]],
        },
        problems: { missingColumns: [...COLUMNS.map((name): [[typeof name]] => [[name]]), [[...COLUMNS]]] },
      },
      newSheetTexts: {
        failed: [["Arbetsbokens struktur är skyddad."]],
        left: [["Prognos helår", "Excel svarade inte."]],
        unanswered: [["Prognos helår"]],
        added: [["Prognos helår"]],
        removed: [["Prognos helår"]],
        sourceChanged: [["Volymer"]],
        changedSince: [["Prognos helår"]],
        gone: [["Prognos helår"]],
      },
    }),
  ];
}
