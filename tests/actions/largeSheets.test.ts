import { safeFixes, validateSheet } from "../../src/actions";
import type { Area } from "../../src/domain/sheet/grid";
import { fill, openRealExcel, type RealExcel } from "../excel/realExcel";
import { driftRows } from "../headless/files";

let excel: RealExcel;
beforeEach(() => {
  excel = openRealExcel();
});
afterEach(() => excel.dispose());

describe("A sheet of more than a million filled cells", () => {
  const TOLD = expect.stringContaining("fler än en miljon ifyllda celler") as string;

  /** Excel tells that every cell of the used range is filled; there are two that hold something. */
  function pretendFull(rows: number, columns: number): void {
    fill(excel.sheet, "A1", [["Verksamhet"]]);
    excel.sheet.setContent({ row: rows - 1, column: columns - 1 }, { value: 1 });
    const content = { value: 1, formula: undefined };
    const positions = (area: Area) =>
      Array.from({ length: area.rows * area.columns }, (_, i) => ({
        row: area.row + Math.floor(i / area.columns),
        column: area.column + (i % area.columns),
      }));
    Object.assign(excel.sheet, { positions, content: () => content });
  }

  test("ends in a sentence, before a value is asked for that is beyond the first look", async () => {
    pretendFull(50_001, 20);
    const messages = excel.messages();
    expect(await validateSheet()).toMatchObject({ kind: "problem", what: "tooManyCells", text: TOLD });
    // The first look, which may hold a small sheet whole, and the question where the filled cells stand.
    expect(excel.messages() - messages).toBe(2);
  });
});

describe("The check of one sheet", () => {
  /** More than the first look takes, so that it is read in blocks. */
  const ROWS = 20_100;
  beforeEach(() => fill(excel.sheet, "A1", driftRows(ROWS, { B5: 8912 })));

  test("tells how far it has come, and ends at Avbryt between two blocks: no more is asked of Excel", async () => {
    const stopping = new AbortController();
    const told: (readonly [number, number])[] = [];
    const onProgress = (done: number, total: number) => {
      told.push([done, total]);
      stopping.abort();
    };
    const answer = await validateSheet("Blad1", { signal: stopping.signal, onProgress });
    expect(answer).toMatchObject({ kind: "problem", what: "stopped", text: "Avbruten." });
    expect(told).toHaveLength(1);
    const [done, total] = told[0]!;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(total);
  });

  test("ends at Avbryt in the middle of the reckoning, and nothing of it is told or kept", async () => {
    const stopping = new AbortController();
    const onProgress = (done: number, total: number) => {
      if (done === total) stopping.abort();
    };
    const answer = await validateSheet("Blad1", { signal: stopping.signal, onProgress });
    expect(answer).toEqual({ kind: "problem", sheet: "Blad1", what: "stopped", text: "Avbruten." });
    expect((await safeFixes("Blad1")).fixes).toEqual([]);
  });
});
