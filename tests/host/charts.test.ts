import { openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
  const rows = [
    ["Steg", "Dold", "Ökning"],
    ["Budget", 0, 14667],
    ["Volym", 14667, 400],
    ["Prognos", 0, 15203],
  ];
  rows.forEach((row, r) =>
    row.forEach((value, c) => excel.sheet.setContent({ row: r, column: c }, { value })),
  );
});
afterEach(() => excel.dispose());

function withSheet<T>(work: (sheet: Excel.Worksheet) => T): Promise<T> {
  return excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem("Blad1"));
    await context.sync();
    return result;
  });
}

function at(row: number, column: number, rows: number, columns: number) {
  return { sheetId: excel.sheet.id, area: { row, column, rows, columns } };
}

test("A chart takes its series, their names and the categories from a range, in one round trip with all its looks", async () => {
  const before = excel.roundTrips();
  await withSheet((sheet) => {
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C4"), "Columns");
    chart.name = "Brygga";
    chart.title.text = "Från budget till prognos, tkr";
    chart.legend.visible = false;
    chart.setPosition("E2", "J15");
    const base = chart.series.getItemAt(0);
    base.format.fill.clear();
    const steps = chart.series.getItemAt(1);
    steps.format.fill.setSolidColor("#1f6f43");
    steps.hasDataLabels = true;
    steps.gapWidth = 50;
    chart.axes.valueAxis.minimum = 10000;
    chart.axes.valueAxis.numberFormat = "#,##0";
    chart.axes.valueAxis.title.text = "tkr";
    chart.axes.categoryAxis.majorGridlines.visible = false;
  });
  expect(excel.roundTrips() - before).toBe(1);
  expect(excel.sheet.charts).toEqual([
    expect.objectContaining({
      name: "Brygga",
      type: "ColumnStacked",
      title: { text: "Från budget till prognos, tkr", isShown: true },
      legend: { position: "Bottom", isShown: false },
      // E2 to J15: six standard columns of 48 points, fourteen rows of 15.
      place: { left: 192, top: 15, width: 288, height: 210 },
      categoryAxis: { isShown: true, hasGridlines: false },
      valueAxis: { isShown: true, hasGridlines: true, minimum: 10000, numberFormat: "#,##0", title: "tkr" },
    }),
  ]);
  expect(excel.sheet.charts[0]!.series).toMatchObject([
    { name: at(0, 1, 1, 1), values: at(1, 1, 3, 1), categories: at(1, 0, 3, 1), fill: "none" },
    { name: at(0, 2, 1, 1), values: at(1, 2, 3, 1), fill: "#1F6F43", hasDataLabels: true, gapWidth: 50 },
  ]);
});

test("A chart by rows has a series a row", async () => {
  await withSheet((sheet) => sheet.charts.add("Line", sheet.getRange("A1:C3"), "Rows"));
  expect(excel.sheet.charts[0]!.series).toMatchObject([
    { name: at(1, 0, 1, 1), values: at(1, 1, 1, 2), categories: at(0, 1, 1, 2) },
    { name: at(2, 0, 1, 1), values: at(2, 1, 1, 2) },
  ]);
});

test("Series are added by hand, over cells of another sheet too", async () => {
  const other = excel.workbook.addSheet("Nämnd 1");
  await excel.run(async (context) => {
    const chart = context.workbook.worksheets
      .getItem("Blad1")
      .charts.add("BarClustered", context.workbook.worksheets.getItem("Blad1").getRange("B2:B4"));
    const series = chart.series.add("Avvikelse");
    series.setValues(context.workbook.worksheets.getItem("Nämnd 1").getRange("B2:B9"));
    series.setXAxisValues(context.workbook.worksheets.getItem("Nämnd 1").getRange("A2:A9"));
    chart.series.load("items/name");
    chart.load("name,chartType,top,left");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Serie1", "Avvikelse"]);
    expect(chart.toJSON()).toMatchObject({ name: "Diagram 1", chartType: "BarClustered", top: 0, left: 0 });
  });
  expect(excel.sheet.charts[0]!.series[1]).toMatchObject({
    name: "Avvikelse",
    values: { sheetId: other.id, area: { row: 1, column: 1, rows: 8, columns: 1 } },
  });
});

test("A chart is found by its name, gets other data, and is taken away", async () => {
  await withSheet((sheet) => {
    sheet.charts.add("Line", sheet.getRange("A1:B4")).name = "Volymer";
  });
  await withSheet((sheet) => sheet.charts.getItem("Volymer").setData(sheet.getRange("A1:C4"), "Columns"));
  expect(excel.sheet.charts[0]!.series).toHaveLength(2);
  await withSheet((sheet) => sheet.charts.getItem("Volymer").delete());
  expect(excel.sheet.charts).toEqual([]);
  const gone = await withSheet((sheet) => sheet.charts.getItemOrNullObject("Volymer").load("name"));
  expect(gone.isNullObject).toBe(true);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  [
    "a kind the stand-in does not draw",
    (sheet) => sheet.charts.add("Sunburst", sheet.getRange("A1:C4")),
    "ApiNotFound",
  ],
  ["a chart that is not there", (sheet) => sheet.charts.getItem("Borta").delete(), "ItemNotFound"],
  [
    "a trend line",
    (sheet) => sheet.charts.add("Line", sheet.getRange("A1:C4")).series.getItemAt(0).trendlines.add("Linear"),
    "ApiNotFound",
  ],
])("%s is refused", async (_what, work, code) => {
  await expect(withSheet(work)).rejects.toMatchObject({ code });
});

test("No chart is added to a protected sheet", async () => {
  excel.sheet.isProtected = true;
  const attempt = withSheet((sheet) => sheet.charts.add("Line", sheet.getRange("A1:B4")));
  await expect(attempt).rejects.toMatchObject({ code: "AccessDenied" });
});
