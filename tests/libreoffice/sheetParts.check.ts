import JSZip from "jszip";
import { createWorkbook, type SheetModel } from "../../workbench/workbook";
import { exportXlsx, openXlsx } from "../../workbench/xlsx";
import { LibreOffice, libreOfficeVersion } from "./libreOffice";

const whenInstalled = libreOfficeVersion() ? describe : describe.skip;

function addBridge(sheet: SheetModel): void {
  [
    ["Budget", 14667],
    ["Volym", 400],
    ["Prognos", 15067],
  ].forEach((line, row) => line.forEach((value, column) => sheet.setContent({ row, column }, { value })));
  const cells = (column: number) => ({ sheetId: sheet.id, area: { row: 0, column, rows: 3, columns: 1 } });
  sheet.charts = [
    {
      id: "1",
      name: "Brygga",
      type: "ColumnClustered",
      title: { text: "Från budget till prognos", isShown: true },
      legend: { position: "Bottom", isShown: false },
      place: { left: 200, top: 10, width: 360, height: 216 },
      series: [{ id: "a", name: "Belopp", values: cells(1), categories: cells(0), fill: "#1F6F43" }],
      categoryAxis: { isShown: true },
      valueAxis: { isShown: true },
    },
  ];
}

whenInstalled("LibreOffice", () => {
  const office = new LibreOffice();
  afterAll(() => office.remove());

  it("understands a chart, print set-up and a rule as they were meant", async () => {
    const workbook = createWorkbook("Prov.xlsx");
    const sheet = workbook.addSheet("Prognos");
    addBridge(sheet);
    // Without a window it forgets frozen panes, whoever wrote the file.
    sheet.setup = {
      orientation: "Landscape",
      paperSize: "A4",
      titleRows: { row: 0, rows: 2 },
    };
    sheet.validations = [
      {
        areas: [{ row: 5, column: 0, rows: 2, columns: 1 }],
        type: "List",
        formula1: "Högre,Lägre",
        hasDropDown: true,
        ignoresBlanks: true,
        alert: { isShown: true, style: "Stop", title: "Riktning", message: "Välj i listan." },
      },
    ];
    const resaved = await office.resave(await exportXlsx(workbook));
    const seen = (await openXlsx(resaved, "Prov.xlsx")).workbook.sheets[0]!;
    expect(seen.setup).toMatchObject(sheet.setup);
    expect(seen.validations).toMatchObject([
      { areas: sheet.validations[0]!.areas, type: "List", formula1: "Högre,Lägre", hasDropDown: true },
    ]);
    const chart = await (await JSZip.loadAsync(resaved)).file("xl/charts/chart1.xml")!.async("string");
    expect(chart).toContain("Från budget till prognos");
    expect(chart).toContain("<c:f>Prognos!$B$1:$B$3</c:f>");
    expect(chart.toUpperCase()).toContain("1F6F43");
  });
});
