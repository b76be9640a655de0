import { changedIn, said } from "./said";

type Rows = readonly (readonly string[])[];
type Report = Readonly<Record<string, Rows>>;

/** A report of part of a year: outcome so far, budget and forecast of the whole year. */
const REPORT: Report = {
  Resultat: [
    ["Resultaträkning 2024-08-31", "", "", ""],
    ["Tkr", "Utfall 2024-08-31", "Budget helår 2024", "Prognos helår 2024"],
    ["Verksamhetens intäkter", "61 204", "90 100", "91 350"],
    ["Verksamhetens kostnader", "-288 630", "-441 870", "-446 905"],
    ["Avskrivningar", "-11 318", "-17 000", "-16 980"],
    ["Verksamhetens nettokostnader", "-238 744", "-368 770", "-372 535"],
    ["Skatteintäkter", "190 115", "285 000", "285 640"],
    ["Generella statsbidrag och utjämning", "57 902", "86 400", "86 710"],
    ["Periodens resultat", "9 273", "2 630", "-185"],
  ],
  Balans: [
    ["Balansräkning 2024-08-31", "", ""],
    ["Tkr", "2024-08-31", "2023-12-31"],
    ["Anläggningstillgångar", "402 117", "391 480"],
    ["Kortfristiga fordringar", "33 906", "30 118"],
    ["Kassa och bank", "27 643", "31 052"],
    ["Summa tillgångar", "463 666", "452 650"],
    ["Ingående eget kapital", "208 404", "201 392"],
    ["Periodens resultat", "9 273", "7 012"],
    ["Utgående eget kapital", "217 677", "208 404"],
    ["Långfristiga skulder", "160 000", "155 000"],
    ["Avsättningar för pensioner", "13 000", "12 100"],
    ["Kortfristiga skulder", "72 989", "77 146"],
    ["Summa skulder och eget kapital", "463 666", "452 650"],
  ],
  Kassa: [
    ["Kassaflödesanalys 2024-08-31", ""],
    ["Tkr", "2024-08-31"],
    ["Periodens resultat", "9 273"],
    ["Justering för avskrivningar", "11 318"],
    ["Förändring kortfristiga fordringar", "-3 788"],
    ["Förändring kortfristiga skulder", "-4 157"],
    ["Justering för avsättningar", "900"],
    ["Medel från den löpande verksamheten", "13 546"],
    ["Förvärv av materiella anläggningstillgångar", "-21 955"],
    ["Medel från investeringsverksamheten", "-21 955"],
    ["Upptagna långfristiga lån", "5 000"],
    ["Periodens kassaflöde", "-3 409"],
    ["Likvida medel vid periodens början", "31 052"],
    ["Likvida medel vid periodens slut", "27 643"],
  ],
  Ramar: [
    ["Budgetramar 2024", "", "", ""],
    ["Nämnd", "Budget 2024", "Tilläggsanslag", "Reviderad budget 2024"],
    ["Kommunstyrelsen", "-60 190", "-910", "-61 100"],
    ["Omsorgsnämnden", "-149 400", "-2 350", "-151 750"],
    ["Barn- och ungdomsnämnden", "-133 220", "-1 940", "-135 160"],
    ["Teknik- och fritidsnämnden", "-25 960", "5 200", "-20 760"],
    ["Totalt", "-368 770", "0", "-368 770"],
  ],
  Drift: [
    ["Driftredovisning per nämnd 2024", "", "", ""],
    ["Nämnd, tkr", "Utfall jan-aug 2024", "Årsbudget 2024", "Helårsprognos 2024"],
    ["Kommunstyrelsen", "-39 870", "-61 100", "-61 420"],
    ["Omsorgsnämnden", "-98 655", "-151 750", "-154 905"],
    ["Barn- och ungdomsnämnden", "-86 402", "-135 160", "-135 380"],
    ["Teknik- och fritidsnämnden", "-13 817", "-20 760", "-20 830"],
    ["Verksamhetens nettokostnader", "-238 744", "-368 770", "-372 535"],
  ],
  "Barn och ungdom": [
    ["Barn- och ungdomsnämnden, delårsrapport augusti 2024", "", "", ""],
    ["Resultaträkning, tkr", "Utfall jan-aug", "Budget helår", "Prognos helår"],
    ["Intäkter", "12 730", "18 900", "19 240"],
    ["Personal", "-71 118", "-110 480", "-110 995"],
    ["Lokaler", "-28 014", "-43 580", "-43 625"],
    ["Verksamhetens nettokostnader", "-86 402", "-135 160", "-135 380"],
  ],
};

