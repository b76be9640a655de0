/** `npm run examples`: writes the example workbooks into examples/. The same sources give the same bytes. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportXlsx } from "../xlsx";
import { EXAMPLE_BOOKS } from "./books";
import { buildBook } from "./buildBook";
import { publishedTables } from "./sources";

async function writeExamples(root: string): Promise<void> {
  const source = publishedTables(root);
  for (const book of EXAMPLE_BOOKS) {
    const bytes = await exportXlsx(buildBook(book, source));
    writeFileSync(join(root, "examples", book.file), new Uint8Array(bytes));
    console.log(`examples/${book.file}`);
  }
}

writeExamples(process.cwd()).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
