import { checkSheet } from "../../../src/domain/checkSheet";
import { printedGrid } from "../../support/printedGrid";
import { reportOf } from "../../support/declared/said";

type Rows = readonly (readonly string[])[];

/** Three levels, each total above its rows, and no word for a sum anywhere. */
const LEVELS: Rows = [
  ["Område", "Budget", "Utfall", "Utfall i fjol"],
  ["STADSBYGGNAD", "61 150", "62 407", "58 866"],
  ["Gator", "38 270", "39 116", "36 905"],
  ["Snöröjning", "14 980", "15 731", "13 842"],
  ["Belysning", "9 410", "9 288", "9 377"],
  ["Beläggning", "13 880", "14 097", "13 686"],
  ["Grönytor", "22 880", "23 291", "21 961"],
  ["Lekplatser", "7 630", "7 912", "7 405"],
  ["Badplatser", "4 140", "4 066", "3 978"],
  ["Naturvård", "11 110", "11 313", "10 578"],
  ["KULTUR", "47 210", "46 862", "45 217"],
  ["Museer", "19 440", "19 128", "18 733"],
  ["Stadsmuseet", "12 760", "12 511", "12 294"],
  ["Konsthallen", "6 680", "6 617", "6 439"],
  ["Scener", "27 770", "27 734", "26 484"],
  ["Teatern", "16 350", "16 487", "15 706"],
  ["Konserthuset", "11 420", "11 247", "10 778"],
  ["Nämnder", "108 360", "109 269", "104 083"],
  ["Finansiering", "-112 700", "-113 915", "-106 301"],
  ["Staden", "-4 340", "-4 646", "-2 218"],
];

function sums(rows: Rows): string[] {
  return checkSheet(printedGrid(rows, 1)).tables.flatMap(({ table, sums: found }) =>
    found.map(
      ({ total, parts }) =>
        `${table.rows[total]!.label}: ${parts.map(({ row }) => table.rows[row]!.label).join(", ")}`,
    ),
  );
}

function changed(rows: Rows, label: string, column: number, figure: string): Rows {
  return rows.map((row) => (row[0] === label ? row.map((cell, c) => (c === column ? figure : cell)) : row));
}

/** What is called an error, by cell and proposal. */
function errors(rows: Rows): string[] {
  return reportOf(printedGrid(rows, 1)).findings.flatMap(({ severity, address, proposal }) =>
    severity === "error"
      ? [`${address} ${proposal && "value" in proposal ? String(proposal.value) : ""}`]
      : [],
  );
}

test("a total of totals is found though a total above it takes it in", () => {
  expect(sums(LEVELS)).toEqual([
    "STADSBYGGNAD: Gator, Grönytor",
    "Gator: Snöröjning, Belysning, Beläggning",
    "Grönytor: Lekplatser, Badplatser, Naturvård",
    "KULTUR: Museer, Scener",
    "Museer: Stadsmuseet, Konsthallen",
    "Scener: Teatern, Konserthuset",
    "Nämnder: STADSBYGGNAD, KULTUR",
    "Staden: Nämnder, Finansiering",
  ]);
  expect(errors(LEVELS)).toEqual([]);
});

test.each([
  ["STADSBYGGNAD", 3, "5 886", "D2 58866"],
  ["Gator", 3, "-36 905", "D3 36905"],
  ["Nämnder", 1, "108 630", "B18 108360"],
])("%s wrong in one column is named, and is no less of a sum", (label, column, figure, said) => {
  expect(errors(changed(LEVELS, label, column, figure))).toEqual([said]);
});

test("a row that has grown leaves no sheet ready, whichever level it stands in", () => {
  const grown: Rows = LEVELS.map((row) =>
    row[0] === "Snöröjning" ? [row[0], "18 007", "18 908", "16 641"] : row,
  );
  expect(reportOf(printedGrid(grown, 1)).ready).toBe(false);
});

test("the sides of a balance sheet are totals by their names alone", () => {
  const balance: Rows = [
    ["Tkr", "2024-12-31", "2023-12-31"],
    ["Tillgångar", "96 310", "93 425"],
    ["Fastigheter", "81 204", "79 116"],
    ["Kundfordringar", "9 377", "8 842"],
    ["Kassa", "5 729", "5 467"],
    ["", "", ""],
    ["Eget kapital och skulder", "96 310", "93 425"],
    ["Eget kapital", "41 873", "40 260"],
    ["Skulder", "54 437", "53 165"],
  ];
  expect(reportOf(printedGrid(balance, 1)).ready).toBe(true);
  const grown: Rows = balance.map((row) => (row[0] === "Fastigheter" ? [row[0], "84 204", "82 016"] : row));
  expect(reportOf(printedGrid(grown, 1)).ready).toBe(false);
});

test("a deviation with a column of few figures beside it makes no sum of the budget", () => {
  const small: Rows = [
    ["mnkr", "Budget helår", "Prognos helår", "Avvikelse", "Avvikelse april"],
    ["Jävsnämnden", "0,4", "0,4", "0,0", "0,0"],
    ["Byggnadsnämnden", "7,9", "8,1", "-0,2", "0,0"],
    ["Lönenämnden", "2,6", "2,5", "0,1", "0,1"],
    ["Revision", "1,2", "1,2", "0,0", "0,0"],
    ["Nämnd för arv", "0,3", "0,3", "0,0", "0,0"],
    ["Fritidsnämnden", "21,7", "22,8", "-1,1", "-0,7"],
    ["Totalt", "34,1", "35,3", "-1,2", "-0,6"],
  ];
  expect(errors(small)).toEqual([]);
});

