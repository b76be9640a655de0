import { createWorkbook } from "../../workbench/workbook";
import { rowPixels } from "../../workbench/page/grid/rowHeights";

const WIDTH = () => 75;

function sheetWith(...texts: string[]) {
  const sheet = createWorkbook("Prov.xlsx").addSheet();
  texts.forEach((value, row) => {
    sheet.load({ row, column: 0 }, { value, style: { wrapText: true } });
  });
  return sheet;
}

describe("the rows of the grid", () => {
  test("are as high as a heading needs that wraps in its column", () => {
    const sheet = sheetWith("Budget", "Utfall januari till november 2025", "Avvikelse");
    const heights = rowPixels(sheet, WIDTH);
    expect([...heights.keys()]).toEqual([1]);
    // Ten characters a line: "Utfall", "januari", "till", "november", "2025".
    expect(heights.get(1)).toBeGreaterThan(3 * 17);
    expect(rowPixels(sheet, () => 400).size).toBe(0);
  });

  test("are as high as the file says, whatever they hold", () => {
    const sheet = sheetWith("Utfall januari till november 2025");
    sheet.rowHeights.set(0, 30);
    sheet.rowHeights.set(7, 12);
    expect(rowPixels(sheet, WIDTH)).toEqual(
      new Map([
        [0, 40],
        [7, 16],
      ]),
    );
  });

  test("break a word that is longer than the line, and keep a person's own line breaks", () => {
    const lines = (text: string) => (rowPixels(sheetWith(text), WIDTH).get(0) ?? 17) / 17;
    expect(lines("Samhällsbyggnadsnämndens")).toBeGreaterThan(2);
    expect(lines("a\nb\nc")).toBeGreaterThan(3);
  });

  test("are not made higher by merged cells or by text that does not wrap", () => {
    const sheet = sheetWith("En rubrik över hela tabellen, från kant till kant");
    sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 4 });
    sheet.load({ row: 1, column: 0 }, { value: "Text som inte radbryts utan fortsätter över nästa cell" });
    expect(rowPixels(sheet, WIDTH).size).toBe(0);
  });
});
