import { checkSheet } from "../../../src/domain/checkSheet";
import { printedGrid } from "../../support/printedGrid";
import { told } from "../../support/told";

/** What each column is found to be the sum of, by headings. */
function relationsOf(rows: string[][]): string[] {
  return checkSheet(printedGrid(rows, 1)).tables.flatMap(({ table, relations }) =>
    relations.map(({ target, parts }) => {
      const sum = parts.map(
        ({ column, sign }) => `${sign < 0 ? "−" : "+"} ${table.columns[column]!.heading}`,
      );
      return `${table.columns[target]!.heading} = ${sum.join(" ").replace(/^\+ /, "")}`;
    }),
  );
}
const says = (rows: string[][], scale = 1) => told(printedGrid(rows, 1), scale);
const withCell = (rows: string[][], row: number, column: number, text: string) =>
  rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? text : cell)));

const HELSINGBORG = [
  [
    "",
    "Ingående resultat",
    "Disposition",
    "Kommunbidrag",
    "Intäkter",
    "Kostnader",
    "Årets resultat",
    "Utgående resultat",
  ],
  ["Barn och utbildning", "149,4", "-32,7", "2 903,2", "536,1", "-3 503,2", "-31,2", "85,5"],
  ["Vård och omsorg", "39,8", "-24,9", "1 619,5", "251,1", "-1 898,5", "-3,0", "11,9"],
  ["Stadsbyggnad", "24,6", "-8,0", "523,2", "304,0", "-795,6", "39,6", "56,2"],
  ["Arbetsmarknad", "56,2", "-5,5", "460,2", "195,7", "-653,3", "8,1", "58,8"],
  ["Kultur", "10,7", "-3,5", "175,9", "35,6", "-210,8", "4,2", "11,4"],
];
const PLACES = [
  ["Enhet", "Kvar från 2023", "Nya 2024", "Avslutade", "Återtagna", "Utgående antal"],
  ["Norr", "412", "187", "203", "14", "410"],
  ["Söder", "388", "221", "176", "9", "442"],
  ["Väster", "519", "164", "231", "22", "474"],
  ["Öster", "277", "143", "98", "5", "327"],
];
const NETS = [
  ["Nämnd", "Intäkter", "Kostnader", "Nettokostnader", "Kommunbidrag", "Resultat"],
  ["Angered", "426", "-2 023", "-1 597", "1 599", "2"],
  ["Centrum", "325", "-1 374", "-1 049", "1 057", "8"],
  ["Lundby", "360", "-1 377", "-1 017", "1 013", "-4"],
];

describe("A column is a signed sum of others", () => {
  test("of four with mixed signs, and the next of that one", () => {
    expect(relationsOf(HELSINGBORG)).toEqual([
      "Årets resultat = − Disposition + Kommunbidrag + Intäkter + Kostnader",
      "Utgående resultat = Ingående resultat + Disposition + Årets resultat",
    ]);
    expect(says(HELSINGBORG)).toEqual([]);
  });
  test("of four in counts, where one is taken off", () => {
    expect(relationsOf(PLACES)).toEqual([
      "Utgående antal = Kvar från 2023 + Nya 2024 − Avslutade + Återtagna",
    ]);
    expect(says(PLACES)).toEqual([]);
  });
  test("of two, on three rows, and the next of that one", () => {
    expect(relationsOf(NETS)).toEqual([
      "Nettokostnader = Intäkter + Kostnader",
      "Resultat = Nettokostnader + Kommunbidrag",
    ]);
  });
  test.each([
    ["four with mixed signs", HELSINGBORG, 3, 4, "340,0"],
    ["counts", PLACES, 2, 5, "424"],
    ["three rows", NETS, 2, 3, "-1 094"],
    ["three rows, and the first is wrong", NETS, 1, 3, "-1 957"],
  ])("and stays one where a row is wrong: %s", (_, rows, row, column, wrong) => {
    const spoilt = withCell(rows, row, column, wrong);
    expect(relationsOf(spoilt)).toEqual(relationsOf(rows));
    expect(says(spoilt)).not.toEqual([]);
  });
  test("on a single row that is wrong by a slip", () => {
    const one = [NETS[0]!.slice(0, 4), ["Angered", "426", "-2 023", "-1 579"]];
    expect(relationsOf(one)).toEqual(["Nettokostnader = Intäkter + Kostnader"]);
    expect(says(one)).not.toEqual([]);
  });
});

describe("Months and what they come to", () => {
  const MONTHS = ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun"];
  const table = (total: string) => [
    ["Verksamhet", ...MONTHS, total],
    ["Skola", "4 120", "3 980", "4 210", "4 090", "4 155", "4 010", "24 565"],
    ["Vård", "2 310", "2 190", "2 405", "2 333", "2 298", "2 214", "13 750"],
  ];
  test.each([["Totalt"], ["Ackumulerat"], ["Hittills"], ["Helår"], ["Jan-dec"], ["Ack. 2024"]])(
    "are added under %s, and a month that is wrong is told",
    (total) => {
      expect(relationsOf(table(total))).toEqual([`${total} = ${MONTHS.join(" + ")}`]);
      expect(says(table(total))).toEqual([]);
      expect(says(withCell(table(total), 1, 3, "4 120"))).not.toEqual([]);
    },
  );
  test("each kind of column on its own, where budget and outcome stand by turns", () => {
    const rows = [
      [
        "Verksamhet",
        "Jan Plan",
        "Jan Utfall",
        "Feb Plan",
        "Feb Utfall",
        "Mar Plan",
        "Mar Utfall",
        "Plan totalt",
        "Utfall totalt",
      ],
      ["Skola", "4 120", "4 231", "3 980", "3 877", "4 210", "4 390", "12 310", "12 498"],
      ["Vård", "2 310", "2 288", "2 190", "2 241", "2 405", "2 467", "6 905", "6 996"],
      ["Kultur", "811", "790", "835", "822", "799", "804", "2 445", "2 416"],
    ];
    expect(relationsOf(rows)).toEqual([
      "Plan totalt = Jan Plan + Feb Plan + Mar Plan",
      "Utfall totalt = Jan Utfall + Feb Utfall + Mar Utfall",
    ]);
  });
});

