import { changedIn, said } from "./said";

type Rows = readonly (readonly string[])[];

describe("The row that a note is of", () => {
  const RESULT: Rows = [
    ["Resultaträkning 2020", "", "", ""],
    ["Tkr", "Not", "2020", "2019"],
    ["Verksamhetens intäkter", "1", "60 000", "58 000"],
    ["Verksamhetens kostnader", "2", "-310 000", "-301 000"],
    ["Verksamhetens nettokostnader", "", "-250 000", "-243 000"],
    ["Skatteintäkter", "3", "254 200", "246 100"],
    ["Årets resultat", "8", "4 200", "3 100"],
  ];
  const BALANCE: Rows = [
    ["Balansräkning 2020", "", "", ""],
    ["Tkr", "Not", "2020", "2019"],
    ["Summa tillgångar", "", "402 300", "395 000"],
    ["Resultatutjämningsreserv", "8", "21 000", "21 000"],
    ["Övrigt", "", "98 100", "93 900"],
    ["Summa eget kapital", "8", "119 100", "114 900"],
    ["Skulder", "9", "283 200", "280 100"],
    ["Summa eget kapital och skulder", "", "402 300", "395 000"],
  ];
  const NOTES: Rows = [
    ["Noter 2020", "", ""],
    ["Tkr", "2020", "2019"],
    ["Not 8 Eget kapital", "", ""],
    ["Ingående eget kapital", "114 900", "111 800"],
    ["Årets resultat", "4 200", "3 100"],
    ["Utgående eget kapital", "119 100", "114 900"],
  ];

  test("is the one of its name where several rows bear its number", () => {
    const sheets = { RR: RESULT, BR: BALANCE, Noter: NOTES };
    expect(said(sheets)).toEqual([]);
    const wrong = changedIn(NOTES, { B4: "115 900", B6: "120 100" });
    expect(said({ ...sheets, Noter: wrong })).toContain("open BR!C6 Noter!B6");
  });
});

test("What committees are given to spend is their budget, in whatever document", () => {
  const operations: Rows = [
    ["Driftredovisning 2022", "", "", ""],
    ["Mnkr", "Kommunbidrag 2022", "Nettokostnad", "Resultat"],
    ["Kommunstyrelsen", "120,4", "-119,0", "1,4"],
    ["Skolnämnden", "410,2", "-413,1", "-2,9"],
    ["Omsorgsnämnden", "355,0", "-352,7", "2,3"],
    ["Kulturnämnden", "61,8", "-61,1", "0,7"],
    ["Summa", "947,4", "-945,9", "1,5"],
  ];
  const budget: Rows = [
    ["Driftbudget per nämnd 2022", "", ""],
    ["Mnkr", "Budget 2021", "Budget 2022"],
    ["Kommunstyrelsen", "117,0", "120,4"],
    ["Skolnämnden", "399,5", "410,2"],
    ["Omsorgsnämnden", "347,1", "355,0"],
    ["Kulturnämnden", "60,3", "61,8"],
    ["Summa", "923,9", "947,4"],
  ];
  expect(said({ Drift: operations, Budget: budget })).toEqual([]);
  const other = changedIn(budget, { C4: "401,2", C7: "938,4" });
  expect(said({ Drift: operations, Budget: other })[0]).toMatch(/^open .*(?:B|C)4 .*(?:B|C)4$/);
});

test("Millions with a hundred thousand of them are thousands, though one figure alone tells", () => {
  const projects: Rows = [
    ["Investeringsredovisning 2018", "", ""],
    ["Mnkr", "Utfall 2018", "Budget 2018"],
    ["Skola", "80 114", "82 000"],
    ["Väg", "41 022", "44 500"],
    ["Bruttoinvesteringar", "121 136", "126 500"],
  ];
  const cash: Rows = [
    ["Kassaflödesanalys", "", ""],
    ["Mnkr", "2018", "2017"],
    ["Investering i materiella anläggningstillgångar", "-121,1", "-98,4"],
    ["Kassaflöde från investeringsverksamheten", "-121,1", "-98,4"],
  ];
  expect(said({ Projekt: projects, Kassa: cash })).toEqual([expect.stringMatching(/^unit Projekt!/)]);
});
