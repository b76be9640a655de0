import { writeFile } from "node:fs/promises";
import path from "node:path";
import { run, runAlone } from "./command";
import { norrtaljeOnTwoSheets } from "../taskpane/support/sheets";
import { driftRows, makeFolder, saveWorkbook } from "./files";

let folder: Awaited<ReturnType<typeof makeFolder>>;
const inFolder = (name: string) => path.join(folder.path, name);

beforeAll(async () => {
  folder = await makeFolder();
  await saveWorkbook(inFolder("klar.xlsx"), { "Nämnd A": driftRows(6), "Nämnd B": driftRows(9) });
  await saveWorkbook(inFolder("fel.xlsx"), { Drift: driftRows(6, { B5: 8912 }) });
  await writeFile(inFolder("trasig.xlsx"), "PK\u0003\u0004 but no workbook");
  await writeFile(inFolder("text.xlsx"), "Verksamhet;Budget");
});
afterAll(() => folder.remove());

const validate = (...names: string[]) => run(["validate", ...names], folder.path);

describe("headless validate", () => {
  test("prints a line of JSON for each sheet and nothing else, and ends with 0 when all are ready", async () => {
    const ran = await validate("klar.xlsx");
    expect(ran.err).toBe("");
    expect(ran.lines).toEqual([
      {
        file: "klar.xlsx",
        sheet: "Nämnd A",
        ready: true,
        tables: [{ address: "A3:D10", kind: "drift", unit: "tkr" }],
        checks: 10,
        figures: 21,
        figuresChecked: 21,
        unchecked: [],
        findings: [],
      },
      expect.objectContaining({ sheet: "Nämnd B", ready: true, checks: 13 }),
    ]);
    expect(ran.code).toBe(0);
  });

  test("names the wrong cell with its proof and the right figure, and ends with 1", async () => {
    const ran = await validate("fel.xlsx");
    const right = driftRows(6)[4]![1];
    expect(ran.lines).toEqual([
      {
        file: "fel.xlsx",
        sheet: "Drift",
        ready: false,
        tables: [{ address: "A3:D10", kind: "drift", unit: "tkr" }],
        checks: 10,
        figures: 21,
        figuresChecked: 21,
        unchecked: [],
        findings: [
          {
            rule: expect.any(String),
            severity: "error",
            cell: "B5",
            message: expect.stringMatching(/\d/),
            proof: expect.arrayContaining([expect.stringMatching(/\d/)]),
            proposal: expect.objectContaining({ value: right }),
            alternatives: expect.any(Array),
          },
        ],
      },
    ]);
    expect(ran.code).toBe(1);
  });

  test("does the other files although some cannot be read, says which in a plain line each, and ends with 2", async () => {
    const ran = await validate("trasig.xlsx", "fel.xlsx", "finns-inte.xlsx", "text.xlsx", "klar.xlsx");
    expect(ran.lines.map(({ file, sheet, ready }) => [file, sheet, ready])).toEqual([
      ["fel.xlsx", "Drift", false],
      ["klar.xlsx", "Nämnd A", true],
      ["klar.xlsx", "Nämnd B", true],
    ]);
    expect(ran.err.trimEnd().split("\n")).toEqual([
      "trasig.xlsx: Filen är skadad och kan inte läsas.",
      "finns-inte.xlsx: Filen finns inte.",
      "text.xlsx: Filen är ingen Excel-arbetsbok (.xlsx).",
    ]);
    expect(ran.code).toBe(2);
  });

  test("says why a sheet could not be checked, and does not call it ready", async () => {
    await saveWorkbook(inFolder("annat.xlsx"), {
      Tomt: [],
      Brev: [["Hej"], ["Möte kl 14"]],
      Drift: driftRows(6),
    });
    const ran = await validate("annat.xlsx");
    expect(ran.lines.map(({ sheet, ready, checks }) => [sheet, ready, checks])).toEqual([
      ["Tomt", false, 0],
      ["Brev", false, 0],
      ["Drift", true, 10],
    ]);
    expect(ran.lines[0]!["findings"]).toEqual([
      {
        rule: "empty",
        severity: "info",
        cell: null,
        message: expect.stringContaining("Bladet är tomt."),
        proof: [],
        proposal: null,
        alternatives: [],
      },
    ]);
    expect(ran.code).toBe(1);
  });

  test("tells by range which figures no check reaches, and why, and is ready for the rest", async () => {
    const rows = driftRows(6).map((row, r) => [...row, r === 2 ? "Kostnad per barn" : r > 2 ? 90 + r : null]);
    await saveWorkbook(inFolder("priser.xlsx"), { Drift: rows });
    const ran = await validate("priser.xlsx");
    expect(ran.lines).toMatchObject([
      {
        ready: true,
        figures: 28,
        figuresChecked: 21,
        unchecked: [{ range: "E4:E10", why: "à-priser och snitt summeras inte" }],
      },
    ]);
    expect(ran.code).toBe(0);
  });

  test("does not call a sheet ready whose formulas have no values, and says what to do", async () => {
    const rows = driftRows(6).map((row) => [...row]);
    await saveWorkbook(inFolder("utan värden.xlsx"), { Drift: rows }, (workbook) => {
      for (const column of [1, 2]) {
        const letter = "ABC"[column]!;
        // As a program writes it that does not compute: the formula alone.
        workbook.sheets[0]!.setContent(
          { row: 9, column },
          { value: null, formula: `=SUM(${letter}4:${letter}9)` },
        );
      }
    });
    const ran = await validate("utan värden.xlsx");
    expect(ran.lines).toMatchObject([
      {
        ready: false,
        unchecked: [{ range: "B10:C10", why: "formler utan värden" }],
        findings: [
          {
            rule: "formulasWithoutValues",
            severity: "warning",
            cell: "B10",
            message: expect.stringContaining("Öppna filen i Excel och spara den"),
          },
        ],
      },
    ]);
    expect(ran.code).toBe(1);
  });

  test("does not call a sheet of zeros ready, nor a list without sums, nor a total that nothing gives", async () => {
    await saveWorkbook(inFolder("inget.xlsx"), {
      Mall: driftRows(6).map((row) => row.map((cell) => (typeof cell === "number" ? 0 : cell))),
      Lista: [
        ["Mottagare", "Belopp"],
        ["Alfa", 4711],
        ["Beta", 1208],
        ["Gamma", 9377],
      ],
      Summa: [
        ["Verksamhet", "Budget", "Utfall", "Avvikelse"],
        ["Skola", 500, 510, -10],
        ["Vård", null, null, null],
        ["Summa", 900, 880, 20],
      ],
    });
    const ran = await validate("inget.xlsx");
    expect(ran.lines.map(({ sheet, ready }) => [sheet, ready])).toEqual([
      ["Mall", false],
      ["Lista", false],
      ["Summa", false],
    ]);
    const messages = ran.lines.map(({ findings }) => (findings as { message: string }[])[0]!.message);
    expect(messages).toEqual([
      "Bladet är en tom mall. Det finns inga siffror att kontrollera. Fyll i bladet och kontrollera igen.",
      expect.stringMatching(/^Här finns inga summor att kontrollera\./),
      expect.stringMatching(/^Summa/),
    ]);
    expect(ran.code).toBe(1);
  });

  test("takes only the sheet asked for, and tells of one that does not exist", async () => {
    const found = await run(["validate", "klar.xlsx", "--sheet", "nämnd b"], folder.path);
    expect(found.lines.map(({ sheet }) => sheet)).toEqual(["Nämnd B"]);
    expect(found.code).toBe(0);
    const missing = await run(["validate", "klar.xlsx", "fel.xlsx", "--sheet", "Drift"], folder.path);
    expect(missing.lines.map(({ file }) => file)).toEqual(["fel.xlsx"]);
    expect(missing.err).toBe("klar.xlsx: Bladet ”Drift” finns inte.\n");
    expect(missing.code).toBe(2);
  });

  test("names hidden sheets and checks them on request only", async () => {
    await saveWorkbook(
      inFolder("dolt.xlsx"),
      { Drift: driftRows(6), Underlag: driftRows(6, { B5: 1 }) },
      (workbook) => {
        workbook.sheetByName("Underlag")!.visibility = "Hidden";
      },
    );
    const seen = await validate("dolt.xlsx");
    expect(seen.lines.map(({ sheet }) => sheet)).toEqual(["Drift"]);
    expect(seen.err).toBe("dolt.xlsx: Dolda blad kontrolleras bara med --hidden: Underlag.\n");
    expect(seen.code).toBe(0);
    const all = await run(["validate", "--hidden", "dolt.xlsx"], folder.path);
    expect(all.lines.map(({ sheet, ready }) => [sheet, ready])).toEqual([
      ["Drift", true],
      ["Underlag", false],
    ]);
    expect(all.code).toBe(1);
  });

  test("holds the sheets of a file against each other, but not those of another file", async () => {
    const [drift, perUnit] = norrtaljeOnTwoSheets().map(({ values }) =>
      values.map((row) => row.map((value) => (value === "" ? null : value))),
    );
    await saveWorkbook(inFolder("två.xlsx"), { Drift: drift!, "Per verksamhet": perUnit! });
    await saveWorkbook(inFolder("ett.xlsx"), { Drift: drift! });
    const rulesOf = (line: Record<string, unknown>) =>
      (line["findings"] as { rule: string }[]).map(({ rule }) => rule);
    const ran = await validate("två.xlsx", "ett.xlsx");
    expect(ran.lines.map(({ file, sheet }) => [file, sheet])).toEqual([
      ["två.xlsx", "Drift"],
      ["två.xlsx", "Per verksamhet"],
      ["ett.xlsx", "Drift"],
    ]);
    expect(rulesOf(ran.lines[0]!)[0]).toBe("crossSheet");
    expect(rulesOf(ran.lines[2]!)).not.toContain("crossSheet");
    expect(ran.lines.map(({ ready }) => ready)).toEqual([false, expect.any(Boolean), true]);
  });

  test("names both cells where two statements of a report say different things", async () => {
    await saveWorkbook(inFolder("bokslut.xlsx"), {
      Resultaträkning: [
        ["Resultaträkning", null, null],
        ["Tkr", "2024", "2023"],
        ["Verksamhetens intäkter", 8410, 8105],
        ["Verksamhetens kostnader", -39280, -37940],
        ["Verksamhetens nettokostnader", -30870, -29835],
        ["Skatteintäkter", 31760, 30735],
        ["Årets resultat", 890, 900],
      ],
      Kassaflöde: [
        ["Kassaflödesanalys", null, null],
        ["Tkr", "2024", "2023"],
        ["Årets resultat", 980, 900],
        ["Justering för avskrivningar", 1210, 1190],
        ["Kassaflöde från den löpande verksamheten", 2190, 2090],
      ],
    });
    const ran = await validate("bokslut.xlsx");
    expect(ran.lines.flatMap((line) => line["findings"])).toMatchObject([
      {
        rule: "statementFigure",
        severity: "warning",
        cell: "B7",
        message: expect.stringContaining("En av dessa två"),
        other: { sheet: "Kassaflöde", cell: "B3" },
      },
    ]);
  });

  test("checks all sheets of large workbooks in one process", async () => {
    for (const part of [1, 2]) {
      const sheets = Array.from({ length: 20 }, (_, index) => [`Blad ${index + 1}`, driftRows(36)] as const);
      await saveWorkbook(inFolder(`stor${part}.xlsx`), Object.fromEntries(sheets));
    }
    const ran = await runAlone(["validate", "stor1.xlsx", "stor2.xlsx"], folder.path);
    expect(ran.lines).toHaveLength(40);
    expect(ran.lines.every(({ ready }) => ready)).toBe(true);
    expect(ran.code).toBe(0);
  });
});
