import { changedIn, said } from "./said";

type Rows = readonly (readonly string[])[];
type Report = Readonly<Record<string, Rows>>;

/** Notes that say what they come to in fewer words than their heading, on sheets of their own. */
const REPORT: Report = {
  Resultaträkning: [
    ["Resultaträkning 2024", "", "", ""],
    ["Tkr", "Not", "2024", "2023"],
    ["Verksamhetens intäkter", "1", "52 130", "50 240"],
    ["Jämförelsestörande intäkter", "1", "3 900", "0"],
    ["Verksamhetens kostnader", "2", "-214 605", "-205 380"],
    ["Av- och nedskrivningar", "3", "-9 414", "-9 008"],
    ["Verksamhetens nettokostnader", "", "-167 989", "-164 148"],
    ["Skatteintäkter", "4", "171 250", "166 430"],
    ["Årets resultat", "", "3 261", "2 282"],
  ],
  Balansräkning: [
    ["Balansräkning 2024", "", "", ""],
    ["Tkr", "Not", "2024-12-31", "2023-12-31"],
    ["Fastigheter och anläggningar", "6", "130 455", "128 610"],
    ["Likvida medel", "", "18 906", "17 490"],
    ["Summa tillgångar", "", "149 361", "146 100"],
    ["Ingående eget kapital", "", "146 100", "143 818"],
    ["Årets resultat", "", "3 261", "2 282"],
    ["Utgående eget kapital", "", "149 361", "146 100"],
    ["Summa eget kapital", "", "149 361", "146 100"],
  ],
  Resultatnoter: [
    ["Noter till resultaträkningen 2024", "", ""],
    ["Tkr", "2024", "2023"],
    ["Not 1 Verksamhetens intäkter", "", ""],
    ["Taxor", "31 017", "29 405"],
    ["Riktade bidrag", "21 113", "20 835"],
    ["Jämförelsestörande: försäkringsersättning", "3 900", "0"],
    ["Summa intäkter", "56 030", "50 240"],
    ["Not 3 Av- och nedskrivningar", "", ""],
    ["Avskrivning fastigheter och anläggningar", "-7 231", "-6 917"],
    ["Avskrivning inventarier", "-2 183", "-2 091"],
    ["Summa", "-9 414", "-9 008"],
  ],
  Balansnoter: [
    ["Noter till balansräkningen 2024", "", ""],
    ["Tkr", "2024-12-31", "2023-12-31"],
    ["Not 6 Fastigheter och anläggningar", "", ""],
    ["Redovisat värde vid årets början", "128 610", "126 004"],
    ["Investeringar", "9 076", "9 523"],
    ["Avskrivningar", "-7 231", "-6 917"],
    ["Redovisat värde vid årets slut", "130 455", "128 610"],
  ],
};

const of = (sheet: string, cells: Readonly<Record<string, string>>) =>
  said({ ...REPORT, [sheet]: changedIn(REPORT[sheet]!, cells) });

describe("Notes of a report", () => {
  test("are silent where they agree", () => expect(said(REPORT)).toEqual([]));

  test("a note's sum may leave out whose it is, which its heading says", () =>
    expect(of("Resultatnoter", { C4: "29 045", C7: "49 880" })).toEqual([
      "open Resultaträkning!D3 Resultatnoter!C7",
    ]));

  test("a sum of one of two things that a heading joins is no sum of the note", () => {
    const Taxes: Rows = [
      ["Not 4 Skatteintäkter och generella statsbidrag", "", ""],
      ["Preliminär skatt", "170 020", "165 990"],
      ["Slutavräkning", "1 230", "440"],
      ["Inkomstutjämning", "40 112", "38 905"],
      ["Fastighetsavgift", "8 350", "8 020"],
      ["Summa generella statsbidrag", "48 462", "46 925"],
    ];
    expect(said({ ...REPORT, Resultatnoter: [...REPORT.Resultatnoter!, ...Taxes] })).toEqual([]);
  });

  test("depreciation of the assets of a note is that which the note of depreciation has of them", () =>
    expect(of("Resultatnoter", { B9: "-7 321", B10: "-2 093" })).toEqual([
      "open Balansnoter!B6 Resultatnoter!B9",
    ]));
});
