import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { openXlsx } from "../../workbench/xlsx";
import { run, runAlone } from "./command";
import { makeFolder, saveWorkbook } from "./files";

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeEach(async () => (folder = await makeFolder()));
afterEach(() => folder.remove());

const ROWS = [
  ["Mål för nämnden 2025", "", ""],
  ["Per den 31 augusti 2025", "", ""],
  ["Indikator", "Utfall aug 2025", "Mål 2025"],
  ["Antal besök på träffpunkten, antal", 298, "<315"],
  ["Antal utbildade vägledare, antal", 8, ">20"],
  ["Brukarnöjdhet", 66, 60],
];

test("fills what can be decided into a new file, and lists the rest; the original stays", async () => {
  const file = await saveWorkbook(path.join(folder.path, "Mål.xlsx"), { Mål: ROWS });
  const original = await readFile(file);
  const out = path.join(folder.path, "ut");
  const { code, lines } = await runAlone(["fillGoals", file, "--out", out]);
  expect(code).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    sheet: "Mål",
    rows: [{ state: "open" }, { state: "fill", word: "Ej uppfyllt" }, { state: "open" }],
    open: [{ indicator: ROWS[3]![0] }],
    suggestions: [{ indicator: "Brukarnöjdhet", direction: "högre", from: "brukarnöjdhet" }],
  });
  expect(await readFile(file)).toEqual(original);
  const { workbook } = await openXlsx(await readFile(path.join(out, "Mål.xlsx")), "Mål");
  const column = [2, 3, 4, 5].map((row) => workbook.activeSheet.text({ row, column: 3 }));
  expect(column).toEqual(["Bedömning", "", "Ej uppfyllt", ""]);
  expect(workbook.activeSheet.style({ row: 4, column: 3 })).toMatchObject({ fill: "#E8938A" });
  workbook.dispose();
});

test("takes answers from a file, in the form the workbook keeps them", async () => {
  const file = await saveWorkbook(path.join(folder.path, "Mål.xlsx"), { Mål: ROWS });
  const answers = path.join(folder.path, "svar.json");
  await writeFile(
    answers,
    JSON.stringify({
      directions: { Brukarnöjdhet: "högre" },
      measures: { "Antal besök på träffpunkten, antal": "ackumulerande" },
    }),
  );
  const { code, lines } = await run([
    "fillGoals",
    file,
    "--out",
    path.join(folder.path, "ut"),
    "--answers",
    answers,
  ]);
  expect(code).toBe(0);
  expect(lines[0]).toMatchObject({
    rows: [{ word: "Ej uppfyllt" }, { word: "Ej uppfyllt" }, { word: "Uppfyllt" }],
    open: [],
  });
});

test("approves what is suggested when it is told to, marks what that decided, and keeps it in the workbook", async () => {
  const file = await saveWorkbook(path.join(folder.path, "Mål.xlsx"), { Mål: ROWS });
  const out = path.join(folder.path, "ut");
  const { lines } = await run(["fillGoals", file, "--out", out, "--suggested"]);
  const rows = (lines[0] as { rows: Record<string, unknown>[] }).rows;
  expect(rows.map(({ word, suggested }) => [word, suggested])).toEqual([
    [null, undefined],
    ["Ej uppfyllt", undefined],
    ["Uppfyllt", true],
  ]);
  expect(rows[2]!["why"]).toContain(
    "Högre är bättre: ”brukarnöjdhet” är oftast bäst högt, och du har godkänt förslaget.",
  );
  const again = await run(["fillGoals", path.join(out, "Mål.xlsx"), "--out", path.join(folder.path, "igen")]);
  expect(again.lines[0]).toMatchObject({
    suggestions: [],
    rows: [{}, {}, { word: "Uppfyllt", suggested: true }],
  });
});

test("takes --suggested only where something is suggested", async () => {
  const file = await saveWorkbook(path.join(folder.path, "Mål.xlsx"), { Mål: ROWS });
  const { code, err } = await run(["validate", file, "--suggested"]);
  expect(code).toBe(2);
  expect(err).toContain("--suggested hör inte dit");
});

test("says that there is no goal table", async () => {
  const file = await saveWorkbook(path.join(folder.path, "Tal.xlsx"), { Blad1: [["Hej", 1]] });
  const { code, err } = await run(["fillGoals", file, "--out", path.join(folder.path, "ut")]);
  expect(code).toBe(1);
  expect(err).toContain("Hittade ingen måltabell.");
});
