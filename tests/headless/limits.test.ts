import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseAddress } from "../../src/domain/sheet/address";
import { PROBLEMS } from "../../src/texts/shared/problems";
import type { Job } from "../../workbench/headless/job";
import { sheetLine } from "../../workbench/headless/lines";
import { OUT_OF_MEMORY, outOfTime, problemText, unwrittenText } from "../../workbench/headless/refusals";
import { Workers } from "../../workbench/headless/workers";
import { handmade, oneSheet } from "../xlsx/handmade";
import { run, runAlone } from "./command";
import { driftRows, makeFolder, saveWorkbook } from "./files";

let folder: Awaited<ReturnType<typeof makeFolder>>;
const inFolder = (name: string) => path.join(folder.path, name);

beforeEach(async () => (folder = await makeFolder()));
afterEach(() => folder.remove());

const JOB: Job = {
  file: "a.xlsx",
  beside: [],
  action: "validate",
  choice: { hidden: false },
  answers: {},
  date: "2025-12-05",
  suggested: false,
  target: null,
};

/** A process that does as the name of the file says. */
async function workersThat(work: string, limits = { seconds: 100, megabytes: 40 }): Promise<Workers> {
  const script = inFolder("arbetare.cjs");
  const done = `process.send({ kind: "done", outcome: "ready" })`;
  await writeFile(script, `process.on("message", ({ file }) => { ${work}; ${done}; });`);
  return new Workers(limits, script);
}

describe("A process that does files", () => {
  test("that comes to no end is ended, and the next file is done by another", async () => {
    const workers = await workersThat('if (file === "a.xlsx") for (;;);', { seconds: 1, megabytes: 40 });
    const say = outOfTime(1);
    expect(await workers.run(JOB)).toEqual({ lines: [], told: [say], outcome: "failed" });
    expect(await workers.run({ ...JOB, file: "b.xlsx" })).toMatchObject({ outcome: "ready" });
    workers.dispose();
  });

  test("that takes too much memory is ended, and so is only the file that takes it", async () => {
    const workers = await workersThat('const kept = []; while (file === "a.xlsx") kept.push({ file: {} });');
    expect(await workers.run(JOB)).toEqual({ lines: [], told: [OUT_OF_MEMORY], outcome: "failed" });
    expect(await workers.run({ ...JOB, file: "b.xlsx" })).toMatchObject({ outcome: "ready" });
    workers.dispose();
  });

  test("that was filled up by the files before gives the file to a fresh one", async () => {
    const fill = "globalThis.left ??= []; for (let i = 0; i < 2e5; i++) globalThis.left.push({ i: {} });";
    const workers = await workersThat(fill, { seconds: 100, megabytes: 60 });
    const outcomes = [];
    for (let turn = 0; turn < 4; turn += 1) outcomes.push((await workers.run(JOB)).outcome);
    expect(outcomes).toEqual(["ready", "ready", "ready", "ready"]);
    workers.dispose();
  });
});

describe("Files that cannot be done", () => {
  test("each have one plain line, and the others are done, in the order of the command line", async () => {
    await writeFile(
      inFolder("rad.xlsx"),
      await handmade({ sheets: [oneSheet('<row r="2000000"><c><v>1</v></c></row>')] }),
    );
    await mkdir(inFolder("mapp.xlsx"));
    await saveWorkbook(inFolder("klar.xlsx"), { Drift: driftRows(6) });
    await saveWorkbook(inFolder("fel.xlsx"), { Drift: driftRows(6, { B5: 8912 }) });
    const files = ["fel.xlsx", "rad.xlsx", "klar.xlsx", "mapp.xlsx", "fel.xlsx"];
    const ran = await runAlone(["validate", "--jobs", "4", ...files], folder.path);
    expect(ran.lines.map(({ file, ready }) => [file, ready])).toEqual([
      ["fel.xlsx", false],
      ["klar.xlsx", true],
      ["fel.xlsx", false],
    ]);
    expect(ran.err.trimEnd().split("\n")).toEqual([
      "rad.xlsx: Filen är skadad: den har en cell på en rad eller i en kolumn som inte finns i Excel.",
      "mapp.xlsx: Det är en mapp, inte en fil.",
    ]);
    expect(ran.code).toBe(2);
  });
});

