import { assessedTable, words } from "../../support/goals";
import { printedGrid } from "../../support/printedGrid";

const table = (...rows: string[][]) => assessedTable(printedGrid([["Mål 2025"], ...rows], 2));
const heading = (column: { heading: string } | null) => column?.heading ?? null;

describe("The outcome that is assessed", () => {
  test.each([
    ["Utfall föregående år", "Utfall 2025"],
    ["Utfall fg år", "Utfall 2025"],
    ["Medelvärde riket", "Utfall 2025"],
    ["Gränsvärde 2025", "Utfall aug 2025"],
    ["Utfall kvinnor 2025", "Utfall 2025"],
  ])("is not that of %s", (other, own) => {
    const beside = (values: string[]) =>
      table(
        ["Indikator", ...values, "Mål 2025", "Bedömning"],
        [
          "Fler bostäder, andel",
          ...(values[0] === other ? ["120 %", "90 %"] : ["90 %", "120 %"]),
          "100 %",
          "",
        ],
        ["Färre klagomål, andel", ...(values[0] === other ? ["30 %", "50 %"] : ["50 %", "30 %"]), "40 %", ""],
      );
    for (const order of [
      [other, own],
      [own, other],
    ]) {
      const assessed = beside(order);
      expect(heading(assessed.table.now.outcome)).toBe(own);
      expect(words(assessed)).toEqual(["Ej uppfyllt", "Ej uppfyllt"]);
    }
  });

  test("last year's stands for itself beside it, so that the trend is told", () => {
    const { goals } = table(
      ["Indikator", "Utfall föregående år", "Utfall 2025", "Mål 2025", "Trend"],
      ["Fler bostäder", "80", "90", "100", ""],
      ["Färre klagomål", "40", "50", "40", ""],
    );
    expect(goals.map(({ trend }) => trend)).toEqual(["positive", "negative"]);
  });
});

describe("The columns that are filled", () => {
  test.each([
    ["Utvecklingsmål"],
    ["Inriktningsmål"],
    ["Kommentar till utvecklingen"],
    ["Kommentar till måluppfyllelsen"],
    ["Önskad trend"],
  ])("are never that of %s", (other) => {
    const { table: goal } = table(
      ["Indikator", other, "Utfall 2025", "Mål 2025", "Bedömning", "Trend"],
      ["Fler bostäder", "", "90", "100", "", ""],
      ["Färre klagomål", "", "50", "40", "", ""],
    );
    expect([heading(goal.now.assessment), heading(goal.now.trend)]).toEqual(["Bedömning", "Trend"]);
  });

  test("are those of the outcome's own year and part of the year", () => {
    const years = table(
      ["Indikator", "Bedömning 2024", "Utfall 2025", "Mål 2025", "Bedömning 2025"],
      ["Fler bostäder", "", "90", "100", ""],
    );
    expect(heading(years.table.now.assessment)).toBe("Bedömning 2025");
    const parts = table(
      ["Indikator", "Utfall T1 2025", "Bedömning T1", "Utfall T2 2025", "Bedömning T2", "Mål 2025"],
      ["Fler bostäder", "40", "Uppfyllt", "70", "", "100"],
    );
    expect(heading(parts.table.now.assessment)).toBe("Bedömning T2");
  });

  test("are none where only last year's stands there", () => {
    const { table: goal } = table(
      ["Indikator", "Utfall 2024", "Bedömning 2024", "Utfall 2025", "Mål 2025"],
      ["Fler bostäder", "80", "Uppfyllt", "90", "100"],
    );
    expect(goal.now.assessment).toBeNull();
  });
});

