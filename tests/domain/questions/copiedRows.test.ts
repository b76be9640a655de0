import { checkSheet } from "../../../src/domain/checkSheet";
import { sheetReport } from "../../../src/actions/check/sheetReport";
import { EMPTY_MEMORY } from "../../../src/domain/sheet/memory";
import { printedGrid } from "../../support/printedGrid";

type Rows = readonly (readonly string[])[];

/** The labels of the rows that are asked about. */
function asked(rows: Rows): string[] {
  return checkSheet(printedGrid(rows, 1)).findings.flatMap((one) =>
    one.rule === "copiedRow" ? [one.table.rows[one.row]!.label] : [],
  );
}

/** The table with one row's figures pasted over those of the next. */
function pasted(rows: Rows, from: string): Rows {
  const at = rows.findIndex(([label]) => label === from);
  return rows.map((row, r) => (r === at + 1 ? [row[0]!, ...rows[at]!.slice(1)] : row));
}

const FARMS: Rows = [
  ["Enhet", "Budget 2025", "Prognos 2025"],
  ["Hamnen", "", ""],
  ["Kaj 1", "4 518", "4 633"],
  ["Kaj 2", "3 274", "3 190"],
  ["Delsumma hamnen", "7 792", "7 823"],
  ["Parken", "", ""],
  ["Gräs", "2 365", "2 347"],
  ["Träd", "5 127", "5 238"],
  ["Delsumma parken", "7 492", "7 585"],
  ["Summa drift", "15 284", "15 408"],
];

const CASH: Rows = [
  ["Mnkr", "Bokslut 2024", "Bokslut 2023"],
  ["Inbetalningar", "812,4", "790,2"],
  ["Utbetalningar", "-701,9", "-688,8"],
  ["Kassaflöde från driften", "110,5", "101,4"],
  ["Maskiner", "-64,2", "-58,7"],
  ["Fastigheter", "-93,6", "-71,1"],
  ["Kassaflöde från investeringar", "-157,8", "-129,8"],
  ["Upplåning", "71,3", "49,5"],
  ["Amorteringar", "-22,6", "-20,4"],
  ["Kassaflöde från finansiering", "48,7", "29,1"],
  ["Årets kassaflöde", "1,4", "0,7"],
];

test("a sub-total that its last row was pasted over is asked about", () => {
  expect(asked(FARMS)).toEqual([]);
  expect(asked(pasted(FARMS, "Kaj 2"))).toEqual(["Delsumma hamnen"]);
  expect(asked(pasted(FARMS, "Träd"))).toEqual(["Delsumma parken"]);
});

test("a grand total that the last sub-total was pasted over is asked about", () => {
  expect(asked(pasted(FARMS, "Delsumma parken"))).toEqual(["Summa drift"]);
});

test("a result that goes on from several is no copy of the last of them", () => {
  expect(asked(CASH)).toEqual([]);
  expect(asked(pasted(CASH, "Kassaflöde från finansiering"))).toEqual(["Årets kassaflöde"]);
});

test("the sheet is not ready, and the question names both rows", () => {
  const grid = printedGrid(pasted(FARMS, "Träd"), 1);
  const { ready, findings } = sheetReport(grid, checkSheet(grid), EMPTY_MEMORY);
  expect(ready).toBe(false);
  expect(findings.filter(({ severity }) => severity !== "rounding")).toMatchObject([
    {
      address: "B9",
      title: "Delsumma parken (rad 9)",
      message: "Samma tal som Träd (rad 8) i alla kolumner. Har den ena raden klistrats in över den andra?",
    },
  ]);
});

test("the parts of a whole that one of them was pasted into are asked about: they come to more than it", () => {
  const staff: Rows = [
    ["Årsarbetare", "2023", "2024"],
    ["Skolan", "471", "486"],
    ["varav lärare", "236", "243"],
    ["varav elevhälsa", "159", "161"],
    ["varav administration", "76", "82"],
    ["Vården", "392", "401"],
    ["Summa", "863", "887"],
  ];
  expect(asked(staff)).toEqual([]);
  expect(asked(pasted(staff, "Skolan"))).toEqual(["varav lärare"]);
});

