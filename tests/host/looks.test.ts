import { openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => excel.dispose());

/** Does something with a range of Blad1 through the real client, and brings back what it answers. */
function withRange<T>(address: string, work: (range: Excel.Range) => T): Promise<T> {
  return excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem("Blad1").getRange(address));
    await context.sync();
    return result;
  });
}

const FILLED = { row: 0, column: 0 };

describe("The looks of many cells", () => {
  test("are read in one call, cell by cell, and only what was asked for", async () => {
    excel.sheet.setStyle(FILLED, { fill: "#C6EFCE", fontColor: "#006100", bold: true });
    const before = excel.roundTrips();
    const read = await withRange("A1:B1", (range) =>
      range.getCellProperties({
        address: true,
        format: { fill: { color: true, tintAndShade: true }, font: { color: true, bold: true } },
      }),
    );
    expect(read.value).toEqual([
      [
        {
          address: "Blad1!A1",
          format: { fill: { color: "#C6EFCE", tintAndShade: 0 }, font: { color: "#006100", bold: true } },
        },
        {
          address: "Blad1!B1",
          // No fill is white like a white fill, but has no tint.
          format: { fill: { color: "#FFFFFF", tintAndShade: null }, font: { color: "#000000", bold: false } },
        },
      ],
    ]);
    expect(excel.roundTrips() - before).toBe(1);
  });

  test("are written in one call: what is not named stays, an empty cell of the matrix changes nothing", async () => {
    excel.sheet.setStyle(FILLED, { fill: "#C6EFCE", italic: true });
    await withRange("A1:B2", (range) =>
      range.setCellProperties([
        [{ format: { fill: { color: "#ffc7ce" }, font: { color: "#9C0006", bold: true } } }, {}],
        [{}, { format: { horizontalAlignment: "Center", wrapText: true } }],
      ]),
    );
    expect(excel.sheet.style(FILLED)).toEqual({
      fill: "#FFC7CE",
      fontColor: "#9C0006",
      bold: true,
      italic: true,
    });
    expect(excel.sheet.style({ row: 0, column: 1 })).toEqual({});
    expect(excel.sheet.style({ row: 1, column: 1 })).toEqual({
      horizontalAlignment: "Center",
      wrapText: true,
    });
  });

  test.each<[string, Excel.SettableCellProperties[][], string]>([
    ["of another size", [[{}]], "InvalidArgument"],
    ["with a property the stand-in does not keep", [[{ style: "Normal" }, {}]], "ApiNotFound"],
    ["with a colour that is none", [[{ format: { fill: { color: "" } } }, {}]], "InvalidArgument"],
  ])("are refused whole when they are %s", async (_what, properties, code) => {
    const attempt = withRange("A1:B1", (range) => range.setCellProperties(properties));
    await expect(attempt).rejects.toMatchObject({ code });
    expect(excel.sheet.usedArea(false)).toBeNull();
  });

  test("are not written on a protected sheet", async () => {
    excel.sheet.isProtected = true;
    const attempt = withRange("A1", (range) =>
      range.setCellProperties([[{ format: { font: { bold: true } } }]]),
    );
    await expect(attempt).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("lose their fills in one call, wherever they stand", async () => {
    for (const row of [0, 3]) excel.sheet.setStyle({ row, column: 0 }, { fill: "#FFC7CE", bold: true });
    await excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem("Blad1").getRanges("A1,A4");
      areas.format.fill.clear();
      await context.sync();
    });
    for (const row of [0, 3]) expect(excel.sheet.style({ row, column: 0 })).toEqual({ bold: true });
  });
});

describe("Columns and rows", () => {
  test("get the width and the height they are given, in points", async () => {
    const sizes = await withRange("A1:B2", (range) => {
      range.format.columnWidth = 105;
      range.format.rowHeight = 30;
      return range.load("format/columnWidth,format/rowHeight");
    });
    expect([sizes.format.columnWidth, sizes.format.rowHeight]).toEqual([105, 30]);
    // In the file a width is counted in digits of 7 pixels: 105 points are 140 pixels.
    expect(excel.sheet.columnWidths).toEqual(new Map([0, 1].map((column) => [column, 20])));
  });

  test("answer no width where they differ, and the standard one where none was given", async () => {
    excel.sheet.setColumnWidth(0, 30);
    const both = await withRange("A1:B1", (range) => range.load("format/columnWidth"));
    const other = await withRange("B1:C1", (range) => range.load("format/columnWidth"));
    expect([both.format.columnWidth, other.format.columnWidth]).toEqual([null, 48]);
  });

  test("are fitted to their longest text", async () => {
    excel.sheet.setContent({ row: 0, column: 0 }, { value: "Nämnd" });
    excel.sheet.setContent({ row: 1, column: 0 }, { value: "Samhällsbyggnadsnämnden" });
    await withRange("A:A", (range) => range.format.autofitColumns());
    expect(excel.sheet.columnWidths.get(0)).toBeGreaterThanOrEqual("Samhällsbyggnadsnämnden".length);
  });
});

describe("Lines above and below cells", () => {
  test("are drawn at the range's edge and read back", async () => {
    const edge = await withRange("A3:B4", (range) => {
      const top = range.format.borders.getItem("EdgeTop");
      top.style = "Continuous";
      top.weight = "Medium";
      range.format.borders.getItem("EdgeBottom").style = "Double";
      return range.format.borders.getItem("EdgeTop").load("style,weight");
    });
    expect([edge.style, edge.weight]).toEqual(["Continuous", "Medium"]);
    expect(excel.sheet.style({ row: 2, column: 1 })).toEqual({ borders: { top: "medium" } });
    expect(excel.sheet.style({ row: 3, column: 0 })).toEqual({ borders: { bottom: "double" } });
  });

  test("at the sides are refused", async () => {
    const attempt = withRange(
      "A1",
      (range) => (range.format.borders.getItem("EdgeLeft").style = "Continuous"),
    );
    await expect(attempt).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});
