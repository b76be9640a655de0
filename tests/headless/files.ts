import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createWorkbook, type Scalar, type WorkbookModel } from "../../workbench/workbook";
import { exportXlsx } from "../../workbench/xlsx";

/** A folder of its own for the files of a test. */
export async function makeFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), "driftkoll-"));
  return { path: folder, remove: () => rm(folder, { recursive: true }) };
}

export type Rows = readonly (readonly Scalar[])[];

/** Saves a workbook with these sheets, the rows from A1. */
export async function saveWorkbook(
  file: string,
  sheets: Readonly<Record<string, Rows>>,
  change: (workbook: WorkbookModel) => void = () => undefined,
): Promise<string> {
  const workbook = createWorkbook(path.basename(file));
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addSheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => sheet.setContent({ row, column }, { value })),
    );
  }
  change(workbook);
  await writeFile(file, Buffer.from(await exportXlsx(workbook)));
  return file;
}

/** A driftredovisning of `count` rows that adds up, with what has been typed wrong in it. */
export function driftRows(count: number, wrong: Readonly<Record<string, number>> = {}): Rows {
  const names = Array.from({ length: count }, (_, index) => `Verksamhet ${index + 1}`);
  const budget = names.map((_, index) => 1003 + ((index * 7919) % 8999));
  const outcome = names.map((_, index) => 990 + ((index * 6577) % 9001));
  const line = (name: string, planned: number, spent: number): Scalar[] => [
    name,
    planned,
    spent,
    planned - spent,
  ];
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const rows: Scalar[][] = [
    ["Driftredovisning", null, null, null],
    ["Tkr", null, null, null],
    ["Verksamhet", "Budget 2025", "Utfall 2025", "Avvikelse"],
    ...names.map((name, index) => line(name, budget[index]!, outcome[index]!)),
    line("Totalt", sum(budget), sum(outcome)),
  ];
  for (const [cell, value] of Object.entries(wrong)) {
    rows[Number(cell.slice(1)) - 1]![cell.charCodeAt(0) - 65] = value;
  }
  return rows;
}
