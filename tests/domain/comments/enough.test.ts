import { lackingComments } from "../../../src/domain/comments/enough";
import { SpokenTable } from "../../../src/domain/comments/readings";
import { writtenTexts } from "../../../src/domain/comments/writtenTexts";
import { tableDeviations } from "../../../src/domain/deviations/tableDeviations";
import { readThreshold, type Threshold } from "../../../src/domain/deviations/thresholds";
import { readTablesOfSheet } from "../../../src/domain/readTables";
import { finish } from "../../../src/domain/steps";
import { deviationTexts } from "../../../src/texts/deviations/deviations";
import { printedGrid } from "../../support/printedGrid";

const LIMITS = readThreshold({});

/** What the comments of a table lack, by row; and what is explained, in tkr. */
function lacking(comments: readonly string[], below: readonly string[] = [], threshold: Threshold = LIMITS) {
  const amounts = [
    ["Hemtjänst", "41 200", "44 650", "-3 450"],
    ["Särskilt boende", "88 940", "82 310", "6 630"],
    ["Korttidsvård", "12 480", "12 505", "-25"],
  ];
  const hasColumn = comments.length > 0;
  const grid = printedGrid(
    [
      ["Omsorgsnämnden", "", "", "", ""],
      ["Tkr", "", "", "", ""],
      ["Verksamhet", "Budget 2025", "Utfall 2025", "Avvikelse", hasColumn ? "Kommentar" : ""],
      ...amounts.map((row, r) => [...row, comments[r] ?? ""]),
      ["Summa", "142 620", "139 465", "3 155", ""],
      ["", "", "", "", ""],
      ...below.map((text) => [text, "", "", "", ""]),
    ],
    3,
  );
  const { cells, tables } = finish(readTablesOfSheet(grid, {}));
  const built = tables[0]!;
  const { columns } = tableDeviations(
    built,
    tables,
    grid,
    {},
    { withShare: false, headings: deviationTexts.headings },
  )!;
  const spoken = new SpokenTable(built, "Blad1");
  return lackingComments(
    spoken,
    columns.map(({ column }) => column),
    threshold,
    writtenTexts(cells, grid.area, tables),
  ).map(({ tableRow, lack, explained }) => {
    const label = built.table.rows[tableRow]!.label;
    return explained === null ? `${label}: ${lack}` : `${label}: ${lack} ${explained.toCell() / 1000}`;
  });
}

describe("A deviation over the limit", () => {
  test("without a comment is listed, and one within it is not", () => {
    expect(lacking(["", "Tomma platser under våren."])).toEqual(["Hemtjänst: missing"]);
  });

  test("is explained where a comment names something that the figures do not", () => {
    expect(lacking(["Fler brukare än väntat.", "Tomma platser på Eklunda."])).toEqual([]);
  });

  test("is not by saying it once more", () => {
    expect(lacking(["Underskott på 3 450 tkr mot budget.", "Positiv avvikelse, se bilaga."])).toEqual([
      "Hemtjänst: noCause",
      "Särskilt boende: noCause",
    ]);
  });

  test.each([
    "Utvecklingen följs noggrant.",
    "Åtgärder har vidtagits.",
    "Underskottet väntas kvarstå vid årets slut.",
    "Budgeten kommer inte att klaras.",
    "Kommenteras i rapporten.",
    "Resultatet är sämre jämfört med budget.",
    "Orsaken utreds och analyseras vidare.",
    "Ingen förklaring har lämnats.",
  ])("is not by saying that it is followed, that it stays or where it is told: %s", (comment) => {
    expect(lacking([comment, "Tomma platser på Eklunda."])).toEqual(["Hemtjänst: noCause"]);
  });

  test.each([
    "Underbudgeterat.",
    "Besparingen är inte genomförd.",
    "Felaktig periodisering.",
    "Obudgeterade kostnader.",
    "Eftersläpande fakturor.",
    "Uteblivet statsbidrag enligt beslut.",
    "Sen rekrytering.",
    "Fler timmar.",
  ])("is explained in few words, also by how it was budgeted: %s", (comment) => {
    expect(lacking([comment, "Tomma platser på Eklunda."])).toEqual([]);
  });

  test("is not commented on by a sign alone", () => {
    expect(lacking(["?", "–"])).toEqual(["Hemtjänst: missing", "Särskilt boende: missing"]);
  });

  test("is not where the parts that are named come to less than half of it", () => {
    expect(
      lacking([
        "Underskott på 3 450 tkr: vikarier 900 tkr och bilar 400 tkr.",
        "Överskottet beror på tomma platser 5 900 tkr, men högre hyra med ett underskott på 700 tkr.",
      ]),
    ).toEqual(["Hemtjänst: littleExplained 1300"]);
  });

  test("may be explained below the table, by sentences that name it", () => {
    const below = [
      "Hemtjänsten har anlitat bemanningsföretag under sommaren.",
      "Nämnden arbetar vidare med sin ekonomi.",
    ];
    expect(lacking([], below)).toEqual(["Särskilt boende: missing"]);
  });

  test("is one by the municipality's own limits", () => {
    const own = readThreshold({ "threshold:percent": "10", "threshold:tkr": "5000" });
    expect(lacking([], [], own)).toEqual([]);
    expect(lacking([], [], { ...own, rule: "either" })).toEqual(["Särskilt boende: missing"]);
  });
});
