import { chartData } from "../../workbench/page/charts/chartData";
import { createWorkbook, type ChartModel, type SheetModel } from "../../workbench/workbook";

const STEPS: readonly (readonly [string, number | null, number | null])[] = [
  ["Budget", 0, 14667],
  ["Volym", 14667, 400],
  ["Pris", 14900, -167],
  ["Prognos", null, null],
];

function bridge(patch: Partial<ChartModel> = {}) {
  const workbook = createWorkbook("Prov.xlsx");
  const sheet = workbook.addSheet("Brygga");
  STEPS.forEach((line, row) =>
    line.forEach((value, column) => sheet.load({ row, column }, { value, format: "#,##0" })),
  );
  return { data: chartData({ ...chartOn(sheet), ...patch }, workbook), sheet };
}

function chartOn(sheet: SheetModel): ChartModel {
  const cells = (column: number) => ({ sheetId: sheet.id, area: { row: 0, column, rows: 4, columns: 1 } });
  return {
    id: "1",
    name: "Brygga",
    type: "ColumnStacked",
    title: { text: "", isShown: false },
    legend: { position: "Bottom", isShown: false },
    place: { left: 0, top: 0, width: 360, height: 216 },
    series: [
      { id: "a", name: "Dold", values: cells(1), categories: cells(0), fill: "none" },
      { id: "b", name: "Steg", values: cells(2), categories: cells(0), hasDataLabels: true },
    ],
    categoryAxis: { isShown: true },
    valueAxis: { isShown: true },
  };
}

describe("the figures of a chart", () => {
  test("are read from its cells, with the texts the cells show; what is blank is no column", () => {
    const { data } = bridge();
    expect(data.categories).toEqual(["Budget", "Volym", "Pris", "Prognos"]);
    expect(data.series.map(({ name, colour }) => [name, colour])).toEqual([
      ["Dold", null],
      ["Steg", "#ED7D31"],
    ]);
    expect(data.series[1]!.points[0]).toEqual({ from: 0, to: 14667, text: "14\u00a0667" });
    expect(data.series[1]!.points[3]).toBeNull();
  });

  test("stand on each other where the chart stacks them, negative ones below zero, and side by side otherwise", () => {
    const stacked = bridge().data.series[1]!.points;
    expect(stacked.slice(1, 3)).toMatchObject([
      { from: 14667, to: 15067 },
      { from: 0, to: -167 },
    ]);
    const beside = bridge({ type: "ColumnClustered" }).data.series[1]!.points;
    expect(beside[1]).toMatchObject({ from: 0, to: 400 });
  });

  test("have an axis of round figures around them, or the one the chart says", () => {
    const { axis } = bridge().data;
    expect([axis.minimum, axis.maximum]).toEqual([-5000, 20000]);
    expect(axis.ticks.map(({ text }) => text)).toContain("15\u00a0000");
    const cut = bridge({ valueAxis: { isShown: true, minimum: 14000, maximum: 16000 } }).data.axis;
    expect([cut.minimum, cut.maximum]).toEqual([14000, 16000]);
    expect(cut.ticks[0]).toEqual({ value: 14000, text: "14\u00a0000" });
  });
});
