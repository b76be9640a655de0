import { answerCells } from "../../../src/actions/kolada/answerCells";
import {
  forgetWorkbook,
  koladaState,
  turnKoladaOff,
  turnKoladaOn,
} from "../../../src/actions/kolada/consent";
import type { CellAnswer, GivenCells } from "../../../src/domain/kolada/cellAnswer";
import { figuresOf, INDICATORS, PLACES } from "../../../workbench/kolada/figures";
import type { StandIn } from "../../../workbench/kolada/standIn";
import { openRealExcel, type RealExcel } from "../../excel/realExcel";
import { openKolada, openStore, setAddress } from "./support";

let excel: RealExcel;
let kolada: StandIn;
let store: Map<string, string>;

beforeEach(async () => {
  excel = openRealExcel();
  store = openStore();
  kolada = await openKolada();
});
afterEach(async () => {
  await kolada.close();
  excel.dispose();
});

const one = (cell: string | number | null): GivenCells => [[cell]];
const column = (...cells: (string | number | null)[]): GivenCells => cells.map((cell) => [cell]);

function ask(
  indicator: GivenCells | string,
  area: GivenCells | string,
  year: GivenCells | number,
  gender: string | null = null,
  signal = new AbortController().signal,
): Promise<CellAnswer[][]> {
  const cells = (given: GivenCells | string | number) => (typeof given === "object" ? given : one(given));
  const call = { indicators: cells(indicator), areas: cells(area), years: cells(year), genders: one(gender) };
  return answerCells(call, signal);
}

const reason = (answer: CellAnswer[][]) => (answer[0]![0] as { reason: string }).reason;
const invented = (area: string, year: number, indicator = 0) =>
  figuresOf(INDICATORS[indicator]!, area, year)![0]!.value;

describe("=KOLADA() before the user has said yes", () => {
  test("asks nothing of anybody, and says how it is turned on", async () => {
    expect(await ask("N31001", "Nässjö", 2023)).toEqual([
      [{ code: "#N/A", reason: expect.stringContaining("Kolada är inte påslaget på den här datorn") }],
    ]);
    expect(kolada.asked).toEqual([]);
  });

  test("is the same for a workbook that comes with another's yes: the yes stays on the computer", async () => {
    await turnKoladaOn("2026-01-15");
    expect(await koladaState()).toBe("on");
    // The same file, opened on another computer.
    store.clear();
    forgetWorkbook();
    Object.defineProperty(globalThis, "localStorage", { configurable: true, value: undefined });
    jest.resetModules();
    const elsewhere = await import("../../../src/actions/kolada/consent");
    expect(await elsewhere.koladaState()).toBe("off");
  });

  test("is the same for another workbook on the same computer", async () => {
    await turnKoladaOn("2026-01-15");
    const other = openRealExcel();
    excel.show(other.workbook);
    forgetWorkbook();
    expect(await koladaState()).toBe("off");
    other.dispose();
  });

  test("is the same again when it is turned off, also for what was fetched", async () => {
    await turnKoladaOn("2026-01-15");
    expect(await ask("N31001", "0682", 2022)).toEqual([[invented("0682", 2022)]]);
    await turnKoladaOff();
    expect(reason(await ask("N31001", "0682", 2022))).toContain("inte påslaget");
    expect(kolada.asked).toHaveLength(1);
  });

  test("says so where the add-in is built without Kolada, whatever the computer remembers", async () => {
    await turnKoladaOn("2026-01-15");
    setAddress(null);
    expect(reason(await ask("N31001", "0682", 2022))).toBe(
      "Driftkoll är installerat utan Kolada i din organisation.",
    );
    expect(kolada.asked).toEqual([]);
  });
});

