import { committeesInRows } from "../../../src/domain/consolidation/committeesInRows";
import { coverOfAll } from "../../../src/domain/remedies/coverOfAll";
import { committeeSources } from "../../../src/domain/consolidation/committeeSources";
import { coversOf, deficitOf, type Deficit } from "../../../src/domain/remedies/remedyCover";
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
  plansIn({
    Åtgärder: [["Åtgärder för en ekonomi i balans"], headings, ...rows],
  })[0]!;

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

  test.each([
    ["Insats", "Årseffekt", "Delårseffekt 2025", "Uppnått hittills"],
    ["Aktivitet", "Effekt på helårsbasis, tkr", "Effekt i år, tkr", "Verkställd effekt"],
    ["Åtgärd", "Engångskostnad", "Effekt 2025", "Realiserad effekt"],
    ["Besparing", "Full effekt", "Beslutad för året", "Uppnådd"],
  ])("with %s takes what is given this year, and no full year and no cost", (...headings) => {
    const rows = [
      ["Färre inhyrda", "1 200", "600", "250"],
      ["Schema", "900", "400", "100"],
    ];
    const [plan] = plansIn({
      Handlingsplan: [["Handlingsplan för ekonomi i balans, tkr"], headings, ...rows],
    });
    expect([...sums(plan!), plan!.isOfFullYear]).toEqual([1000, 350, false]);
  });

  test("says that it tells of a whole year where no other column does", () => {
    const plan = planned(["Åtgärd", "Helårseffekt (tkr)"], ["Färre inhyrda", "600"], ["Schema", "400"]);
    expect([...sums(plan), plan.isOfFullYear]).toEqual([1000, null, true]);
  });

  test("takes no shares of what has been reached", () => {
    const plan = planned(
      ["Åtgärd (tkr)", "Beslutad besparing", "Uppnått i %", "Uppnått"],
      ["Färre inhyrda", "600", "50", "300"],
      ["Schema", "400", "25", "100"],
    );
    expect(sums(plan)).toEqual([1000, 400]);
  });

  test("calls no heading of a group a measure without an effect", () => {
    const plan = planned(
      ["Verksamhet/åtgärd", "Beräknad effekt (tkr)"],
      ["Hemtjänst", ""],
      ["Färre inhyrda", "600"],
      ["Schema", "400"],
      ["Summa hemtjänst", "1 000"],
      ["Skola", ""],
      ["Lokaler", "300"],
      ["Resor", "200"],
      ["Summa skola", "500"],
      ["Totalt", "1 500"],
    );
    expect(plan.unreckoned).toEqual([]);
    expect(sums(plan)).toEqual([1500, null]);
  });

  test.each([
    ["its first column", ["Nämnd", "Åtgärd", "Effekt 2025"], [0, 1, 2]],
    ["a later one", ["Åtgärd", "Ansvarig nämnd", "Effekt 2025"], [1, 0, 2]],
  ])("knows whose a measure is by %s, written once for several rows", (_, headings, order) => {
    const rows = [
      ["Socialnämnden", "Färre placeringar", "400"],
      ["", "Ändrad bemanning", "100"],
      ["Tekniska nämnden", "Glesare snöröjning", "30"],
    ].map((row) => order.map((at) => row[at]!));
    expect(planned(headings, ...rows).remedies.map(({ label, committee }) => [label, committee])).toEqual([
      ["Färre placeringar", "Socialnämnden"],
      ["Ändrad bemanning", "Socialnämnden"],
      ["Glesare snöröjning", "Tekniska nämnden"],
    ]);
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

/** What the measures of one plan leave of one deficit. */
const uncoveredBy = (plan: RemedyPlan, deficit: Deficit | null) =>
  coversOf([{ plan, committee: null }], () => deficit)[0]!.uncovered?.toCell() ?? null;

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
    expect(uncoveredBy(plan("tkr", "1 000"), found)).toBe(790);
    expect(uncoveredBy(plan("tkr", "2 000"), found)).toBe(0);
  });

  test("is the same in another unit, and with costs that stand with a minus", () => {
    const minus = ROWS.map(([label, ...amounts]) => [
      label!,
      ...amounts.map((text, i) => (i % 3 === 2 ? text : `-${text}`)),
    ]);
    expect(deficit(drift(minus))!.amount.toCell()).toBe(1790);
    expect(uncoveredBy(plan("mnkr", "1,0"), deficit(drift(minus)))).toBe(790);
  });

  test("is none where the forecast is better than the budget", () => {
    const better = ROWS.map((row) => [...row.slice(0, 5), row[4]!, "0"]);
    expect(uncoveredBy(plan("tkr", "1 000"), deficit(drift(better)))).toBeNull();
  });

  test("is closed by effects that stand with a minus as by those without one", () => {
    expect(uncoveredBy(plan("tkr", "-1 000"), deficit(drift(ROWS)))).toBe(790);
  });

  test("is each committee's own: what one saves closes nothing of another's", () => {
    const all: PrintedSheets = {
      Prognos: [
        ["Prognos 2025, tkr"],
        ["Nämnd", "Budget", "Prognos", "Avvikelse"],
        ["Socialnämnden", "204 000", "210 000", "-6 000"],
        ["Tekniska nämnden", "50 000", "51 000", "-1 000"],
        ["Kulturnämnden", "48 000", "47 500", "500"],
        ["Summa", "302 000", "308 500", "-6 500"],
      ],
    };
    const others = committeesInRows(sheetsInFile(gridsOf(all)), {});
    const measures = planned(
      ["Nämnd", "Åtgärd", "Effekt 2025 (tkr)"],
      ["Socialnämnden", "Färre placeringar", "4 000"],
      ["Tekniska nämnden", "Glesare snöröjning", "1 500"],
      ["Kulturnämnden", "Senarelagd utställning", "300"],
    );
    const covers = coversOf([{ plan: measures, committee: null }], (name) => deficitOf([], name, others));
    expect(
      covers.map(({ committee, deficit: own, expected, uncovered }) => [
        committee,
        own!.amount.toCell(),
        expected.toCell(),
        uncovered?.toCell() ?? null,
      ]),
    ).toEqual([
      ["Socialnämnden", 6000, 4000, 2000],
      ["Tekniska nämnden", 1000, 1500, 0],
      ["Kulturnämnden", -500, 300, null],
    ]);
    const whole = coverOfAll(covers)!;
    expect([whole.deficit.amount.toCell(), whole.uncovered!.toCell()]).toEqual([7000, 2000]);
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

describe("Measures of two committees that are called the same", () => {
  const HEADINGS = ["Ansvarig nämnd", "Åtgärd", "Förväntad effekt (tkr)"];
  const of = (social: string, school: string) =>
    planned(
      HEADINGS,
      ["Socialnämnden", "Vakansprövning", social],
      ["Bildningsnämnden", "Vakansprövning", school],
    ).remedies;
  const told = (before: [string, string], now: [string, string]) =>
    remediesSince(of(...before), of(...now)).map((one) => [
      one.kind,
      one.label,
      one.before.toCell(),
      one.now.toCell(),
    ]);

  test("have not changed where both say what they said", () =>
    expect(told(["300", "500"], ["300", "500"])).toEqual([]));

  test("are told of where one has changed, with what it was itself", () =>
    expect(told(["300", "500"], ["350", "500"])).toEqual([["expected", "Vakansprövning", 300, 350]]));
});

test("A plan that is told in another unit than before has changed by what it says, not by its unit", () => {
  const [before] = plansIn({
    A: [
      ["Åtgärder för en ekonomi i balans"],
      ["Åtgärd", "Förväntad effekt (mnkr)"],
      ["Schema", "0,4"],
      ["Resor", "1,2"],
    ],
  });
  const now = planned(["Åtgärd", "Förväntad effekt (tkr)"], ["Schema", "400"], ["Resor", "900"]);
  expect(
    remediesSince(before!.remedies, now.remedies).map((one) => [one.label, one.before.toCell(), one.unit]),
  ).toEqual([["Resor", 1200, "tkr"]]);
});

test("Plans in different units are added in the unit of the first where no deficit is known", () => {
  const plans = plansIn({
    A: [["Åtgärder"], ["Åtgärd", "Förväntad effekt (tkr)"], ["Schema", "400"], ["Inhyrda", "200"]],
    B: [["Åtgärder"], ["Åtgärd", "Förväntad effekt (mnkr)"], ["Resor", "1,2"], ["Inköp", "0,3"]],
  });
  const covers = coversOf(
    plans.map((plan) => ({ plan, committee: null })),
    () => null,
  );
  expect(covers.map(({ expected }) => expected.toCell())).toEqual([2100]);
});