describe("What stands in a cell", () => {
  const assessed = (outcome: string, target: string, ...more: string[]) =>
    words(
      table(
        ["Indikator", "Utfall 2025", "Mål 2025", ...(more.length > 0 ? ["Prognos 2025"] : []), "Bedömning"],
        ["Fler bostäder", outcome, target, ...more, ""],
        ["Färre klagomål", "50", "40", ...more.map(() => "45"), ""],
      ),
    )[0];

  test.each([["ca 95"], ["3 av 4"], ["Ja"], ["<5"], ["85-95"]])(
    "an outcome of %s is not called missing, and not assessed",
    (outcome) => expect(assessed(outcome, "100")).toBe("valueText"),
  );

  test("a forecast in words is not passed over for what the outcome points to", () =>
    expect(assessed("60", "100", "ca 110")).toBe("valueText"));

  test.each([["Ingen ökning"], ["Inte öka"], ["Ej över föregående år"], ["Ingen"]])(
    "a target of %s is a target, though no figure",
    (target) => expect(assessed("90", target)).toBe("targetText"),
  );

  test.each([[""], ["-"], ["Mäts ej"], ["Saknas"], ["Ej fastställt"]])("%p is no target", (target) =>
    expect(assessed("90", target)).toBe("Inget värde angivet"),
  );

  test.each([["Årsmål 2025"], ["Resultatmål 2025"], ["Delmål 2025"]])("%s is the target", (name) => {
    const { table: goal } = table(
      ["Indikator", "Utfall 2025", name, "Bedömning"],
      ["Fler bostäder", "90", "100", ""],
      ["Färre klagomål", "50", "40", ""],
    );
    expect(heading(goal.now.target)).toBe(name);
  });
});

describe("A part of the year", () => {
  test("says of a share what it is, and is never made into a whole year's", () => {
    const { goals } = table(
      ["Indikator", "Utfall aug 2025", "Mål 2025", "Bedömning"],
      ["Minska sjukfrånvaron", "6,1 %", "5,0 %", ""],
      ["Fler nöjda brukare", "70 %", "80 %", ""],
    );
    expect(goals.map(({ held, word }) => [held?.source, word?.word])).toEqual([
      ["outcome", "Ej uppfyllt"],
      ["outcome", "Ej uppfyllt"],
    ]);
  });
});

describe("Shares of a plan", () => {
  const plan = (...outcomes: string[]) =>
    words(
      assessedTable(
        printedGrid(
          [
            ["Andel av årets plan"],
            ["Område", "Utfall", "Bedömning"],
            ...outcomes.map((outcome, i) => [`Område ${i + 1}`, outcome, "Enligt plan"]),
          ],
          2,
          { asText: " " },
        ),
        { thresholds: { plan: 0.8 } },
      ),
    );

  test("are read as the whole column is written: as shares, or as per cents", () => {
    expect(plan("0,88", "0,72", "0,95")).toEqual(["Enligt plan", "Ej enligt plan", "Enligt plan"]);
    expect(plan("88", "72", "95")).toEqual(["Enligt plan", "Ej enligt plan", "Enligt plan"]);
  });

  test("are no amounts and no counts", () => {
    expect(plan("7,2 mkr", "3 mkr")).toEqual(["valueText", "valueText"]);
    expect(plan("320", "120")).toEqual(["valueText", "valueText"]);
  });
});

test("an answer about a name that stands twice is for the row it was given for", () => {
  const rows = [
    ["Indikator", "Utfall 2025", "Mål 2025", "Bedömning"],
    ["Sjukfrånvaro", "6 %", "5 %", ""],
    ["Kvinnor", "7 %", "8 %", ""],
    ["Trygghet", "70 %", "75 %", ""],
    ["Kvinnor", "60 %", "65 %", ""],
  ];
  const grid = printedGrid([["Mål 2025"], ...rows], 2);
  const first = assessedTable(grid, { directions: { Kvinnor: "lägre" } });
  expect(words(first)[1]).toBe("Uppfyllt");
  // What is known of the whole is known of its part, and approved for itself.
  expect(words(first)[3]).toBe("suggested");
  expect(words(assessedTable(grid, { directions: { "Kvinnor/2": "högre" } }))[3]).toBe("Ej uppfyllt");
});