describe("=KOLADA()", () => {
  beforeEach(async () => {
    await turnKoladaOn("2026-01-15");
  });

  test.each([
    ["a name", "Nässjö"],
    ["a code", "0682"],
    ["a code that has lost its nought", "682"],
  ])("takes %s", async (_what, area) => {
    expect(await ask("N31001", area, 2022)).toEqual([[invented("0682", 2022)]]);
  });

  test("takes the country, a region, and a group by its title", async () => {
    const group = "Liknande kommuner, IFO, Nässjö, 2022";
    const answer = await ask(
      "N31001",
      column("Riket", "Region Jönköpings län", group, "Alla kommuner ovägt"),
      2022,
    );
    expect(answer.flat()).toEqual(["0000", "0006", "G90001", "G90004"].map((id) => invented(id, 2022)));
    // No word of a cell has been sent, but a municipality's name out of Kolada's own list.
    expect(kolada.asked.map(({ address }) => address.split("?title=")[1] ?? "")).toEqual(
      expect.arrayContaining([expect.stringMatching(/^N%C3%A4ssj%C3%B6&/)]),
    );
    expect(kolada.asked.some(({ address }) => /Liknande|IFO/.test(decodeURIComponent(address)))).toBe(false);
  });

  test("makes a table of a column of municipalities and a row of years", async () => {
    const areas = ["Nässjö", "Tranås", "Alingsås"];
    const years = [2018, 2019, 2020, 2021, 2022];
    const table = await ask("N31001", column(...areas), [years]);
    expect(table).toEqual(["0682", "0687", "1489"].map((id) => years.map((year) => invented(id, year))));
  });

  test("goes cell by cell where the ranges are alike", async () => {
    expect(await ask("N31001", column("Nässjö", "Tranås"), column(2021, 2022))).toEqual([
      [invented("0682", 2021)],
      [invented("0687", 2022)],
    ]);
    expect(reason(await ask("N31001", column("Nässjö", "Tranås"), column(2020, 2021, 2022)))).toContain(
      "Områdena går inte ihop",
    );
  });

  test("takes a gender, where the indicator is divided", async () => {
    const women = figuresOf(INDICATORS[2]!, "0682", 2022)!.find(({ gender }) => gender === "K")!.value;
    expect(await ask("N31807", "Nässjö", 2022, "kvinnor")).toEqual([[women]]);
    expect(reason(await ask("N31001", "Nässjö", 2022, "män"))).toBe(
      "Kolada delar inte upp N31001 på kvinnor och män.",
    );
    expect(reason(await ask("N31001", "Nässjö", 2022, "barn"))).toContain(
      'Kön ska vara "alla", "kvinnor" eller "män"',
    );
  });

  test.each<[string, [string, string, number], string, string]>([
    [
      "a year without a figure",
      ["N31001", "Nässjö", 1990],
      "#N/A",
      "Kolada har inget värde för N31001, Nässjö, 1990",
    ],
    [
      "a figure called missing",
      ["N31807", "Nässjö", 2020],
      "#N/A",
      "Kolada har inget värde för N31807, Nässjö, 2020",
    ],
    ["an indicator that is none", ["N99999", "Nässjö", 2022], "#N/A", "Kolada har inget nyckeltal N99999."],
    [
      "a municipality that is none",
      ["N31001", "Nasjö", 2022],
      "#N/A",
      'Kolada har ingen kommun eller grupp "Nasjö".',
    ],
    ["a code that is none", ["N31001", "4242", 2022], "#N/A", 'Kolada har ingen kommun eller grupp "4242".'],
    ["several groups", ["N31001", "Liknande kommuner Nässjö", 2022], "#VALUE!", "Flera grupper passar"],
    [
      "a title for an indicator",
      ["Kostnad", "Nässjö", 2022],
      "#VALUE!",
      "Nyckeltal ska vara Koladas beteckning",
    ],
    ["a year that is none", ["N31001", "Nässjö", 22], "#VALUE!", "År ska vara ett årtal"],
  ])("says of %s what is the matter", async (_what, given, code, text) => {
    const [[answer]] = (await ask(...given)) as [[{ code: string; reason: string }]];
    expect([answer.code, answer.reason]).toEqual([code, expect.stringContaining(text)]);
  });

  test("leaves a blank cell blank, and hands an error on as it is", async () => {
    const problem = { code: "#REF!", reason: "" };
    expect(await ask("N31001", column("Nässjö", null, ""), column(null, 2022, 2022))).toEqual([
      [""],
      [""],
      [""],
    ]);
    // Older Excel hands a blank cell on as 0: that is not the country.
    expect(await ask("N31001", one(0), 2022)).toEqual([[""]]);
    expect(
      await answerCells(
        { indicators: [[problem]], areas: one("Nässjö"), years: one(2022), genders: one("") },
        new AbortController().signal,
      ),
    ).toEqual([[problem]]);
  });

  test("answers 2 000 cells in at most 80 requests, and the same once more in none", async () => {
    const areas = PLACES.slice(0, 286).map(({ id }) => id);
    const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
    const pass = () => Promise.all(areas.flatMap((area) => years.map((year) => ask("N31001", area, year))));
    const before = (await pass()).length;
    expect(before).toBeGreaterThanOrEqual(2000);
    const asked = kolada.asked.length;
    expect(asked).toBeLessThanOrEqual(80);
    await pass();
    expect(kolada.asked.length).toBe(asked);
  });

  test("stops asking when no cell waits any more, and answers all the same", async () => {
    kolada.fault = () => ({ kind: "slow", milliseconds: 60_000 });
    const stopping = new AbortController();
    const answers = [
      ask("N31001", "0682", 2021, null, stopping.signal),
      ask("N31001", "0682", 2022, null, stopping.signal),
    ];
    setTimeout(() => stopping.abort(), 200);
    expect((await Promise.all(answers)).map(reason)).toEqual(["Avbruten.", "Avbruten."]);
  });

  test("keeps on while one cell waits still", async () => {
    const stopping = new AbortController();
    const dropped = ask("N31001", "0682", 2021, null, stopping.signal);
    const waiting = ask("N31001", "0682", 2022);
    stopping.abort();
    expect(await waiting).toEqual([[invented("0682", 2022)]]);
    await dropped;
  });

  test("says that Kolada cannot be reached, and never waits without an end", async () => {
    kolada.fault = () => ({ kind: "refused" });
    expect(reason(await ask("N31001", "0682", 2022))).toBe("Kolada kunde inte nås. Försök igen om en stund.");
  });

  test("answers also where Excel does not say which workbook it is", async () => {
    forgetWorkbook();
    excel.beginEdit();
    expect(reason(await ask("N31001", "0682", 2022))).toBe("Excel är upptaget. Räkna om cellen om en stund.");
    excel.endEdit();
  });
});
