import { openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel({ messageLimit: 20_000 });
});
afterEach(() => excel.dispose());

const write = (value: unknown, options: Excel.RunOptions = {}) =>
  excel.run(options, async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[value]];
    await context.sync();
  });
const written = () => excel.sheet.content({ row: 0, column: 0 }).value;

describe("While somebody is typing in a cell", () => {
  test("a request fails at once, and nothing of it is carried out", async () => {
    excel.host.beginEdit();
    await expect(write(1)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(written()).toBeNull();
    excel.host.endEdit();
    await write(2);
    expect(written()).toBe(2);
  });

  test("a request that would rather wait is carried out when the cell is left", async () => {
    excel.host.beginEdit();
    const waiting = write(3, { delayForCellEdit: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(written()).toBeNull();
    excel.host.endEdit();
    await waiting;
    expect(written()).toBe(3);
  });
});

describe("A message beyond Excel's limit", () => {
  test("is refused on its way in, with nothing written", async () => {
    await expect(write("x".repeat(21_000))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    expect(written()).toBeNull();
  });

  test("is refused on its way out, measured in bytes", async () => {
    const read = () =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem("Blad1").getRange("A1").load("values");
        await context.sync();
      });
    // Å takes two bytes: 12 000 characters are 24 000 bytes.
    excel.sheet.setContent({ row: 0, column: 0 }, { value: "Å".repeat(12_000) });
    await expect(read()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    excel.sheet.setContent({ row: 0, column: 0 }, { value: "A".repeat(12_000) });
    await read();
  });
});

test("requests are carried out in the order they came, the later ones after the earlier ones' computing", async () => {
  await Promise.all([write(1), write(2), write(3)]);
  expect(written()).toBe(3);
});
