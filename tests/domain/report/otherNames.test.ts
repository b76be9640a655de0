import { changedIn, said } from "./said";

type Rows = readonly (readonly string[])[];
type Report = Readonly<Record<string, Rows>>;

/** With other figures in some cells of one of the sheets, each of which begins in A1. */
function changed(sheet: string, cells: Readonly<Record<string, string>>): Report {
  return { ...REPORT, [sheet]: changedIn(REPORT[sheet]!, cells) };
}

/** A report whose lines bear none of the usual names: place, number of note and figures tell what they are. */
const REPORT: Report = {
  RR: [
    ["Resultaträkning 2024", "", "", ""],
    ["Tkr", "Not", "2024", "2023"],
    ["Samtliga intäkter", "1", "62 415", "58 230"],
    ["Samtliga kostnader", "2", "-405 118", "-389 640"],
    ["Värdeminskning", "3", "-13 987", "-13 512"],
    ["Nettokostnader", "", "-356 690", "-344 922"],
    ["Skatter", "4", "270 315", "262 108"],
    ["Kommunalekonomisk utjämning och bidrag", "5", "92 846", "88 427"],
    ["Resultat före finansnetto", "", "6 471", "5 613"],
    ["Räntor och utdelningar", "6", "1 544", "1 390"],
    ["Räntor på skulder", "7", "-1 203", "-1 118"],
    ["Överskott", "", "6 812", "5 885"],
  ],
  BR: [
    ["Balansräkning 2024-12-31", "", "", ""],
    ["Tkr", "Not", "2024-12-31", "2023-12-31"],
    ["Byggnader och mark", "8", "301 240", "288 415"],
    ["Fordringar", "", "41 118", "43 002"],
    ["Kassa, bank", "", "38 904", "31 760"],
    ["Summa tillgångar", "", "381 262", "363 177"],
    ["Eget kapital vid årets ingång", "", "201 733", "195 848"],
    ["Överskott", "", "6 812", "5 885"],
    ["Eget kapital vid årets utgång", "", "208 545", "201 733"],
    ["Pensioner", "9", "52 310", "50 118"],
    ["Skulder", "", "120 407", "111 326"],
    ["Summa eget kapital, avsättningar och skulder", "", "381 262", "363 177"],
  ],
  KFA: [
    ["Kassaflödesanalys 2024", "", ""],
    ["Tkr", "2024", "2023"],
    ["Överskott", "6 812", "5 885"],
    ["Återföring av avskrivningar", "13 987", "13 512"],
    ["Förändring av fordringar och skulder", "13 157", "4 020"],
    ["Den löpande verksamhetens kassaflöde", "33 956", "23 417"],
    ["Anskaffning av materiella tillgångar", "-26 812", "-19 640"],
    ["Investeringsverksamhetens kassaflöde", "-26 812", "-19 640"],
    ["Förändring av likvida medel", "7 144", "3 777"],
    ["Kassa vid årets början", "31 760", "27 983"],
    ["Kassa vid årets slut", "38 904", "31 760"],
  ],
  Noter: [
    ["Noter 2024", "", ""],
    ["Belopp i tkr", "2024", "2023"],
    ["Not 1 Vad verksamheten tar in", "", ""],
    ["Taxor", "40 115", "37 830"],
    ["Riktade bidrag", "22 300", "20 400"],
    ["Summa", "62 415", "58 230"],
    ["Not 5 Utjämning", "", ""],
    ["Inkomstutjämning", "80 646", "77 327"],
    ["Fastighetsavgift", "12 200", "11 100"],
    ["Summa", "92 846", "88 427"],
    ["Not 8 Byggnader och mark", "", ""],
    ["Ingående värde", "288 415", "282 287"],
    ["Årets investeringar", "26 812", "19 640"],
    ["Årets avskrivningar", "-13 987", "-13 512"],
    ["Utgående värde", "301 240", "288 415"],
    ["Not 9 Avsatt för pensioner", "", ""],
    ["Ingående avsättning", "50 118", "48 702"],
    ["Nyintjänat", "4 002", "3 308"],
    ["Utbetalt", "-1 810", "-1 892"],
    ["Utgående avsättning", "52 310", "50 118"],
  ],
  Drift: [
    ["Driftredovisning 2024", "", "", ""],
    ["Nämnd, tkr", "Budget 2024", "Utfall 2024", "Utfall 2023"],
    ["Kommunstyrelsen", "-97 000", "-97 690", "-93 022"],
    ["Bygg- och miljönämnden", "-160 000", "-161 500", "-155 800"],
    ["Omsorgsnämnden", "-98 700", "-97 500", "-96 100"],
    ["Summa", "-355 700", "-356 690", "-344 922"],
  ],
  Omsorg: [
    ["Omsorgsnämnden, ekonomi 2024", "", "", ""],
    ["Tkr", "Budget 2024", "Utfall 2024", "Utfall 2023"],
    ["Intäkter", "12 300", "12 850", "11 900"],
    ["Personal", "-81 000", "-80 150", "-78 400"],
    ["Övrigt", "-30 000", "-30 200", "-29 600"],
    ["Nettokostnader", "-98 700", "-97 500", "-96 100"],
  ],
  Investering: [
    ["Investeringsredovisning 2024", "", ""],
    ["Projekt, tkr", "Budget 2024", "Utfall 2024"],
    ["Skola", "18 000", "16 532"],
    ["Badhus", "9 500", "10 280"],
    ["Summa", "27 500", "26 812"],
  ],
  Översikt: [
    ["Kommunen på två år, översikt", "", ""],
    ["", "2024", "2023"],
    ["Balansomslutning, mnkr", "381,3", "363,2"],
    ["Eget kapital, mnkr", "208,5", "201,7"],
    ["Investeringar, mnkr", "26,8", "19,6"],
    ["Resultat, mnkr", "6,8", "5,9"],
  ],
};

