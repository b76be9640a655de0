import JSZip from "jszip";
import { readFile } from "node:fs/promises";
import { browser } from "./support/browser";
import { openWorkbench, plain, typeInto, type Workbench } from "./support/workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench(browser);
});

/** Adds a bridge as an add-in does, with the real client in the pane's page. */
async function addBridge(): Promise<void> {
  const frame = workbench.page.frames().find((one) => one.url().includes("taskpane.html"))!;
  await frame.evaluate(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Prognos");
      sheet.getRange("A1:C5").values = [
        ["Steg", "Dold", "Belopp"],
        ["Budget", 0, 14667],
        ["Volym", 14667, 400],
        ["Pris", 15067, 136],
        ["Prognos", 0, 15203],
      ];
      sheet.getRange("C2:C5").numberFormat = [["#,##0"], ["#,##0"], ["#,##0"], ["#,##0"]];
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C5"), "Columns");
      chart.title.text = "Från budget till prognos";
      chart.setPosition("E2", "J15");
      chart.series.getItemAt(0).format.fill.clear();
      const steps = chart.series.getItemAt(1);
      steps.format.fill.setSolidColor("#1F6F43");
      steps.hasDataLabels = true;
      chart.axes.valueAxis.minimum = 14000;
      chart.axes.valueAxis.numberFormat = "#,##0";
      chart.axes.valueAxis.title.text = "tkr";
      sheet.freezePanes.freezeRows(1);
      sheet.tabColor = "#1F6F43";
      sheet.activate();
      await context.sync();
    });
  });
}

test("a chart that the add-in adds is drawn below its sheet, follows its cells, and is a chart of the saved file", async () => {
  await addBridge();
  const { page } = workbench;
  const charts = page.getByRole("region", { name: "Diagram på bladet" });
  const figure = charts.getByRole("img", { name: /Från budget till prognos.*Volym/ });
  await figure.waitFor();
  expect(await plain(charts)).toContain("Excel ritar det i bladet, från E2.");
  expect(await figure.locator("rect").count()).toBe(4);
  expect(await figure.locator(".chart-label").allTextContents()).toEqual(
    ["14 667", "400", "136", "15 203"].map((text) => text.replace(" ", "\u00a0")),
  );

  await typeInto(workbench, "C3", "500");
  await figure.locator(".chart-label", { hasText: "500" }).waitFor();

  await page.getByRole("tab", { name: "Blad1" }).click();
  await charts.waitFor({ state: "detached" });

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spara som" }).click();
  const zip = await JSZip.loadAsync(await readFile(await (await download).path()));
  expect(await zip.file("xl/charts/chart1.xml")!.async("string")).toContain("'Prognos'!$C$2:$C$5");
  expect(workbench.complaints).toEqual([]);
});
