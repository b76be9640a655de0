import { parseAddress } from "../../src/domain/sheet/address";
import { createNodeCalculator } from "../../workbench/calculation/node";
import { createWorkbook, type Scalar, type WorkbookModel } from "../../workbench/workbook";

function at(address: string) {
  return parseAddress(address)!;
}

type Cells = Readonly<Record<string, Scalar>>;

/** Texts that begin with "=" are formulas. */
function fill(workbook: WorkbookModel, name: string, cells: Cells) {
  const sheet = workbook.addSheet(name);
  for (const [address, value] of Object.entries(cells)) {
    const isFormula = typeof value === "string" && value.startsWith("=");
    sheet.setContent(at(address), isFormula ? { value: null, formula: value } : { value });
  }
  return sheet;
}

let workbook: WorkbookModel;

beforeEach(() => {
  workbook = createWorkbook("Prov.xlsx", { calculator: createNodeCalculator });
});

afterEach(() => workbook.dispose());

async function results(cells: Cells, addresses: readonly string[]): Promise<Scalar[]> {
  const sheet = fill(workbook, "Drift", cells);
  await workbook.calculate();
  return addresses.map((address) => sheet.content(at(address)).value);
}

const FIGURES: Cells = { A1: 10, A2: 20, A3: 30.5, B1: "146 955", B2: "Summa", B3: true };

describe("a formula", () => {
  it.each<[string, Scalar]>([
    ["=SUM(A1:A3)", 60.5],
    ["=A1-A2", -10],
    ['=IF(A1>5,"över","under")', "över"],
    ['=IF(A1>5,"",1)', ""],
    ["=ROUND(A3,0)", 31],
    ["=ROUND(-2.5,0)", -3],
    ['=SUMIF(A1:A3,">15")', 50.5],
    ["=SUM(A1:B3)", 60.5],
    ["=A9", 0],
    ["=A1=10", true],
    ["=A1/0", { error: "#DIV/0!" }],
    ["=B2+1", { error: "#VALUE!" }],
    ["=VLOOKUP(99,A1:B3,2,FALSE)", { error: "#N/A" }],
    ['="146"&" 955"', "146 955"],
    ['="5"', "5"],
    ["=XLOOKUP(20,A1:A3,A1:A3)", 20],
    ["=SUMPRODUCT(A1:A2,A1:A2)", 500],
    ["=AVERAGE(A1:A2)", 15],
    ["=ABS(A1-A2)/A1", 1],
  ])("%s is computed, with the type of its result", async (formula, value) => {
    expect(await results({ ...FIGURES, D1: formula }, ["D1"])).toEqual([value]);
  });

  it("follows what it refers to, sheet after sheet", async () => {
    const source = fill(workbook, "Nämnd 1", { A1: 100, A2: "=A1*2" });
    const target = fill(workbook, "Summa", { A1: "='Nämnd 1'!A2+1", A2: "=A1*10" });
    await workbook.calculate();
    expect(target.content(at("A2")).value).toBe(2010);
    source.setContent(at("A1"), { value: 200 });
    await workbook.calculate();
    expect(target.content(at("A2")).value).toBe(4010);
  });

  it("tells an error from a text that reads like one", async () => {
    const cells = {
      A1: { error: "#REF!" },
      A2: "#REF!",
      B1: "=ISERROR(A1)",
      B2: "=ISERROR(A2)",
      B3: "=A1+1",
      B4: "=A2",
    };
    expect(await results(cells, ["B1", "B2", "B3", "B4"])).toEqual([
      true,
      false,
      { error: "#REF!" },
      "#REF!",
    ]);
  });

  it("leaves figures typed as text out of a sum, as Excel does", async () => {
    expect(await results({ A1: "100", A2: 5, A3: "=SUM(A1:A2)" }, ["A3"])).toEqual([5]);
  });

  it("with SUBTOTAL 109 leaves hidden rows out, with 9 only those that a filter hides", async () => {
    const cells = { A1: 1, A2: 10, A3: 100, C1: "=SUBTOTAL(9,A1:A3)", C2: "=SUBTOTAL(109,A1:A3)" };
    const sheet = fill(workbook, "Drift", cells);
    sheet.hiddenRows.add(1);
    await workbook.calculate();
    expect([sheet.content(at("C1")).value, sheet.content(at("C2")).value]).toEqual([111, 101]);
    sheet.isFiltered = true;
    sheet.setContent(at("A1"), { value: 2 });
    await workbook.calculate();
    expect([sheet.content(at("C1")).value, sheet.content(at("C2")).value]).toEqual([102, 102]);
  });

  it("with the name of an area or the column of a table finds its cells", async () => {
    const sheet = fill(workbook, "Drift", {
      A1: "Nämnd",
      B1: "Budget",
      C1: "Utfall",
      D1: "Avvikelse",
      A2: "Bildning",
      B2: 100,
      C2: 90,
      D2: "=[@Budget]-Drift[[#This Row],[Utfall]]",
      A3: "Social",
      B3: 50,
      C3: 70,
      D3: "=Drift[@Budget]-Drift[@Utfall]",
      F1: "=SUM(Drift[Avvikelse])",
      F2: "=SUM(Budgetar)",
      F3: "=SUM(Drift[[#This Row],[Budget]:[Utfall]])",
    });
    sheet.tables.push({
      id: "1",
      name: "Drift",
      area: at("A1:D3"),
      showHeaders: true,
      showTotals: false,
      isFiltered: false,
    });
    workbook.definedNames.set("Budgetar", "Drift!$B$2:$B$3");
    await workbook.calculate();
    expect(["D2", "D3", "F1", "F2", "F3"].map((address) => sheet.content(at(address)).value)).toEqual([
      10, -20, -10, 150, 120,
    ]);
    expect(workbook.notComputed).toEqual([]);
  });

  it("that fills several cells fills them, gives way to what is typed, and comes back", async () => {
    const sheet = fill(workbook, "Drift", { A1: "=SEQUENCE(3)", C1: "=SUM(A1:A3)" });
    await workbook.calculate();
    expect(["A1", "A2", "A3", "C1"].map((address) => sheet.content(at(address)).value)).toEqual([1, 2, 3, 6]);
    expect(sheet.isSpilled(at("A2"))).toBe(true);
    sheet.setContent(at("A3"), { value: "i vägen" });
    await workbook.calculate();
    expect(sheet.content(at("A1")).value).toEqual({ error: "#SPILL!" });
    expect(sheet.content(at("A2")).value).toBeNull();
    sheet.setContent(at("A3"), { value: null });
    await workbook.calculate();
    expect(sheet.content(at("A3")).value).toBe(3);
  });
});

