import { committeeSources } from "../../../src/domain/consolidation/committeeSources";
import { coverOf, deficitOf } from "../../../src/domain/remedies/remedyCover";
import { remedyPlan, type RemedyPlan } from "../../../src/domain/remedies/remedyPlan";
import { remediesSince } from "../../../src/domain/remedies/sinceEarlier";
import { gridsOf, sheetsInFile, type PrintedSheets } from "../../support/committees";

function plansIn(sheets: PrintedSheets): RemedyPlan[] {
  return sheetsInFile(gridsOf(sheets))
    .flatMap(({ tables }) => tables)
    .flatMap((table) => remedyPlan(table) ?? []);
}

const sums = ({ expected, realised }: RemedyPlan) => [expected.toCell(), realised?.toCell() ?? null];
const planned = (headings: string[], ...rows: string[][]) =>
  plansIn({ Åtgärder: [["Åtgärder för en ekonomi i balans"], headings, ...rows] })[0]!;

describe("A plan of measures", () => {
  test.each([
    ["Beskrivning av åtgärd", "Förväntad effekt av åtgärd (tkr)", "Realiserad effekt av åtgärd (tkr)"],
    ["Åtgärd", "Beslutad besparing, tkr", "Uppnådd besparing hittills"],
    ["Åtgärder", "Beräknad effekt 2025 (tkr)", "Utfall effekt 2025"],
  ])("with %s is summed by what is expected and what has been realised", (...headings) => {
    expect(
      sums(
        planned(
          headings,
          ["Färre inhyrda", "600", "250"],
          ["Schema", "400", "100"],
          ["Summa", "1 000", "350"],
        ),
      ),
    ).toEqual([1000, 350]);
  });

  test("takes the column of realised effects wherever it stands, and no column of what remains", () => {
    expect(
      sums(
        planned(
          ["Åtgärd", "Realiserad effekt (tkr)", "Kvarstår effekt", "Förväntad effekt (tkr)"],
          ["Färre inhyrda", "250", "350", "600"],
          ["Schema", "100", "300", "400"],
        ),
      ),
    ).toEqual([1000, 350]);
  });

  test("counts what measures give this year, and not what they give later", () => {
    expect(
      sums(
        planned(
          ["Åtgärd (tkr)", "Effekt kommande år", "Effekt innevarande år"],
          ["Färre inhyrda", "1 200", "600"],
          ["Schema", "900", "400"],
        ),
      ),
    ).toEqual([1000, null]);
  });

  test("names the measures that nobody has reckoned, but not the numbers of rows still to be written", () => {
    const plan = planned(
      ["Åtgärd", "Förväntad effekt (tkr)", "Realiserad effekt"],
      ["Färre inhyrda", "600", ""],
      ["Ny schemaläggning", "", ""],
      ["3.", "", ""],
      ["Summa", "600", "0"],
    );
    expect(plan.unreckoned).toEqual(["Ny schemaläggning"]);
    expect(sums(plan)).toEqual([600, 0]);
  });
});

describe("The deficit that measures are to close", () => {
  const drift = (rows: readonly string[][], unit = "Tkr"): PrintedSheets => ({
    Omsorgsnämnden: [
      [unit],
      [
        "Verksamhet",
        "Budget jan-aug 2025",
        "Utfall jan-aug 2025",
        "Avvikelse",
        "Budget 2025",
        "Prognos 2025",
        "Avvikelse prognos",
      ],
      ...rows,
    ],
  });
  const deficit = (sheets: PrintedSheets) =>
    deficitOf(committeeSources(sheetsInFile(gridsOf(sheets)), {}), null);
  const ROWS = [
    ["Hemtjänst", "41 200", "43 650", "-2 450", "61 800", "65 100", "-3 300"],
    ["Boende", "88 940", "87 310", "1 630", "133 410", "131 900", "1 510"],
    ["Summa", "130 140", "130 960", "-820", "195 210", "197 000", "-1 790"],
  ];
  const plan = (unit: string, effect: string) =>
    planned(["Åtgärd", `Förväntad effekt (${unit})`], ["Färre inhyrda", effect], ["Schema", "0"]);

  test("is the forecast's, and what no measure closes is left", () => {
    const found = deficit(drift(ROWS))!;
    expect([found.of, found.amount.toCell(), found.sheet]).toEqual(["forecast", 1790, "Omsorgsnämnden"]);
    expect(coverOf([plan("tkr", "1 000")], found)!.uncovered.toCell()).toBe(790);
    expect(coverOf([plan("tkr", "2 000")], found)!.uncovered.toCell()).toBe(0);
  });

  test("is the same in another unit, and with costs that stand with a minus", () => {
    const minus = ROWS.map(([label, ...amounts]) => [
      label!,
      ...amounts.map((text, i) => (i % 3 === 2 ? text : `-${text}`)),
    ]);
    expect(deficit(drift(minus))!.amount.toCell()).toBe(1790);
    expect(coverOf([plan("mnkr", "1,0")], deficit(drift(minus)))!.uncovered.toCell()).toBe(790);
  });

  test("is none where the forecast is better than the budget", () => {
    const better = ROWS.map((row) => [...row.slice(0, 5), row[4]!, "0"]);
    expect(coverOf([plan("tkr", "1 000")], deficit(drift(better)))).toBeNull();
  });

  test("is not known where no figure is compared with a budget", () => {
    expect(
      deficit({
        Lista: [
          ["Namn", "Ort"],
          ["Ek", "Nora"],
        ],
      }),
    ).toBeNull();
  });
});

test("A plan is followed up by the names of its measures: new ones, those gone, and what has changed", () => {
  const of = (...rows: string[][]) =>
    planned(["Åtgärd", "Förväntad effekt (tkr)", "Realiserad effekt (tkr)"], ...rows).remedies;
  const changes = remediesSince(
    of(["Färre inhyrda", "600", "100"], ["Schema", "400", "0"], ["Resor", "50", "0"]),
    of(["Färre inhyrda", "500", "250"], ["Schema", "400", "0"], ["Inköp", "80", "0"]),
  );
  expect(changes.map(({ kind, label, before, now }) => [kind, label, before.toCell(), now.toCell()])).toEqual(
    [
      ["expected", "Färre inhyrda", 600, 500],
      ["realised", "Färre inhyrda", 100, 250],
      ["added", "Inköp", 0, 80],
      ["gone", "Resor", 50, 0],
    ],
  );
});
