/**
 * @jest-environment ./tests/support/once/jsdom.js
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { parseAddress } from "../../src/domain/sheet/address";
import { createNodeCalculator } from "../../workbench/calculation/node";
import { formulaFromSwedish } from "../../workbench/page/grid/formulaLanguage";
import { WorksheetFunctions, type DeclaredFunction } from "../../workbench/calculation";
import { Host } from "../../workbench/host";
import { openJsdomExcel, type JsdomExcel } from "../../workbench/host/jsdomTransport";
import { createWorkbook, type Scalar, type SheetModel, type WorkbookModel } from "../../workbench/workbook";
import { associateFunctions } from "../support/addinFunctions";

/** A function that tells what it was given, so that a test can see how arguments arrive. */
const PROBE: DeclaredFunction = {
  id: "GIVET",
  name: "GIVET",
  takesErrors: true,
  parameters: [
    { isOptional: false, isRepeating: false, isMatrix: true },
    { isOptional: true, isRepeating: false, isMatrix: true },
    { isOptional: true, isRepeating: false, isMatrix: true },
  ],
};

const BUSY = { error: "#BUSY!" };

let excel: JsdomExcel;
let host: Host;
let declared: DeclaredFunction[];
let functions: WorksheetFunctions;
let workbook: WorkbookModel;
let sheet: SheetModel;
/** How many calls each message to the add-in held, and how many messages came back. */
const messages = { out: [] as number[], back: 0 };

beforeAll(async () => {
  host = new Host(createWorkbook("Ingen.xlsx"));
  excel = await openJsdomExcel(host);
  host.onFunctionResults(() => (messages.back += 1));
  CustomFunctions.associate("GIVET", (...args: unknown[]) => JSON.stringify(args.slice(0, 3)));
  declared = [...(await associateFunctions()), PROBE];
}, 60_000);
afterAll(() => {
  excel.dispose();
  host.dispose();
});

beforeEach(() => {
  functions = new WorksheetFunctions(declared);
  workbook = createWorkbook("Prov.xlsx", { calculator: () => createNodeCalculator(functions) });
  sheet = workbook.addSheet("Drift");
  Object.assign(messages, { out: [], back: 0 });
});
afterEach(() => workbook.dispose());

function connect(): () => void {
  return functions.connect((calls) => {
    messages.out.push(calls.length);
    return excel.session.callFunctions(calls);
  });
}

function at(address: string) {
  return parseAddress(address)!;
}

/** Texts that begin with "=" are formulas. */
function write(cells: Readonly<Record<string, Scalar>>): void {
  for (const [address, value] of Object.entries(cells)) {
    const isFormula = typeof value === "string" && value.startsWith("=");
    sheet.setContent(at(address), isFormula ? { value: null, formula: value } : { value });
  }
}

function values(...addresses: string[]): Scalar[] {
  return addresses.map((address) => sheet.content(at(address)).value);
}

const FIGURES = { B4: 20066, B5: 100.1, B6: 5, C4: 20266, C5: 100.3, C6: null };

