import { forecastVolumes } from "../../src/actions";
import type { RealExcel } from "../excel/realExcel";
import { printedGrid } from "../support/printedGrid";
import { openWithSheets } from "./realWorkbook";

let excel: RealExcel;
afterEach(() => excel.dispose());

type Rows = readonly (readonly string[])[];

/** What becomes of prices on sheets of their own, of a hundred children and two hundred pupils. */
async function forecast(...prices: readonly Rows[]) {
  const volumes = [
    ["Volymer 2025"],
    ["Verksamhet", "Antal elever prognos"],
    ["Förskola", "100"],
    ["Grundskola", "200"],
  ];
  excel = openWithSheets(
    ...[volumes, ...prices].map((rows, index) => printedGrid(rows, 1, { sheet: `Blad ${index}` })),
  );
  return forecastVolumes({ answers: {} });
}

const prices = (title: string, ...amounts: readonly string[]): Rows => [
  [title],
  ["Verksamhet", "Kr per elev"],
  ["Förskola", amounts[0]!],
  ["Grundskola", amounts[1]!],
];

test("Parts that stand in tables of one price each are added, and never left out in silence", async () => {
  const made = await forecast(
    prices("Grundbelopp", "90 000", "80 000"),
    prices("Lokalbidrag", "5 000", "8 000"),
  );
  if (made.kind !== "forecast") throw new Error(JSON.stringify(made));
  expect([made.ready, made.total.amounts.forecast]).toEqual([true, 100 * 95 + 200 * 88]);
  expect(made.remarks).toContain("À-priserna i Blad 2!A2:B4 betalas utöver de andra och är lagda till.");
});

test("Two prices of one part are asked about: no pupil is paid for twice", async () => {
  const kinds = await forecast(
    prices("Grundbelopp kommunala skolor", "90 000", "80 000"),
    prices("Grundbelopp fristående skolor", "95 000", "85 000"),
  );
  expect(kinds.kind).toBe("questions");
  excel.dispose();
  const third = await forecast(
    prices("Grundbelopp", "90 000", "80 000"),
    prices("Lokalbidrag internt", "5 000", "8 000"),
    prices("Lokalersättning externt", "6 000", "9 000"),
  );
  expect(third.kind).toBe("questions");
});

test("Two columns of one part are not added to one price", async () => {
  const made = await forecast([
    ["Priser"],
    ["Verksamhet", "Grundbelopp kommunal", "Grundbelopp fristående"],
    ["Förskola", "90 000", "95 000"],
    ["Grundskola", "80 000", "85 000"],
  ]);
  expect(made.kind).not.toBe("forecast");
});