describe("Statements whose lines bear other names", () => {
  test("are silent where they agree", () => expect(said(REPORT)).toEqual([]));

  test.each<[string, string, Readonly<Record<string, string>>, string]>([
    ["a note is of the row with its number", "Noter", { B4: "40 151", B6: "62 451" }, "open RR!C3 Noter!B6"],
    [
      "a note is that also under a name of its own",
      "Noter",
      { B8: "80 664", B10: "92 864" },
      "open RR!C8 Noter!B10",
    ],
    [
      "a provision closes with its row of the balance sheet",
      "Noter",
      { B18: "4 020", B20: "52 328" },
      "open BR!C10 Noter!B20",
    ],
    ["and opens with last year's", "Noter", { B17: "50 181", B18: "3 939" }, "settled Noter!B17 BR!D10"],
    [
      "cash closes with the balance sheet's",
      "KFA",
      { B9: "7 441", B5: "13 454", B6: "34 253", B11: "39 201" },
      "open BR!C5 KFA!B11",
    ],
    ["a result by any name is the same", "KFA", { B3: "6 182", B5: "13 787" }, "settled KFA!B3 RR!C12"],
    [
      "a committee's own table comes to its row",
      "Omsorg",
      { C4: "-80 510", C6: "-97 860" },
      "open Drift!C5 Omsorg!C6",
    ],
    [
      "projects come to what the cash flow pays, nearly",
      "Investering",
      { C3: "16 601", C5: "26 881" },
      "settled Investering!C5 KFA!B7",
    ],
    ["an overview in millions has its balance", "Översikt", { B3: "383,1" }, "open BR!C6 Översikt!B3"],
  ])("%s", (_, sheet, cells, told) => {
    expect(said(changed(sheet, cells))).toContain(told);
  });

  test("say nothing of what a cash flow takes back beside depreciation, year after year", () => {
    const more = changed("KFA", { B4: "14 507", B5: "12 637", C4: "13 902", C5: "3 630" });
    expect(said(more)).toEqual([]);
  });

  test("ask of it where only this year's is another", () => {
    const more = changed("KFA", { B4: "14 507", B5: "12 637" });
    expect(said(more)).toEqual([expect.stringMatching(/^open KFA!B4 /)]);
  });

  test("a committee's own table is that also where it says what the board gives it", () => {
    const sheet = (net: string, result: string) => ({
      ...REPORT,
      Omsorg: [
        ["Omsorgsnämnden, ekonomi 2024", "", "", ""],
        ["Tkr", "Budget 2024", "Utfall 2024", "Utfall 2023"],
        ["Intäkter", "12 300", "12 850", "11 900"],
        ["Kostnader", "-111 000", "-110 350", "-108 000"],
        ["Nettokostnad", "-98 700", net, "-96 100"],
        ["Kommunbidrag", "98 700", "98 700", "97 000"],
        ["Resultat", "0", result, "900"],
      ],
    });
    expect(said(sheet("-97 500", "1 200"))).toEqual([]);
    expect(said(sheet("-97 860", "840"))).toContain("open Drift!C5 Omsorg!C5");
  });

  test("a committee's own table is that where the board's money stands above its costs, too", () => {
    const above = (net: string, result: string) => ({
      ...REPORT,
      Omsorg: [
        ["Omsorgsnämnden, ekonomi 2024", "", "", ""],
        ["Tkr", "Budget 2024", "Utfall 2024", "Utfall 2023"],
        ["Kommunbidrag", "98 700", "98 700", "97 000"],
        ["Intäkter", "12 300", "12 850", "11 900"],
        ["Kostnader", "-111 000", "-110 350", "-108 000"],
        ["Nettokostnad", "-98 700", net, "-96 100"],
        ["Resultat", "0", result, "900"],
      ],
    });
    expect(said(above("-97 500", "1 200"))).toEqual([]);
    expect(said(above("-97 860", "840"))).toContain("open Drift!C5 Omsorg!C6");
  });

  test("say nothing of what a committee has left of the board's money", () => {
    const lines = (...last: string[]) => [
      ["Omsorgsnämnden, ekonomi 2024", "", "", ""],
      ["Tkr", "Budget 2024", "Utfall 2024", "Utfall 2023"],
      ["Intäkter", "12 300", "12 850", "11 900"],
      ["Kostnader", "-111 000", "-110 350", "-108 000"],
      ["Kommunbidrag", "98 700", "98 700", "97 000"],
      [last[0]!, "0", "1 200", "900"],
    ];
    for (const name of ["Summa", "Resultat", "Nettoresultat"])
      expect(said({ ...REPORT, Omsorg: lines(name) })).toEqual([]);
  });

  test("ask once of investments that are paid in other years than they are made, and not where they are far apart", () => {
    expect(said(changed("Investering", { C3: "13 100", C5: "23 380" }))).toEqual([
      "open Investering!C5 KFA!B7",
    ]);
    expect(said(changed("Investering", { C3: "4 600", C5: "14 880" }))).toEqual([]);
  });
});
