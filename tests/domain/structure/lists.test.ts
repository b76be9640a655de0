import { checkSheet } from "../../../src/domain/checkSheet";
import { printedGrid } from "../../support/printedGrid";

const checked = (rows: string[][]) => checkSheet(printedGrid(rows, 1));

const payments = Array.from({ length: 40 }, (_, i) => [
  i < 20 ? "Lokalt" : "Ungdom",
  `Förening ${Math.floor(i / 3)}`,
  String(802400000 + 913 * i),
  i % 5 === 4 ? "7000" : "5000",
  String(23431 + 6 * (i % 3)),
]);
const staff = Array.from({ length: 12 }, (_, i) => [
  ["Skola", "Vård", "Park"][i % 3]!,
  String(31_000 + 500 * (i % 4)),
  String(31_000 + 500 * (i % 4)),
  "100",
]);
const orders = Array.from({ length: 9 }, (_, i) => [`Order ${i % 2}`, "12", "12", "24"]);

describe("A list of posts whose labels come back", () => {
  test.each([
    ["payments", [["Bidrag", "Förening", "Orgnr", "Belopp", "Postnr"], ...payments]],
    ["staff", [["Enhet", "Lön", "Lön i fjol", "Grad"], ...staff]],
    ["orders in another language", [["Item", "Qty", "Price", "Amount"], ...orders]],
  ])("is not added up, and nothing is asked of it: %s", (_, rows) => {
    const { tables, findings } = checked(rows);
    expect(tables.flatMap(({ sums }) => sums)).toEqual([]);
    expect(findings).toEqual([]);
  });

  test("is a table as soon as a row calls itself a total", () => {
    const rows = [
      ["Enhet", "Lön", "Sociala"],
      ...staff.slice(0, 6).map((row) => row.slice(0, 3)),
      ["Summa", "190 500", "190 500"],
    ];
    expect(checked(rows).tables[0]!.sums).toMatchObject([{ total: 6 }]);
  });

  test("is none where words part it into blocks", () => {
    const block = (name: string) => [
      [name, "", ""],
      ["Lön", "62", "55"],
      ["Hyra", "31", "24"],
      ["Kostnader", "93", "79"],
    ];
    const rows = [["Post", "Budget", "Utfall"], ...block("Skola"), ["", "", ""], ...block("Vård")];
    expect(checked(rows).tables[0]!.sums.map(({ total }) => total)).toEqual([3, 8]);
  });
});

/** Blocks with a row here and there left blank, each ending in the same name. */
const sparse = (name: string, wrong: string) => [
  ["Post", "Skatt", "Bidrag", "Annan nämnd", "Totalt"],
  ["Personal", "", "", "", ""],
  ["Ledare", "124", "", "", "124"],
  ["Tekniker", "77", "", "64", "141"],
  ["Redaktör", "", "", "66", "66"],
  [name, "201", "", "130", "331"],
  ["", "", "", "", ""],
  ["Resor", "", "", "", ""],
  ["Leverantör", "9", "", "", "9"],
  ["Styrgrupp", "", "", "", ""],
  ["Team", "37", "", "", "37"],
  [name, wrong, "", "", wrong],
  ["", "", "", "", ""],
  ["Material", "", "", "", ""],
  ["Datorer", "", "", "", ""],
  ["Telefoner", "19", "4", "", "23"],
  ["Program", "52", "", "", "52"],
  [name, "71", "4", "", "75"],
  ["Totalt", "318", "4", "130", "452"],
];

describe("Blocks that end in a row of the same name", () => {
  test.each(["Mellansumma", "Kostnader", "Block"])("are its rows, with blank ones among them: %s", (name) => {
    const { findings, tables } = checked(sparse(name, "46"));
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(tables[0]!.sums.map(({ total }) => total)).toEqual([4, 10, 16, 17]);
  });

  test("are so too where one of them is wrong", () => {
    const { findings } = checked(sparse("Kostnader", "64"));
    expect(findings.some(({ severity }) => severity === "error")).toBe(true);
  });
});