describe("a worksheet function of the add-in", () => {
  it("computes a column, exactly, and spills it; a blank beside a figure is nothing, and two stay blank", async () => {
    connect();
    write({ ...FIGURES, D4: "=AVVIKELSE(B4:B7,C4:C7)" });
    await workbook.settled();
    expect(values("D4", "D5", "D6", "D7", "D8")).toEqual([-200, -0.2, 5, "", null]);
    expect(["D4", "D5"].map((address) => sheet.isSpilled(at(address)))).toEqual([false, true]);
  });

  it("computes anew when a cell it depends on is changed, and natively what depends on it", async () => {
    connect();
    write({ ...FIGURES, D4: "=AVVIKELSE(B4:B6,C4:C6)", D8: "=SUM(D4:D6)", E8: "=AVVIKELSE(B4,C4)*-1" });
    await workbook.settled();
    expect(values("D8", "E8")).toEqual([-195.2, 200]);
    write({ C4: 20066 });
    await workbook.settled();
    expect(values("D4", "D8", "E8")).toEqual([0, 4.8, 0]);
  });

  it("costs one message each way for a whole calculation pass, and none when nothing it needs has changed", async () => {
    connect();
    for (let row = 10; row < 110; row += 1) {
      write({ [`B${row}`]: row, [`C${row}`]: 1, [`D${row}`]: `=AVVIKELSE(B${row},C${row})` });
    }
    await workbook.settled();
    expect(values("D10", "D109")).toEqual([9, 108]);
    expect(messages).toEqual({ out: [100], back: 1 });
    write({ F1: 7, F2: "=F1*2" });
    await workbook.settled();
    expect(messages.out).toEqual([100]);
    // One figure changed: one call goes.
    write({ C50: 2 });
    await workbook.settled();
    expect(values("D50", "D51")).toEqual([48, 50]);
    expect(messages).toEqual({ out: [100, 1], back: 2 });
  });

  it("that takes another's result waits for it, and is never called with what stands for it", async () => {
    connect();
    write({ ...FIGURES, D4: "=AVVIKELSE(B4,C4)", E4: "=AVVIKELSE(D4,D4*2)" });
    await workbook.settled();
    expect(values("D4", "E4")).toEqual([-200, 200]);
    expect(messages.out).toEqual([1, 1]);
  });

  it("gives an error in the cell it concerns only, with its reason in Swedish", async () => {
    connect();
    write({ ...FIGURES, C5: "se bilaga", D4: "=AVVIKELSE(B4:B6,C4:C6)", F1: '=AVVIKELSE(1,2,"plus")' });
    await workbook.settled();
    expect(values("D4", "D5", "D6", "F1")).toEqual([-200, { error: "#VALUE!" }, 5, { error: "#VALUE!" }]);
    expect(sheet.text(at("D5"))).toBe("#VÄRDEFEL!");
    expect(sheet.reason(at("D5"))).toMatch(/Utfall.*se bilaga/);
    expect(sheet.reason(at("F1"))).toMatch(/Teckenregel/);
    expect(sheet.reason(at("D4"))).toBeUndefined();
    // The reason goes with the error.
    write({ C5: 100 });
    await workbook.settled();
    expect(sheet.reason(at("D5"))).toBeUndefined();
  });

  it("that spilled gives way to what is typed in its way, and comes back", async () => {
    connect();
    write({ ...FIGURES, D4: "=AVVIKELSE(B4:B6,C4:C6)" });
    await workbook.settled();
    write({ D5: "i vägen" });
    await workbook.settled();
    expect(values("D4", "D5")).toEqual([{ error: "#SPILL!" }, "i vägen"]);
    write({ D5: null });
    await workbook.settled();
    expect(values("D4", "D5")).toEqual([-200, -0.2]);
  });

  it.each<[string, Scalar]>([
    ["=MÅLUPPFYLLELSE(90;100)", 0.9],
    ["=PROGNOS_HELÅR(100;6)", 200],
    ["=prognos_volym(1200;850)", 1020],
    ["=SIGNAL(100;90)", "Uppfyllt"],
    ['=TOLKA_BELOPP("26,5 mkr";"tkr")', 26500],
    ["=AVRUNDA(AVVIKELSE_PROCENT(3;4);2)", -0.33],
    ["=SUMMA(PERIODISERA(1200;3);1,5)", 301.5],
  ])("is known by the name a person types: %s", async (typed, value) => {
    connect();
    write({ D1: formulaFromSwedish(typed) });
    await workbook.settled();
    expect(values("D1")).toEqual([value]);
    expect(workbook.notComputed).toEqual([]);
  });

  it("called with too many or too few arguments is an error, and costs no message", async () => {
    connect();
    write({ A1: "=AVVIKELSE(1)", A2: '=AVVIKELSE(1,2,"netto",4)' });
    await workbook.settled();
    expect(values("A1", "A2")).toEqual([{ error: "#VALUE!" }, { error: "#VALUE!" }]);
    expect(messages.out).toEqual([]);
  });
});

describe("the arguments", () => {
  it.each<[string, string, unknown[]]>([
    [
      "a range with a blank, a text, a truth value and an error",
      "=GIVET(A1:B2)",
      [
        [
          [1.5, ""],
          ["text", true],
        ],
        null,
        null,
      ],
    ],
    ["a single cell", "=GIVET(A1)", [[[1.5]], null, null]],
    ["a blank cell, which is not an omitted argument", "=GIVET(B1,B1)", [[[""]], [[""]], null]],
    ["an argument left out between two others", "=GIVET(1,,3)", [[[1]], null, [[3]]]],
    ["a text that reads like an error", '=GIVET("#N/A")', [[["#N/A"]], null, null]],
    [
      "an error",
      "=GIVET(A3)",
      [[[{ type: "Error", basicType: "Error", basicValue: "#DIV/0!" }]], null, null],
    ],
    ["what a formula computes", "=GIVET(A1:A1*2,SEQUENCE(2))", [[[3]], [[1], [2]], null]],
    ["a range on another sheet", "=GIVET('Nämnd 1'!A1:A2)", [[[7], [""]], null, null]],
  ])("arrive as Excel sends them: %s", async (_what, formula, args) => {
    connect();
    workbook.addSheet("Nämnd 1").setContent(at("A1"), { value: 7 });
    write({ A1: 1.5, A2: "text", B2: true, A3: "=1/0", D1: formula });
    await workbook.settled();
    expect(JSON.parse(sheet.text(at("D1")))).toEqual(args);
  });
});

describe("as long as the add-in is not there", () => {
  it("the cell says that it is busy, and what depends on it too; then the values come", async () => {
    write({ ...FIGURES, D4: "=AVVIKELSE(B4:B5,C4:C5)", D8: "=SUM(D4:D6)" });
    await workbook.calculate();
    expect(values("D4", "D8")).toEqual([BUSY, BUSY]);
    expect(sheet.text(at("D4"))).toBe("#UPPTAGEN!");
    connect();
    await workbook.settled();
    expect(values("D4", "D5", "D8")).toEqual([-200, -0.2, -200.2]);
  });

  it("nothing is lost when it goes away before it has answered, and another comes", async () => {
    const disconnect = functions.connect(() => new Promise(() => undefined));
    write({ ...FIGURES, D4: "=AVVIKELSE(B4,C4)" });
    await workbook.calculate();
    disconnect();
    connect();
    await workbook.settled();
    expect(values("D4")).toEqual([-200]);
  });
});
