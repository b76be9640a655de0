import { exact } from "../../src/domain/figures/exactNumber";
import { letterTexts } from "../../src/texts/letter/letter";

const amount = (value: number) => ({ value: exact(value), decimals: 0 });

const sentenceOf = (budgetHeading: string, otherHeading: string) => {
  const total = {
    label: "Summa",
    budget: amount(500),
    other: amount(520),
    deviation: amount(-20),
    comment: "",
    isTotal: true,
  };
  const comparison = {
    of: "outcome",
    budgetHeading,
    otherHeading,
    deviationHeading: "Avvikelse",
    period: null,
    isRounded: false,
    isPlusWorse: false,
    lines: [],
    total,
  } as const;
  return letterTexts.levels(comparison, "tkr").split(". ")[0];
};

test.each([
  [
    "has its months and measures in small letters, and names keep theirs",
    ["Årets Budget Jan - Aug 2025", "Utfall Jan - Aug 2025 Stadshuset"],
    "Utfall jan - aug 2025 Stadshuset är 520 tkr och årets budget jan - aug 2025 500 tkr",
  ],
  [
    "has the time that stands over it behind it",
    ["Januari–oktober Budget", "Helår 2025 Prognos"],
    "Prognos helår 2025 är 520 tkr och budget januari–oktober 500 tkr",
  ],
  [
    "has no more capitals where a third heading stands below",
    ["Budget 2025 Netto", "Perioden Utfall Netto"],
    "Utfall perioden netto är 520 tkr och budget 2025 netto 500 tkr",
  ],
  [
    "keeps what belongs before it",
    ["2025 års budget", "Ack utfall"],
    "Ack utfall är 520 tkr och 2025 års budget 500 tkr",
  ],
])("A heading inside a sentence %s", (_, [budget, other], expected) => {
  expect(sentenceOf(budget!, other!)).toBe(expected);
});
