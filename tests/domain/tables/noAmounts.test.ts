import { checkSheet } from "../../../src/domain/checkSheet";
import { printedGrid } from "../../support/printedGrid";

const checked = (rows: string[][], textRows = 1) => checkSheet(printedGrid(rows, textRows));
/** What is asked or called wrong, by rule. */
const asked = (rows: string[][], textRows = 1) =>
  checked(rows, textRows)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule }) => rule);
const headings = (rows: string[][], textRows = 1) =>
  checked(rows, textRows).tables.map(({ table }) => table.columns.map(({ heading }) => heading));

describe("A row whose amounts could be years", () => {
  test.each([
    ["two that are equal", ["Telefoner", "2055", "", "2055"]],
    ["two far apart", ["Resor", "2012", "", "2031"]],
    ["one alone", ["Porto", "1998", "", ""]],
  ])("is a row of the table also after a blank row: %s", (_, row) => {
    const rows = [
      ["Post", "Skatt", "Bidrag", "Totalt"],
      ["Lön", "5012", "70", "5082"],
      ["Delsumma", "5012", "70", "5082"],
      ["", "", "", ""],
      ["Material", "", "", ""],
      row,
      ["Summa", "7067", "70", "7137"],
    ];
    expect(checked(rows).tables).toHaveLength(1);
  });

  test.each([
    ["years in a row", ["Nyckeltal", "2023", "2024", "2025"]],
    ["a unit beside one year", ["Belopp i tkr", "2024"]],
  ])("is a row of headings where it looks like one: %s", (_, heading) => {
    const rows = [
      ["Post", "Skatt", "Bidrag", "Totalt"],
      ["Lön", "5012", "70", "5082"],
      ["", "", "", ""],
      heading,
      ["Material", ...heading.slice(1).map(() => "115")],
    ];
    expect(checked(rows).tables).toHaveLength(2);
  });
});

describe("Years above columns", () => {
  test.each([
    ["with equal gaps", ["Hushåll", "2010", "2015", "2020"]],
    ["with other gaps, the latest first", ["Elever", "2024", "2016", "2000"]],
    ["with a gap of a generation", ["Invånare", "1990", "2010", "2030"]],
  ])("are headings %s", (_, heading) => {
    const rows = [
      heading,
      ["A", "5 318", "4 702", "3 944"],
      ["B", "164", "205", "231"],
      ["Summa", "5 482", "4 907", "4 175"],
    ];
    expect(headings(rows)).toEqual([heading.slice(1)]);
    expect(checked(rows).findings).toEqual([]);
  });
});

describe("Numbers that name something", () => {
  test("of notes make no row of figures: a heading with its note stays a heading", () => {
    const rows = [
      ["Belopp i tkr", "Not", "2023", "2024"],
      ["Fastigheter", "12", "5 431", "5 602"],
      ["Inventarier", "13", "421", "398"],
      ["Summa anläggningar", "", "5 852", "6 000"],
      ["Eget kapital", "18,19", "", ""],
      ["Årets resultat", "", "145", "98"],
      ["Övrigt eget kapital", "", "3 020", "3 165"],
      ["Summa eget kapital", "", "3 165", "3 263"],
    ];
    const [{ table }] = checked(rows).tables as [ReturnType<typeof checked>["tables"][number]];
    expect(table.rows[3]).toMatchObject({ label: "Eget kapital", hasFigures: false });
    expect(asked(rows)).toEqual([]);
  });

  test.each([
    "Org.nr",
    "Postnr",
    "Postnummer",
    "Fakturanummer",
    "Kontokod",
    "Zip code",
    "Customer id",
    "Telefon",
  ])("are never added: %s", (heading) => {
    const [{ table }] = checked([
      ["Förening", heading, "Belopp"],
      ["Alfa", "23431", "5000"],
      ["Beta", "23437", "7000"],
    ]).tables as [ReturnType<typeof checked>["tables"][number]];
    expect(table.columns[0]).toMatchObject({ role: "note", isFooted: false });
  });

  test.each(["5 år", "18 månader", "3,5 år"])("or say how long something lasts are words: %s", (span) => {
    const rows = [
      ["Tkr", "2023", "2024"],
      ["Ingående värde", "512", "480"],
      ["Årets investeringar", "40", "61"],
      ["Avskrivningar", "-72", "-75"],
      ["Bokfört värde", "480", "466"],
      ["Avskrivningstid", span, span],
    ];
    expect(checked(rows).findings).toEqual([]);
  });

  test.each([
    ["column numbers", ["", "(1)", "(2)", "(3)"]],
    ["ages", ["Ålder", "0-19", "20-59", "60-"]],
  ])("or stand above columns are headings: %s", (_, heading) => {
    const rows = [heading, ["A", "10", "20", "30"], ["B", "11", "25", "37"], ["Summa", "21", "45", "67"]];
    expect(asked(rows)).toEqual([]);
  });
});

describe("A heading split over rows", () => {
  test.each([
    ["Utfall i procent av", "budget", ["98", "100", "100", "99"]],
    ["Andel av utfall i procent", "år", ["62", "25", "13", "100"]],
    ["Förbrukat i %", "helår", ["40", "35", "25", "38"]],
  ])("over per cents is read whole, and they are not added: %s %s", (upper, lower, shares) => {
    const rows = [
      ["", "", "", "2025"],
      ["Post", "Budget", "Utfall", upper],
      ["", "tkr", "tkr", lower],
      ["Personal", "500", "490", shares[0]!],
      ["Lokaler", "200", "200", shares[1]!],
      ["Övrigt", "100", "100", shares[2]!],
      ["Summa", "800", "790", shares[3]!],
    ];
    expect(headings(rows, 3)[0]![2]).toContain(`${upper} ${lower}`);
    expect(asked(rows, 3).filter((rule) => rule !== "share")).toEqual([]);
  });
});

describe("A total", () => {
  test.each(["Total sjukfrånvaro i %", "Total låneskuld per invånare", "Totalt betyg (%)"])(
    "that is a share or for each of something is an indicator: %s",
    (label) => {
      const rows = [
        ["", "2020", "2021", "2022"],
        ["Antal invånare", "24 118", "24 206", "24 351"],
        ["Antal anställda", "1 312", "1 298", "1 340"],
        [label, "6,02", "6,41", "5,88"],
      ];
      expect(asked(rows)).toEqual([]);
    },
  );

  test("is not held against rows that are blank in its column", () => {
    const rows = [
      ["mnkr", "Budget 2023", "Utfall 2023", "Budget 2024", "Utfall 2024"],
      ["Försäljning", "412,6", "438,1", "", ""],
      ["Bidrag", "187,4", "201,9", "", ""],
      ["Övriga intäkter", "96,3", "90,2", "", ""],
      ["Summa intäkter", "696,3", "730,2", "902,0", "947,0"],
    ];
    const { findings, checks } = checked(rows);
    expect(findings).toEqual([]);
    expect(checks.map(({ target }) => target.column)).toEqual([0, 1]);
  });
});
