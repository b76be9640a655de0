import { exact } from "../../src/domain/figures/exactNumber";
import { letterTexts } from "../../src/texts/letter/letter";

const amount = (value: number) => ({ value: exact(value), decimals: 0 });

test("A heading inside a sentence has its months and measures in small letters, and names keep theirs", () => {
  const total = {
    label: "Summa",
    budget: amount(500),
    other: amount(520),
    deviation: amount(-20),
    comment: "",
    isTotal: true,
  };
  const sentence = letterTexts.levels(
    {
      of: "outcome",
      budgetHeading: "Årets Budget Jan - Aug 2025",
      otherHeading: "Utfall Jan - Aug 2025 Stadshuset",
      deviationHeading: "Avvikelse",
      period: null,
      isRounded: false,
      lines: [],
      total,
    },
    "tkr",
  );
  expect(sentence.split(". ")[0]).toBe(
    "Utfall jan - aug 2025 Stadshuset är 520 tkr och årets budget jan - aug 2025 500 tkr",
  );
});
