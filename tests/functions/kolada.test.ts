/** @jest-environment ./tests/support/once/jsdom.js */
import { turnKoladaOn } from "../../src/actions/kolada/consent";
import { kolada } from "../../src/functions/worksheet/kolada";
import { parseAddress } from "../../src/domain/sheet/address";
import { figuresOf, INDICATORS } from "../../workbench/kolada/figures";
import type { StandIn } from "../../workbench/kolada/standIn";
import { openKolada } from "../actions/kolada/support";
import { nodeFetch } from "../kolada/nodeFetch";
import { openExcelWithFunctions, type ExcelWithFunctions } from "../support/excelWithFunctions";
import { putCells } from "../support/functionTables";

let opened: ExcelWithFunctions;
let service: StandIn;

beforeAll(async () => {
  Object.assign(globalThis, { fetch: nodeFetch });
  Object.defineProperty(globalThis.crypto, "randomUUID", {
    configurable: true,
    value: () => "0a1b2c3d-0000-4000-8000-000000000000",
  });
  service = await openKolada();
  opened = await openExcelWithFunctions();
  opened.workbook.addSheet("Blad1");
});
afterAll(async () => {
  opened.dispose();
  await service.close();
});

const sheet = () => opened.workbook.sheets[0]!;
const shown = (address: string) => sheet().content(parseAddress(address)!);
const why = (address: string) => sheet().reason(parseAddress(address)!);
const invented = (area: string, year: number) => figuresOf(INDICATORS[0]!, area, year)?.[0]?.value;

describe("KOLADA through Excel's own function proxy", () => {
  test("shows #SAKNAS! with the reason, and no request is made, until it is turned on; then the cells are computed by themselves", async () => {
    putCells(sheet(), {
      B4: 2021,
      C4: 2022,
      D4: 1990,
      A5: "Nässjö",
      A6: "Tranås",
      B5: '=KOLADA("N31001",A5:A6,B4:D4)',
    });
    await opened.workbook.settled();
    // Every cell of the table says why; the first is enough for whoever holds the pointer over it.
    expect(shown("B5").value).toEqual({ error: "#N/A" });
    expect(why("B5")).toEqual(expect.stringContaining("Slå på det i panelen"));
    expect(shown("C6").value).toEqual({ error: "#N/A" });
    expect(service.asked).toEqual([]);

    expect(await turnKoladaOn("2026-01-15")).toEqual({ kind: "turned", isOn: true });
    await opened.workbook.settled();
    expect(["B5", "C5", "B6", "C6"].map((address) => shown(address).value)).toEqual([
      invented("0682", 2021),
      invented("0682", 2022),
      invented("0687", 2021),
      invented("0687", 2022),
    ]);
    expect(why("D5")).toBe("Kolada har inget värde för N31001, Nässjö, 1990");
  });

  test("tells the function when its cell is cleared, and nothing further is fetched", async () => {
    service.fault = () => ({ kind: "slow", milliseconds: 3000 });
    const before = service.asked.length;
    putCells(sheet(), { H1: '=KOLADA("N31002","0682",2022)' });
    await opened.workbook.calculate();
    while (service.asked.length === before) await new Promise((resolve) => setTimeout(resolve, 20));
    sheet().setContent(parseAddress("H1")!, { value: null });
    await opened.workbook.calculate();
    service.fault = () => null;
    putCells(sheet(), { H2: '=KOLADA("N31002","0682",2021)' });
    await opened.workbook.settled();
    expect(shown("H2").value).toBe(figuresOf(INDICATORS[1]!, "0682", 2021)![0]!.value);
    // What was cleared had been let go: the next question did not wait for it.
    expect(service.asked.slice(before).map(({ address }) => /year\/(\d+)/.exec(address)?.[1])).toEqual([
      "2022",
      "2021",
    ]);
    expect(service.asked.at(-1)!.at - service.asked.at(-2)!.at).toBeLessThan(2500);
  });
});

test("KOLADA answers plainly where the part that asks cannot be fetched", async () => {
  jest.doMock("../../src/actions/kolada/answerCells", () => {
    throw new Error("no network");
  });
  jest.resetModules();
  const { kolada: alone } = await import("../../src/functions/worksheet/kolada");
  const [[cell]] = (await alone([["N31001"]], [["Nässjö"]], [[2022]])) as [[unknown]];
  expect(cell).toMatchObject({ code: "#N/A", message: expect.stringContaining("kunde inte hämtas") });
  expect(typeof kolada).toBe("function");
});
