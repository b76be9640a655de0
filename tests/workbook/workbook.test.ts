import {
  createWorkbook,
  type Calculator,
  type ChangeOrigin,
  type WorkbookChange,
} from "../../workbench/workbook";

const A1 = { row: 0, column: 0 };

function listenedWorkbook() {
  const workbook = createWorkbook("Prov.xlsx");
  const sheet = workbook.addSheet("Drift");
  const heard: [WorkbookChange, ChangeOrigin][] = [];
  workbook.subscribe((change, origin) => heard.push([change, origin]));
  return { workbook, sheet, heard };
}

/** Doubles A1 into B1; a real engine is tested in tests/calculation. */
function doubler(onCalculate: () => void = () => undefined): Calculator {
  return {
    calculate: async (workbook) => {
      const sheet = workbook.sheets[0]!;
      const value = Number(sheet.content(A1).value) * 2;
      onCalculate();
      return { cells: [{ sheetId: sheet.id, row: 0, column: 1, value }], notComputed: [] };
    },
    dispose: () => undefined,
  };
}

describe("listeners", () => {
  it("hear who made a change and what stood there before", () => {
    const { workbook, sheet, heard } = listenedWorkbook();
    sheet.setContent(A1, { value: 1 });
    workbook.asAddin(() => sheet.setContent(A1, { value: 2 }));
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const change = { kind: "cells", sheetId: sheet.id, area, what: "content" };
    expect(heard).toEqual([
      [{ ...change, before: { value: null } }, "user"],
      [{ ...change, before: { value: 1 } }, "addin"],
    ]);
  });

  it("hear of a block written in one batch as one area", () => {
    const { workbook, sheet, heard } = listenedWorkbook();
    workbook.batch(() => {
      for (let row = 2; row < 5; row += 1) {
        for (let column = 1; column < 4; column += 1) sheet.setContent({ row, column }, { value: row });
      }
    });
    expect(heard.map(([change]) => change)).toEqual([
      { kind: "cells", sheetId: sheet.id, area: { row: 2, column: 1, rows: 3, columns: 3 }, what: "content" },
    ]);
  });

  it("hear of cells apart as areas apart", () => {
    const { workbook, sheet, heard } = listenedWorkbook();
    workbook.batch(() => {
      sheet.setContent({ row: 0, column: 0 }, { value: 1 });
      sheet.setContent({ row: 7, column: 7 }, { value: 1 });
    });
    expect(heard).toHaveLength(2);
  });

  it("hear nothing more once they have gone", () => {
    const workbook = createWorkbook("Prov.xlsx");
    const listener = jest.fn();
    workbook.subscribe(listener)();
    workbook.addSheet();
    expect(listener).not.toHaveBeenCalled();
  });
});

describe("sheets", () => {
  it("are found by name whatever the case", () => {
    const { workbook, sheet } = listenedWorkbook();
    expect(workbook.sheetByName("DRIFT")).toBe(sheet);
  });

  it("are named as Swedish Excel names them", () => {
    const { workbook } = listenedWorkbook();
    expect([workbook.addSheet().name, workbook.addSheet().name]).toEqual(["Blad1", "Blad2"]);
  });

  it.each(["", "drift", "a/b", "x".repeat(32), "'a"])("cannot be named %j", (name) => {
    const { workbook } = listenedWorkbook();
    expect(() => workbook.addSheet(name)).toThrow(RangeError);
  });

  it("keep their name when a new one is refused", () => {
    const { workbook, sheet } = listenedWorkbook();
    workbook.addSheet("Annat");
    expect(() => {
      sheet.name = "annat";
    }).toThrow(RangeError);
    expect(sheet.name).toBe("Drift");
  });

  it("give way to another when the active one is deleted, and the last visible one stays", () => {
    const { workbook, sheet } = listenedWorkbook();
    const second = workbook.addSheet("Två");
    workbook.deleteSheet(sheet.id);
    expect(workbook.activeSheet).toBe(second);
    expect(() => workbook.deleteSheet(second.id)).toThrow(RangeError);
  });

  it("become active when something is selected on them", () => {
    const { workbook } = listenedWorkbook();
    const second = workbook.addSheet("Två");
    const areas = [{ row: 4, column: 1, rows: 2, columns: 1 }];
    workbook.select(second.id, areas);
    expect(workbook.activeSheet).toBe(second);
    expect(workbook.selection).toEqual({ sheetId: second.id, areas });
  });
});

describe("calculation", () => {
  it("brings results without anybody hearing of an edit", async () => {
    const workbook = createWorkbook("Prov.xlsx", { calculator: async () => doubler() });
    const sheet = workbook.addSheet("Drift");
    sheet.setContent(A1, { value: 21 });
    sheet.setContent({ row: 0, column: 1 }, { value: null, formula: "=A1*2" });
    const heard: WorkbookChange[] = [];
    workbook.subscribe((change) => heard.push(change));
    await workbook.calculate();
    expect(sheet.content({ row: 0, column: 1 })).toEqual({ value: 42, formula: "=A1*2" });
    expect(heard).toEqual([{ kind: "calculated" }]);
  });

  it("needs no engine in a workbook without formulas", async () => {
    const calculator = jest.fn(async () => doubler());
    const workbook = createWorkbook("Prov.xlsx", { calculator });
    workbook.addSheet().setContent(A1, { value: 1 });
    await workbook.calculate();
    expect(calculator).not.toHaveBeenCalled();
  });

  it("runs again for what was edited while the engine worked", async () => {
    let runs = 0;
    const workbook = createWorkbook("Prov.xlsx", {
      calculator: async () =>
        doubler(() => {
          runs += 1;
          if (runs === 1) workbook.sheets[0]!.setContent(A1, { value: 100 });
        }),
    });
    const sheet = workbook.addSheet();
    sheet.setContent(A1, { value: 1 });
    sheet.setContent({ row: 0, column: 1 }, { value: null, formula: "=A1*2" });
    await workbook.calculate();
    expect(sheet.content({ row: 0, column: 1 }).value).toBe(200);
  });

  it("does not run twice for the same contents", async () => {
    const onCalculate = jest.fn();
    const workbook = createWorkbook("Prov.xlsx", { calculator: async () => doubler(onCalculate) });
    workbook.addSheet().setContent({ row: 0, column: 1 }, { value: null, formula: "=A1*2" });
    await Promise.all([workbook.calculate(), workbook.calculate()]);
    await workbook.calculate();
    expect(onCalculate).toHaveBeenCalledTimes(1);
  });
});