describe("what the engine cannot compute", () => {
  it.each([
    ["=ENHETSPRIS(A1)", "Funktionen ENHETSPRIS räknas inte i provmiljön."],
    ["=A1*Okänt", "Namnet Okänt är inte känt i provmiljön."],
    ["=[1]Blad1!A1", "Formeln hämtar värden ur en annan arbetsbok."],
    ["='[Bok 2.xlsx]Blad1'!A1", "Formeln hämtar värden ur en annan arbetsbok."],
  ])("%s keeps the value it had, others build on it, and it is told why", async (formula, reason) => {
    const sheet = fill(workbook, "Drift", { A1: 1, C1: "=B1+A1" });
    sheet.load(at("B1"), { value: 41, formula });
    await workbook.calculate();
    expect(sheet.content(at("B1"))).toEqual({ value: 41, formula });
    expect(sheet.content(at("C1")).value).toBe(42);
    expect(workbook.notComputed).toEqual([{ sheetId: sheet.id, row: 0, column: 1, formula, reason }]);
  });
});

describe("formulas in a circle", () => {
  it("keep the values they had, and are told of, until the circle is broken", async () => {
    const sheet = fill(workbook, "Drift", { A1: "=B1+1", C1: "=1+1" });
    sheet.load(at("B1"), { value: 7, formula: "=A1+1" });
    await workbook.calculate();
    expect(sheet.content(at("B1")).value).toBe(7);
    expect(workbook.notComputed.map(({ formula }) => formula)).toEqual(["=B1+1", "=A1+1", "=1+1"]);
    sheet.setContent(at("B1"), { value: 4 });
    await workbook.calculate();
    expect(["A1", "C1"].map((address) => sheet.content(at(address)).value)).toEqual([5, 2]);
    expect(workbook.notComputed).toEqual([]);
  });
});

it("every formula of a long sheet is computed", async () => {
  const sheet = workbook.addSheet("Stor");
  for (let row = 0; row < 300; row += 1) {
    sheet.load({ row, column: 0 }, { value: row });
    for (let column = 1; column < 11; column += 1) {
      sheet.load({ row, column }, { value: null, formula: `=${"ABCDEFGHIJ"[column - 1]}${row + 1}+1` });
    }
  }
  sheet.setContent({ row: 0, column: 0 }, { value: 0 });
  await workbook.calculate();
  expect(sheet.content({ row: 299, column: 10 }).value).toBe(309);
});
