import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLE_BOOKS } from "../../workbench/examples/books";
import { buildBook } from "../../workbench/examples/buildBook";
import { publishedTables } from "../../workbench/examples/sources";
import type { SheetModel } from "../../workbench/workbook";
import { openXlsx } from "../../workbench/xlsx";

const ROOT = join(__dirname, "../..");
const FOLDER = join(ROOT, "examples");

function cellsOf(sheet: SheetModel) {
  const used = sheet.usedArea(false)!;
  return Array.from({ length: used.rows }, (_, row) =>
    Array.from({ length: used.columns }, (__, column) => {
      const cell = { row: used.row + row, column: used.column + column };
      return { ...sheet.content(cell), format: sheet.format(cell), style: sheet.style(cell) };
    }),
  );
}

it("the folder holds the examples and nothing else to open", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
  const byCode = (names: string[]): string[] => names.map((name) => name.normalize("NFC")).sort();
  expect(byCode(files)).toEqual(byCode(EXAMPLE_BOOKS.map(({ file }) => file)));
});

it.each(EXAMPLE_BOOKS.map((book) => [book.file, book] as const))(
  "%s is what the tables make, cell by cell (npm run examples writes it anew)",
  async (file, book) => {
    const { workbook, losses } = await openXlsx(readFileSync(join(FOLDER, file)), file);
    const made = buildBook(book, publishedTables(ROOT));
    expect(losses).toEqual([]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(made.sheets.map(({ name }) => name));
    made.sheets.forEach((sheet, index) => {
      expect(cellsOf(workbook.sheets[index]!)).toEqual(cellsOf(sheet));
      expect(workbook.sheets[index]!.columnWidths).toEqual(sheet.columnWidths);
    });
  },
);

it("the list of examples in Swedish names each of them", () => {
  const text = readFileSync(join(FOLDER, "README.md"), "utf8");
  for (const { file } of EXAMPLE_BOOKS) expect(text).toContain(`| ${file} `);
});