test("staff that is counted in every column is added up, whatever stands beside it", () => {
  const staff: Rows = [
    ["Antal anställda och sjukfrånvaro", "Heltid", "Deltid", "Samtliga"],
    ["Förskola", "412", "118", "530"],
    ["Hemtjänst", "376", "241", "617"],
    ["Kök", "94", "107", "201"],
    ["Hela kommunen", "882", "466", "1 348"],
  ];
  expect(sums(staff)).toEqual(["Hela kommunen: Förskola, Hemtjänst, Kök"]);
  expect(reportOf(printedGrid(changed(staff, "Hela kommunen", 1, "828"), 1)).ready).toBe(false);
});

test("dashes for nothing leave a deviation what it is", () => {
  const projects: Rows = [
    ["Projekt", "Budget 2025", "Utfall mars", "Prognos 2025", "Avvikelse"],
    ["Gångbro", "3 400", "-", "-", "3 400"],
    ["Lekpark", "620", "512", "620", "-"],
    ["Brandbil", "4 900", "-", "4 900", "-"],
    ["Bryggor", "-", "187", "187", "-187"],
    ["Totalt", "8 920", "699", "5 707", "3 213"],
  ];
  const [read] = checkSheet(printedGrid(projects, 1)).tables;
  expect(read!.differences).toMatchObject([{ deviation: 3, minuend: 0, subtrahend: 2 }]);
  expect(errors(projects)).toEqual([]);
});

test("columns of varav that are all of the one before them are checked against it", () => {
  const children: Rows = [
    ["Förskola", "Barn", "varav yngre", "varav äldre"],
    ["Tranan", "67", "26", "41"],
    ["Gläntan", "83", "31", "52"],
    ["Skatan", "45", "17", "28"],
    ["Sjöbo", "72", "25", "47"],
    ["Totalt", "267", "99", "168"],
  ];
  const [read] = checkSheet(printedGrid(children, 1)).tables;
  expect(read!.relations).toMatchObject([{ target: 0, parts: [{ column: 1 }, { column: 2 }] }]);
});

test("fees per child and month are added to no fee called total", () => {
  const fees: Rows = [
    ["Taxa, kr", "2026", "2025"],
    ["Plats för de yngsta, per barn", "171 310", "166 204"],
    ["Plats för de äldsta, per barn", "143 902", "139 117"],
    ["Avgift för hemhjälp, per månad", "2 611", "2 575"],
    ["Vatten, per år", "3 248", "3 120"],
    ["Total avgift för sopor", "2 744", "2 640"],
  ];
  expect(reportOf(printedGrid(fees, 1)).findings.map(({ rule }) => rule)).not.toContain("unsupportedSum");
});

/** Totals above their rows, where a row of one group comes to what the next group lacks. */
const ASSETS: Rows = [
  ["Belopp i tkr", "Not", "2024", "2023"],
  ["TILLGÅNGAR", "", "", ""],
  ["ANLÄGGNINGSTILLGÅNGAR", "", "8 606", "8 313"],
  ["Immateriella tillgångar", "", "132", "95"],
  ["Immateriella tillgångar", "8", "132", "95"],
  ["Materiella tillgångar", "", "8 454", "8 198"],
  ["Fastigheter", "9", "7 974", "7 694"],
  ["Inventarier", "10", "480", "504"],
  ["Finansiella tillgångar", "", "20", "20"],
  ["Aktier", "11", "20", "9"],
  ["Fordringar", "12", "0", "11"],
  ["Bidrag till infrastruktur", "13", "540", "520"],
  ["OMSÄTTNINGSTILLGÅNGAR", "", "2 300", "2 145"],
  ["Förråd", "", "0", "0"],
  ["Fordringar", "14", "31", "53"],
  ["Kassa och bank", "15", "2 269", "2 092"],
  ["SUMMA TILLGÅNGAR", "", "11 446", "10 978"],
];

test("sub-totals that their rows come to lead the way, before any that they would miss", () => {
  expect(sums(ASSETS)).toEqual([
    "ANLÄGGNINGSTILLGÅNGAR: Immateriella tillgångar, Materiella tillgångar, Finansiella tillgångar",
    "Immateriella tillgångar: Immateriella tillgångar",
    "Materiella tillgångar: Fastigheter, Inventarier",
    "Finansiella tillgångar: Aktier, Fordringar",
    "OMSÄTTNINGSTILLGÅNGAR: Förråd, Fordringar, Kassa och bank",
    "SUMMA TILLGÅNGAR: ANLÄGGNINGSTILLGÅNGAR, Bidrag till infrastruktur, OMSÄTTNINGSTILLGÅNGAR",
  ]);
  const said = reportOf(printedGrid(ASSETS, 1)).findings.filter(({ severity }) => severity !== "info");
  expect(said).toEqual([]);
});
