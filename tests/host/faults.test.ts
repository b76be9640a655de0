import { isWrite } from "../../workbench/host/faults";
import { openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
afterEach(() => excel.dispose());

const writeThree = () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).values = [[address]];
    await context.sync();
  });
const written = () => [0, 1, 2].map((row) => excel.sheet.content({ row, column: 0 }).value);

describe("What goes wrong on purpose", () => {
  beforeEach(() => {
    excel = openExcel();
  });

  test("a call in the middle of a message fails: what stood before it is carried out, the rest is not", async () => {
    excel.host.faults.failCall(2, "AccessDenied");
    await expect(writeThree()).rejects.toMatchObject({ code: "AccessDenied" });
    expect(written()).toEqual(["A1", null, null]);
    await writeThree();
    expect(written()).toEqual(["A1", "A2", "A3"]);
  });

  test("an answer is lost: all is carried out, and the add-in hears of a failure", async () => {
    excel.host.faults.loseAnswer(isWrite);
    await expect(writeThree()).rejects.toMatchObject({ code: "GeneralException" });
    expect(written()).toEqual(["A1", "A2", "A3"]);
  });

  test.each([
    ["before it is carried out", false, null],
    ["after it is carried out", true, "A1"],
  ])("a message is not answered, %s, until it is let go", async (_when, isCarriedOut, first) => {
    const release = excel.host.faults.hold({ when: isWrite, isCarriedOut });
    let isAnswered = false;
    const writing = writeThree().finally(() => (isAnswered = true));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isAnswered).toBe(false);
    expect(written()[0]).toBe(first);
    release();
    await writing;
    expect(written()).toEqual(["A1", "A2", "A3"]);
  });
});

describe("Who makes a change, and where, is told as Excel tells it", () => {
  async function heardOf(work: () => void): Promise<string[]> {
    const heard: string[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source }) => {
        heard.push(`${address} ${source}`);
      });
      await context.sync();
    });
    work();
    await new Promise((resolve) => setTimeout(resolve, 20));
    return heard;
  }
  const choose = () =>
    excel.workbook.as("list", () => excel.sheet.setContent({ row: 0, column: 0 }, { value: "Ja" }));

  test("a colleague's edit is remote", async () => {
    excel = openExcel();
    const edit = () =>
      excel.workbook.as("colleague", () => excel.sheet.setContent({ row: 1, column: 1 }, { value: 5 }));
    expect(await heardOf(edit)).toEqual(["B2 Remote"]);
  });

  test("a choice from a cell's list is heard on the desktop", async () => {
    excel = openExcel();
    expect(await heardOf(choose)).toEqual(["A1 Local"]);
  });

  test("and on the web it is not", async () => {
    excel = openExcel({ platform: "web" });
    expect(await heardOf(choose)).toEqual([]);
  });
});