describe("A column that is inside another", () => {
  test.each([["Därav leasing"], ["varav hyrda"]])("%s is no part of the sum across", (heading) => {
    const rows = [
      ["Belopp i tkr", "Mark", "Byggnader", "Maskiner", heading, "Summa"],
      ["Ingående värde", "310", "5 420", "811", "204", "6 541"],
      ["Investeringar", "12", "640", "133", "51", "785"],
      ["Avskrivningar", "-3", "-288", "-97", "-40", "-388"],
      ["Utgående värde", "319", "5 772", "847", "215", "6 938"],
    ];
    expect(relationsOf(rows)).toEqual(["Summa = Mark + Byggnader + Maskiner"]);
    expect(says(withCell(rows, 2, 5, "725"))).toEqual(["Investeringar / Summa: 60"]);
  });
});

describe("A sum across where most rows print one part", () => {
  const GRANTS = [
    ["Post", "Skatt", "Bidrag", "Annan nämnd", "Besparing", "Totalt"],
    ["Personal", "", "", "", "", ""],
    ["Ledare", "124", "", "", "", "124"],
    ["Utvecklare", "91", "", "", "", "91"],
    ["Tekniker", "77", "", "", "", "77"],
    ["RedaktörA", "", "", "64", "", "64"],
    ["RedaktörB", "", "", "66", "", "66"],
    ["RedaktörC", "", "", "68", "", "68"],
    ["Mellansumma", "292", "", "198", "", "490"],
    [],
    ["Resor", "", "", "", "", ""],
    ["Leverantör", "9", "", "", "", "9"],
    ["Styrgrupp", "", "", "", "", ""],
    ["Team", "37", "", "", "", "37"],
    ["Användare", "26", "", "", "", "26"],
    ["Mellansumma", "72", "", "", "", "72"],
    [],
    ["Konsulter", "", "", "", "", ""],
    ["Program", "", "", "", "", ""],
    ["Stöd", "43", "", "", "", "43"],
    ["Underhåll", "52", "", "", "17", "69"],
    ["Drift", "81", "", "", "", "81"],
    ["Telefoni", "", "4", "", "", "4"],
    ["Mellansumma", "176", "4", "", "17", "197"],
    [],
    ["Material", "", "", "", "", ""],
    ["Datorer", "", "", "", "", ""],
    ["Telefoner", "19", "", "", "", "19"],
    ["Mellansumma", "19", "", "", "", "19"],
    [],
    ["Investering", "", "", "", "", ""],
    ["Servrar", "", "", "", "", ""],
    ["Mellansumma", "", "", "", "", ""],
    ["Totalt", "559", "4", "198", "17", "778"],
  ];
  test("takes in the column that one row alone and its totals speak of", () => {
    expect(relationsOf(GRANTS)).toEqual(["Totalt = Skatt + Bidrag + Annan nämnd + Besparing"]);
    expect(says(GRANTS)).toEqual([]);
  });
  test("and a total across that is wrong is still told of", () => {
    expect(says(withCell(GRANTS, 20, 5, "96")).length).toBeGreaterThan(0);
    expect(says(withCell(GRANTS, 33, 5, "787")).length).toBeGreaterThan(0);
  });

  test("is none where every row that prints two of them misses it: a list laid out for a diagram", () => {
    const rows = [
      ["Etikett", "Summa av belopp", "Topp", "Övriga"],
      ["Post 1", "410", "410", ""],
      ["Post 2", "320", "320", ""],
      ["Post 3", "240", "240", ""],
      ["Post 4", "110", "110", "1 080"],
      ["Post 5", "95", "245", "95"],
      ["Post 6", "85", "", "85"],
      ["Post 7", "65", "", "65"],
      ["Totalt", "1 325", "", "1 325"],
    ];
    expect(relationsOf(rows)).toEqual([]);
    expect(says(rows)).toEqual([]);
  });
});

describe("Columns that go together by habit", () => {
  test("and not on every row are asked about no more than any others", () => {
    // A budget of four years that is what has come out and what is left of this year's, on most rows.
    const rows = [
      ["Projekt", "Utfall 2019", "Budget 2019", "Utfall 2016-2019", "Budget 2016-2019"],
      ["Fastighet", "-219", "-505", "-810", "-1 096"],
      ["Förvärv", "-51", "-212", "-246", "-407"],
      ["Hyresgäst", "-11", "-27", "-47", "-63"],
      ["Förvaltning", "-79", "-181", "-193", "-295"],
      ["Västsvenska", "-77", "-85", "-324", "-332"],
      ["Idrott", "-78", "-284", "-380", "-586"],
      ["Reinvestering", "-19", "-42", "-81", "-104"],
      ["Områden", "-15", "-87", "-43", "-115"],
      ["Stadsutveckling", "-2", "-60", "-2", "-23"],
      ["Dricksvatten", "-109", "-120", "-490", "-501"],
    ];
    expect(says(rows)).toEqual([]);
  });
});
