import { exact } from "../../../src/domain/figures/exactNumber";
import type { LetterComparison, LetterLine } from "../../../src/domain/letter/letterTable";
import * as letter from "../../../src/texts/letter/letter";
import * as pane from "../../../src/texts/letter/pane";
import { section, WITHIN, type Section } from "./section";

const amount = (value: number) => ({ value: exact(value), decimals: 0 });
const LINE: LetterLine = {
  label: "Hemtjänst",
  budget: amount(41_200),
  other: amount(43_650),
  deviation: amount(-2450),
  comment: "Fler timmar än planerat.",
  isTotal: false,
};
const NEW: LetterLine = {
  ...LINE,
  label: "Ny verksamhet",
  budget: amount(0),
  deviation: amount(-80),
  comment: "",
};
const AUGUST = { year: 2025, fromMonth: 1, toMonth: 8 };
const YEAR = { year: 2025, fromMonth: null, toMonth: null };
const compared = (total: LetterLine | null, period: LetterComparison["period"]): LetterComparison => ({
  of: "outcome",
  budgetHeading: "Budget 2025",
  otherHeading: "Utfall 2025",
  deviationHeading: "Avvikelse",
  period,
  isRounded: false,
  isPlusWorse: false,
  lines: [],
  total,
});
const BODY = "Omsorgsnämnden";

export function letterSections(): Section[] {
  return [
    section("letter/pane", pane, { letterPane: { open: [[1], [3]] } }),
    section("letter/letter", letter, {
      letterAmount: WITHIN,
      letterShare: WITHIN,
      letterTexts: {
        heading: [
          [BODY, AUGUST],
          [BODY, YEAR],
          [BODY, { ...YEAR, year: null }],
          [BODY, { year: null, fromMonth: 1, toMonth: 8 }],
          [BODY, null],
        ],
        outcome: [
          [BODY, compared(LINE, AUGUST), "tkr"],
          [BODY, { ...compared({ ...LINE, deviation: amount(2450) }, AUGUST), isPlusWorse: true }, "tkr"],
          [BODY, { ...compared(LINE, AUGUST), isPlusWorse: true }, "tkr"],
        ],
        forecast: [[BODY, compared(LINE, YEAR), "tkr"]],
        both: [
          ["Nämnden", compared(LINE, AUGUST), compared({ ...LINE, deviation: amount(-3300) }, YEAR), "tkr"],
          [BODY, compared(LINE, AUGUST), compared({ ...LINE, deviation: amount(-3300) }, YEAR), "tkr"],
        ],
        levels: [
          [compared(LINE, AUGUST), "tkr"],
          [{ ...compared(LINE, AUGUST), budgetHeading: "BUDGET" }, "tkr"],
          [compared(NEW, AUGUST), "tkr"],
          [
            {
              ...compared(LINE, AUGUST),
              budgetHeading: "Januari–oktober Budget",
              otherHeading: "Helår 2025 Prognos",
            },
            "tkr",
          ],
          [
            {
              ...compared(LINE, AUGUST),
              budgetHeading: "Årets Budget Jan - Aug",
              otherHeading: "Utfall Jan - Aug Stadshuset",
            },
            "tkr",
          ],
        ],
        deviation: [
          [LINE, "tkr"],
          [NEW, "tkr"],
        ],
        rest: [
          [1, amount(-40), "tkr"],
          [4, amount(-120), "tkr"],
        ],
        notTold: [
          ["Miljönämnden", "A3:D9", "noUnit"],
          ["Miljönämnden", "A3:D9", "otherTime"],
          ["Miljönämnden", "A3:D9", "noDirection"],
        ],
        investments: {
          outcome: [[compared(LINE, AUGUST), "tkr"]],
          forecast: [[compared(LINE, YEAR), "tkr"]],
        },
        rounded: [["tkr"]],
        uncorrected: [["Drift", "Summa, Utfall (C12): 1 204 bör troligen vara 1 240."]],
        unanswered: [
          ["Drift", 1],
          ["Drift", 3],
        ],
        remedy: [["Färre inhyrda", "600", "tkr"]],
        caption: [
          ["Omsorgsnämnden", "tkr"],
          ["", "tkr"],
        ],
      },
    }),
  ];
}
