import { deviationsOf, filled } from "../../support/deviations";

const table = (...rows: string[][]) => [
  ["Resultaträkning (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
  ...rows,
];

test.each([
  "Intäkter",
  "Skatteintäkter",
  "Statsbidrag",
  "Avgifter",
  "Generella bidrag och utjämning",
  "Kommunalskatt",
  "Försäljning av verksamhet",
])(
  "a plus cannot be better both for ”%s” and for costs where all stand without a minus: the user is asked",
  (income) => {
    const [found] = deviationsOf(table([income, "500", "550", ""], ["Personalkostnader", "300", "310", ""]));
    expect(found!.convention).toBeNull();
    expect(filled([found!])).toEqual([]);
  },
);

test("the answer goes before what is left to guess", () => {
  const found = deviationsOf(table(["Intäkter", "500", "550", ""], ["Kostnader", "300", "310", ""]), {
    answers: { deviationConvention: "outcomeFirst" },
  });
  expect(filled(found)).toEqual(["D2 =C2-B2", "D3 =C3-B3"]);
});

test("costs that are named after what they are paid for are costs, and need no question", () => {
  const found = deviationsOf(
    table(
      ["Lämnade bidrag", "50", "60", ""],
      ["Arbetsgivaravgifter", "30", "20", ""],
      ["Kostnader för intäkter", "3", "2", ""],
    ),
  );
  expect(found[0]!.convention).toEqual({ convention: "budgetFirst", by: "signs" });
});

test("income with a minus beside costs without, or the other way round, tells which way is better", () => {
  const minusIncome = deviationsOf(table(["Intäkter", "-500", "-550", ""], ["Kostnader", "900", "950", ""]));
  expect(minusIncome[0]!.convention?.convention).toBe("budgetFirst");
  const minusCosts = deviationsOf(table(["Intäkter", "500", "550", ""], ["Kostnader", "-900", "-950", ""]));
  expect(minusCosts[0]!.convention?.convention).toBe("outcomeFirst");
});
