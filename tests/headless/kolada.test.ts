import { writeFile } from "node:fs/promises";
import path from "node:path";
import { run } from "./command";
import { makeFolder } from "./files";

let folder: Awaited<ReturnType<typeof makeFolder>>;
const put = (name: string, text: string) => writeFile(path.join(folder.path, name), text);
beforeAll(async () => {
  folder = await makeFolder();
  await put(
    "bistand.txt",
    "Kostnad ekonomiskt bistånd, kr/inv (N31001)\nKommun\t2022\t2023 (prel.)\nNässjö\t1 187,5\t1 204\nTranås\t..\t1 350\n",
  );
  await put("oklar.txt", "Kommun\t2022\nNässjö\t1.187\n");
  await put("utan.txt", "Kommun\tA\nNässjö\t1\n");
  await put("svar.json", '{"point":"thousands"}');
});
afterAll(() => folder.remove());

describe("headless kolada", () => {
  test("prints a line for each value of a pasted table", async () => {
    const ran = await run(["kolada", "--paste", "bistand.txt"], folder.path);
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.lines[0]).toEqual({
      file: "bistand.txt",
      indicator: "Kostnad ekonomiskt bistånd, kr/inv (N31001)",
      id: "N31001",
      area: "Nässjö",
      year: 2022,
      gender: "T",
      value: 1187.5,
      unit: null,
      preliminary: false,
    });
    expect(ran.lines.map(({ area, year, value, preliminary }) => [area, year, value, preliminary])).toEqual([
      ["Nässjö", 2022, 1187.5, false],
      ["Nässjö", 2023, 1204, true],
      ["Tranås", 2022, null, false],
      ["Tranås", 2023, 1350, true],
    ]);
  });

  test("asks about what is unclear, and reads it by --answers", async () => {
    const asked = await run(["kolada", "--paste", "oklar.txt", "--paste", "utan.txt"], folder.path);
    expect([asked.code, asked.err]).toEqual([
      1,
      expect.stringContaining("utan.txt: Tabellen har inga årtal."),
    ]);
    expect(asked.lines).toEqual([
      {
        file: "oklar.txt",
        question: { about: "point", key: "point", texts: ["1.187"], options: ["decimal", "thousands"] },
      },
    ]);
    const told = await run(["kolada", "--paste", "oklar.txt", "--answers", "svar.json"], folder.path);
    expect([told.code, told.lines[0]?.["value"]]).toEqual([0, 1187]);
  });

  test("says what it needs, and what it cannot open", async () => {
    const without = await run(["kolada"], folder.path);
    expect([without.code, without.err]).toEqual([2, expect.stringContaining("--paste FIL.txt")]);
    const gone = await run(["kolada", "--paste", "borta.txt"], folder.path);
    expect([gone.code, gone.err]).toContain(2);
  });
});
