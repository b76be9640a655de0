import { assessedTable, words } from "../../support/goals";
import { printedGrid } from "../../support/printedGrid";

/** A sheet whose first row is the title and whose second holds the headings. */
function table(title: string, ...rows: string[][]) {
  return assessedTable(printedGrid([[title], ...rows], 2));
}

describe("The columns of a goal table", () => {
  test("that are blank from top to bottom are found, since they are what is filled", () => {
    const { table: goal } = table(
      "Mål 2024",
      ["Indikator", "Utfall 2023", "Utfall 2024", "Mål 2024", "Bedömning", "Trend", "Kommentar"],
      ["Fler bostäder", "80", "90", "100", "", "", ""],
      ["Färre klagomål", "60", "50", "40", "", "", ""],
    );
    expect([goal.now.assessment?.sheetColumn, goal.now.trend?.sheetColumn]).toEqual([4, 5]);
  });

  test("indicators beside the goals they belong to are the indicators, and the goals their areas", () => {
    const { table: goal } = table(
      "Barnnämnden 2024",
      ["Mål", "Indikator", "Utfall 2024", "Målvärde 2024", "Måluppfyllelse"],
      ["Alla elever lyckas", "Andel elever behöriga till gymnasiet", "86%", "85%", ""],
      ["", "Andel elever som inte uppnått kunskapskraven", "14%", "12%", ""],
      ["Trygg skola", "Minska andelen elever som är otrygga", "13%", "10%", ""],
    );
    expect(goal.rows.map(({ area, indicator }) => `${area}: ${indicator.slice(0, 18)}`)).toEqual([
      "Alla elever lyckas: Andel elever behör",
      "Alla elever lyckas: Andel elever som i",
      "Trygg skola: Minska andelen ele",
    ]);
  });

  test("a share that is reached is no assessment, and its column is never written", () => {
    const { table: goal } = table(
      "Måluppfyllelse 2024",
      ["Mål", "Utfall 2024", "Mål 2024", "Måluppfyllelse (%)", "Bedömning"],
      ["Fler bostäder", "90", "100", "90%", ""],
      ["Färre klagomål", "50", "40", "80%", ""],
    );
    expect(goal.now.assessment?.heading).toBe("Bedömning");
    expect(goal.rows.map(({ indicator }) => indicator)).toEqual(["Fler bostäder", "Färre klagomål"]);
  });

  test("the latest column with outcomes is assessed; one for a time that has not come yet is passed over", () => {
    const assessed = table(
      "Mål 2025",
      ["Indikator", "Utfall T1 2025", "Utfall T2 2025", "Utfall T3 2025", "Mål 2025", "Bedömning"],
      ["Fler nya företag, antal", "20", "45", "", "80", ""],
      ["Fler utbildade, antal", "10", "60", "", "50", ""],
    );
    expect(assessed.table.now).toMatchObject({ outcome: { heading: "Utfall T2 2025" }, months: 8 });
    expect(words(assessed)).toEqual(["pace", "Uppfyllt"]);
    expect(assessed.goals[0]!.held!.value).toBe(67.5);
  });

  test("a target for the same months is held against the outcome as it stands", () => {
    const assessed = table(
      "Delår 2025",
      ["Indikator", "Mål jan-aug 2025", "Utfall jan-aug 2025", "Mål helår 2025", "Bedömning"],
      ["Fler besök, antal", "600", "640", "900", ""],
      ["Färre anmälningar, antal", "600", "590", "900", ""],
    );
    expect(assessed.goals.map(({ held }) => held)).toEqual([
      { value: 640, source: "outcome" },
      { value: 590, source: "outcome" },
    ]);
    expect(words(assessed)).toEqual(["Uppfyllt", "Uppfyllt"]);
  });
});

describe("The rows of a goal table", () => {
  const assessed = table(
    "Nämndens mål per augusti 2025",
    ["Indikator", "Utfall aug 2025", "Mål 2025", "Prognos 2025", "Bedömning"],
    ["Trygghet och delaktighet", "", "", "", ""],
    ["Öka andelen brukare som är trygga", "83%", "85%", "86%", ""],
    ["Senaste kommentar (2025-09-01): Enkäten genomfördes i våras.", "", "", "", ""],
    ["God ekonomi", "", "", "", ""],
    ["Färre hyrpersonal (timmar)", "2 900", "4 000", "4 300", ""],
    ["Hyrpersonalen minskar långsammare än planerat.", "", "", "", ""],
  );

  test("headings are areas, and rows that tell of an indicator are its comments", () => {
    expect(assessed.table.rows.map(({ area, comment }) => [area, comment])).toEqual([
      ["Trygghet och delaktighet", "Senaste kommentar (2025-09-01): Enkäten genomfördes i våras."],
      ["God ekonomi", "Hyrpersonalen minskar långsammare än planerat."],
    ]);
  });

  test("a forecast goes before what the outcome points to", () =>
    expect(assessed.goals.map(({ held, word }) => [held?.value, word?.word])).toEqual([
      [0.86, "Uppfyllt"],
      [4300, "Ej uppfyllt"],
    ]));
});

describe("What is asked rather than guessed", () => {
  test("a target for another year than the outcome is neither met nor missed", () =>
    expect(
      words(
        table(
          "Helår 2024",
          ["Indikator", "Utfall 2024", "Mål 2026", "Bedömning"],
          ["Öka andelen förnybart", "70%", "90%", ""],
          ["Minska antalet fall", "440", "450", ""],
        ),
      ),
    ).toEqual(["targetYear", "targetYear"]));

  test("a target in words is told, one that is missing has no value", () =>
    expect(
      words(
        table(
          "Helår 2024",
          ["Indikator", "Utfall 2024", "Mål 2024", "Bedömning"],
          ["Öka simkunnigheten", "85", "Bättre än 2023", ""],
          ["Öka deltagandet", "85", "-", ""],
          ["Öka läslusten", "85", "mäts ej", ""],
          ["Öka rörelsen", "85", "80", ""],
        ),
      ),
    ).toEqual(["targetText", "Inget värde angivet", "Inget värde angivet", "Uppfyllt"]));

  test("a single target beside a start value tells no direction by itself, since just that is a common slip", () => {
    const { goals } = table(
      "Helår 2024",
      ["Indikator", "Startvärde 2022", "Utfall 2024", "Mål 2024", "Bedömning"],
      ["Ekonomiskt bistånd (mnkr)", "26,5", "26", "27", ""],
    );
    expect(goals[0]).toMatchObject({
      open: "suggested",
      direction: { direction: null, suggestion: "lower" },
    });
  });

  test("100 % is the most of a share, 0 the least of what can be counted, but neither is an end of a budget", () => {
    const assessed = table(
      "Helår 2024",
      ["Indikator", "Utfall 2024", "Mål 2024", "Bedömning"],
      ["Andel nyanlända med handlingsplan", "97%", "100%", ""],
      ["Antal vräkningar av barnfamiljer", "3", "0", ""],
      ["Nettokostnad i förhållande till budget", "104%", "100%", ""],
      ["Budgetavvikelse (%)", "1,2%", "0%", ""],
    );
    expect(words(assessed)).toEqual(["Ej uppfyllt", "Ej uppfyllt", "suggested", "direction"]);
  });
});