describe("--out", () => {
  const GOALS = {
    Mål: [
      ["Indikator", "Utfall 2025", "Mål 2025"],
      ["Antal besök, antal", 298, "<315"],
    ],
  };

  test("leads to no original, not by a link to its folder nor by a link in another", async () => {
    await mkdir(inFolder("in"));
    const file = await saveWorkbook(inFolder("in/a.xlsx"), GOALS);
    const original = await readFile(file);
    await symlink(inFolder("in"), inFolder("länk"));
    await mkdir(inFolder("ut"));
    await symlink(file, inFolder("ut/a.xlsx"));
    for (const out of ["in", "länk", "länk/../in", "ut"]) {
      const ran = await run(["fillGoals", "in/a.xlsx", "--out", out], folder.path);
      expect(ran).toMatchObject({ code: 2, out: "" });
      expect(ran.err).toBe("in/a.xlsx: Originalet skrivs aldrig över. Ange en annan mapp med --out.\n");
    }
    expect(await readFile(file)).toEqual(original);
  });

  test("takes no two files of the same name, and writes the others", async () => {
    for (const name of ["ett", "två"]) {
      await mkdir(inFolder(name));
      await saveWorkbook(inFolder(`${name}/a.xlsx`), GOALS);
    }
    await saveWorkbook(inFolder("b.xlsx"), GOALS);
    const ran = await run(["fillGoals", "ett/a.xlsx", "två/a.xlsx", "b.xlsx", "--out", "ut"], folder.path);
    expect(ran.lines).toMatchObject([{ file: "b.xlsx", written: path.join("ut", "b.xlsx") }]);
    expect(ran.err.trimEnd().split("\n")).toEqual(
      ["ett", "två"].map(
        (name) =>
          `${name}/a.xlsx: Flera av filerna heter a.xlsx och skulle skriva över varandra. Ta dem var för sig, med olika --out.`,
      ),
    );
    expect(ran.code).toBe(2);
  });

  test("that is the file itself is told of", async () => {
    await saveWorkbook(inFolder("a.xlsx"), GOALS);
    const ran = await run(["fillGoals", "a.xlsx", "--out", "a.xlsx"], folder.path);
    expect(ran).toMatchObject({
      code: 2,
      err: "a.xlsx: Originalet skrivs aldrig över. Ange en annan mapp med --out.\n",
    });
  });
});

describe("A sheet with something far away", () => {
  test.each([
    ["XFD1048576", 1],
    ["A1048576", 1],
    ["A14", 16_384],
  ])("is checked as it is without, and what stands from %s on is told", async (far, columns) => {
    const rows = driftRows(6, { B5: 8912 });
    await saveWorkbook(inFolder("utan.xlsx"), { Drift: rows });
    await saveWorkbook(inFolder("med.xlsx"), { Drift: rows }, ({ sheets }) => {
      const { row, column } = parseAddress(far)!;
      for (let at = 0; at < columns; at++) sheets[0]!.setContent({ row, column: column + at }, { value: 5 });
    });
    const ran = await run(["validate", "utan.xlsx", "med.xlsx"], folder.path);
    const [without, withIt] = ran.lines;
    expect(withIt).toEqual({
      ...without,
      file: "med.xlsx",
      unchecked: [
        {
          range: columns === 1 ? far : "A14:XFD14",
          why: "står långt från det övriga och är inte läst",
        },
      ],
    });
    expect(ran).toMatchObject({ code: 1, err: "" });
  });
});

describe("A sheet that Excel's stand-in cannot hand over", () => {
  test("is told of as a sheet of a file, not as a talk with Excel", () => {
    const outcome = { kind: "problem", sheet: "Drift", what: "unknown", text: PROBLEMS.unknown } as const;
    expect(sheetLine("a.xlsx", "Drift", outcome)).toMatchObject({
      ready: false,
      findings: [
        { rule: "unknown", message: "Bladet ”Drift” kunde inte läsas, och inget har kontrollerats där." },
      ],
    });
  });

  test("is told of in words of a file, whatever reason the pane would give", () => {
    for (const [what, text] of Object.entries(PROBLEMS)) {
      const said = problemText({ sheet: "", what, text });
      expect(said).not.toMatch(/samtalet med Excel|Excel är upptaget|Tryck på|Ladda om|Avbruten/);
    }
    expect(unwrittenText(`Inget skrevs. ${PROBLEMS.unknown}`)).toBe(
      "Inget skrevs. Bladet kunde inte ändras.",
    );
  });
});