const changed = (sheet: string, cells: Readonly<Record<string, string>>): Report => ({
  ...REPORT,
  [sheet]: changedIn(REPORT[sheet]!, cells),
});

describe("A report of part of a year", () => {
  test("is silent where its parts agree", () => expect(said(REPORT)).toEqual([]));

  test("a committee's own income statement is held against its row, and not against the municipality's", () =>
    expect(
      said(
        changed("Barn och ungdom", {
          A2: "Tkr",
          A1: "Resultaträkning Barn- och ungdomsnämnden, augusti 2024",
        }),
      ),
    ).toEqual([]));

  test("nor where the statement of all operations leaves the committee out", () => {
    const drift = REPORT.Drift!.filter(([name]) => name !== "Barn- och ungdomsnämnden");
    expect(said({ ...REPORT, Drift: drift }).filter((one) => one.includes("Barn och ungdom!"))).toEqual([]);
  });

  test.each<[string, string, Readonly<Record<string, string>>, string]>([
    [
      "a committee's own income statement is held against its row",
      "Barn och ungdom",
      { B4: "-71 981", B6: "-87 265" },
      "Drift!B5",
    ],
    [
      "the year's forecast of a committee is its own forecast of the whole year",
      "Barn och ungdom",
      { D4: "-111 595", D6: "-135 980" },
      "Drift!D5",
    ],
    [
      "the year's budget is the changed one, where the decided one stands beside it",
      "Ramar",
      { B4: "-149 900", D4: "-152 250", B7: "-369 270", D7: "-369 270" },
      "Drift!C4",
    ],
    [
      "cash when the period begins is that at the end of the year before",
      "Kassa",
      { B11: "4 550", B12: "-3 859", B13: "31 502" },
      "Balans!C5",
    ],
    [
      "a change since the year began follows from the balance sheet",
      "Kassa",
      { B4: "11 408", B5: "-3 878" },
      "Balans!B4",
    ],
  ])("%s", (_, sheet, cells, other) => {
    const found = said(changed(sheet, cells));
    expect(found.filter((one) => one.includes(other) && one.includes(`${sheet}!`))).not.toEqual([]);
  });
});

describe("Half a name", () => {
  const REPORT_OF_NOTES: Report = {
    Resultaträkning: [
      ["Resultaträkning 2024", "", "", ""],
      ["Tkr", "Not", "2024", "2023"],
      ["Verksamhetens nettokostnader", "", "-81 300", "-79 115"],
      ["Skatteintäkter", "", "82 915", "80 260"],
      ["Finansiella intäkter", "3", "1 180", "1 412"],
      ["Årets resultat", "", "2 795", "2 557"],
    ],
    Balansräkning: [
      ["Balansräkning 2024", "", "", ""],
      ["Tkr", "Not", "2024-12-31", "2023-12-31"],
      ["Likvida medel", "", "41 875", "38 316"],
      ["Summa tillgångar", "", "41 875", "38 316"],
      ["Ingående eget kapital", "", "20 557", "18 000"],
      ["Årets resultat", "", "2 795", "2 557"],
      ["Utgående eget kapital", "", "23 352", "20 557"],
      ["Pensionsavsättning", "5", "18 523", "17 759"],
      ["Summa eget kapital och avsättningar", "", "41 875", "38 316"],
    ],
    Resultatnoter: [
      ["Noter till resultaträkningen 2024", "", ""],
      ["Tkr", "2024", "2023"],
      ["Not 3 Finansiella intäkter", "", ""],
      ["Ränteintäkter", "430", "512"],
      ["Utdelning", "750", "900"],
      ["Summa", "1 180", "1 412"],
    ],
    Balansnoter: [
      ["Noter till balansräkningen 2024", "", ""],
      ["Tkr", "2024-12-31", "2023-12-31"],
      ["Not 5 Pensionsavsättning", "", ""],
      ["Ingående avsättning", "17 759", "17 107"],
      ["Ränte- och indexuppräkning", "490", "440"],
      ["Nyintjänat", "334", "212"],
      ["Utgående avsättning", "18 583", "17 759"],
    ],
  };

  test("is of no other row, though they differ by what another figure is wrong by", () =>
    expect(said(REPORT_OF_NOTES).filter((one) => one.includes("Resultatnoter!"))).toEqual([]));
});