test("a group of one row is right with its total, under a heading of its own or by its name", () => {
  const alone: Rows = [
    ["Konto", "Budget", "Utfall"],
    ["Hyror", "", ""],
    ["Lokaler", "6 841", "7 012"],
    ["Bilar", "1 133", "1 207"],
    ["Summa hyror", "7 974", "8 219"],
    ["Kurser", "", ""],
    ["Ledarskap", "2 365", "2 347"],
    ["Summa kurser", "2 365", "2 347"],
    ["Totalt", "10 339", "10 566"],
  ];
  expect(asked(alone)).toEqual([]);
  const named: Rows = [
    ["Konto", "Budget", "Utfall"],
    ["Lokaler", "6 841", "7 012"],
    ["Bilar", "1 133", "1 207"],
    ["Kurser", "2 365", "2 347"],
    ["Summa kurser", "2 365", "2 347"],
    ["Tidskrifter", "418", "397"],
    ["Totalt", "10 757", "10 963"],
  ];
  expect(asked(named)).toEqual([]);
});

test("rows that share one column and say something else in the others are no copies", () => {
  const sparse: Rows = [
    ["Projekt", "Beslutat", "Använt", "Kvar"],
    ["Norra skolan", "46 813", "31 207", "15 606"],
    ["Ishall", "46 813", "", ""],
    ["Reningsverk", "12 371", "4 118", "8 253"],
  ];
  expect(asked(sparse)).toEqual([]);
  expect(asked(pasted(sparse, "Norra skolan"))).toEqual(["Ishall"]);
});

test("a result that nothing changes is said again by the next", () => {
  const result: Rows = [
    ["Tkr", "Bokslut 2024", "Bokslut 2023"],
    ["Intäkter", "81 240", "79 020"],
    ["Kostnader", "-70 190", "-68 880"],
    ["Resultat före bokslutsdispositioner", "11 050", "10 140"],
    ["Årets resultat", "11 050", "10 140"],
  ];
  expect(asked(result)).toEqual([]);
});

test("rows that happen to be alike are right where both are added up", () => {
  const equal: Rows = [
    ["Nämnd", "Budget", "Utfall"],
    ["Valnämnd", "1 284", "1 301"],
    ["Revision", "1 284", "1 301"],
    ["Kansli", "4 410", "4 377"],
    ["Summa", "6 978", "6 979"],
  ];
  expect(asked(equal)).toEqual([]);
});

test.each(["Periodens resultat", "Årets resultat", "Periodens redovisade resultat"])(
  "%s is the result after financial items where nothing stands between them",
  (last) => {
    const rows: Rows = [
      ["Mnkr", "Utfall jan-aug 2022", "Utfall jan-aug 2023"],
      ["Verksamhetens intäkter", "201,0", "207,0"],
      ["Verksamhetens kostnader", "-1 040,3", "-1 084,7"],
      ["Verksamhetens nettokostnader", "-839,3", "-877,7"],
      ["Skatteintäkter", "658,7", "681,4"],
      ["Generella statsbidrag", "227,9", "229,9"],
      ["Verksamhetens resultat", "47,3", "33,6"],
      ["Finansiella intäkter", "3,3", "4,4"],
      ["Finansiella kostnader", "-2,1", "-3,9"],
      ["Resultat efter finansiella poster", "48,5", "34,1"],
      [last, "48,5", "34,1"],
    ];
    expect(asked(rows)).toEqual([]);
  },
);

test("a group of one row among groups that each stand under a heading is right with its total", () => {
  const groups: Rows = [
    ["Etapp", "Inkomster", "Utgifter", "Netto"],
    ["Bostäder", "", "", ""],
    ["Fyren", "18 412", "-3 107", "15 305"],
    ["Lotsen", "6 203", "-22 719", "-16 516"],
    ["Summa bostäder", "24 615", "-25 826", "-1 211"],
    ["Verksamheter", "", "", ""],
    ["Gjuteriet", "9 618", "-14 205", "-4 587"],
    ["Varvet", "31 022", "-26 811", "4 211"],
    ["Summa verksamheter", "40 640", "-41 016", "-376"],
    ["Avslutade under året", "", "", ""],
    ["Bryggan", "1 427", "-604", "823"],
    ["Summa avslutade", "1 427", "-604", "823"],
    ["Totalt", "66 682", "-67 446", "-764"],
  ];
  expect(asked(groups)).toEqual([]);
  expect(asked(pasted(groups, "Bryggan"))).toEqual([]);
  expect(asked(pasted(groups, "Varvet"))).toEqual(["Summa verksamheter"]);
});
