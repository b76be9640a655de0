import { openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
let heard: string[];
beforeEach(() => {
  excel = openExcel();
  heard = [];
});
afterEach(() => excel.dispose());

const rest = () => new Promise((resolve) => setTimeout(resolve, 20));

test("edits are told with their address and who made them, a block at a time", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, triggerSource, changeType }) => {
      heard.push(`${address} ${changeType} ${triggerSource}`);
    });
    await context.sync();
    excel.sheet.setContent({ row: 7, column: 1 }, { value: 1 });
    context.workbook.worksheets.getItem("Blad1").getRange("A1:B3").values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    await context.sync();
  });
  await rest();
  expect(heard).toEqual(["B8 RangeEdited Unknown", "A1:B3 RangeEdited ThisLocalAddin"]);
});

test("formats and recalculation are no edits", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    context.workbook.worksheets.getItem("Blad1").getRange("A1").format.fill.color = "#FF0000";
    await context.sync();
  });
  await rest();
  expect(heard).toEqual([]);
});

test("the active sheet is told by its id, which finds the sheet again", async () => {
  const second = excel.workbook.addSheet("Nämnd");
  await excel.run(async (context) => {
    context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => {
      await excel.run(async (later) => {
        const sheet = later.workbook.worksheets.getItem(worksheetId).load("name");
        await later.sync();
        heard.push(sheet.name);
      });
    });
    await context.sync();
  });
  excel.workbook.activate(second.id);
  await rest();
  expect(heard).toEqual(["Nämnd"]);
});

test("nothing is told before it is asked for, nor after the handler is removed", async () => {
  excel.sheet.setContent({ row: 0, column: 0 }, { value: 1 });
  const handler = await excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    return added;
  });
  excel.sheet.setContent({ row: 1, column: 0 }, { value: 1 });
  await excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  excel.sheet.setContent({ row: 2, column: 0 }, { value: 1 });
  await rest();
  expect(heard).toEqual(["A2"]);
});
