import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { cellAddress } from "../../src/domain/sheet/address";
import type { Scalar, WorkbookModel } from "../../workbench/workbook";
import { openXlsx } from "../../workbench/xlsx";

/** Recompute on loading: 0 always, 1 never. By default the program trusts the results that stand in the file. */
const settings = (mode: 0 | 1) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>${mode}</value></prop></item>
</oor:items>`;

const run = promisify(execFile);

/** The version of the program on this machine, or null where there is none. */
export function libreOfficeVersion(): string | null {
  try {
    return execFileSync("soffice", ["--version"], { encoding: "utf8", timeout: 60_000 }).trim();
  } catch {
    return null;
  }
}

/** LibreOffice with a profile of its own, so that nobody's settings are read or changed. */
export class LibreOffice {
  private readonly folder = mkdtempSync(join(tmpdir(), "driftkoll-libreoffice-"));

  /** @param recomputes whether it computes a file anew when it opens it, or shows the results that stand there */
  constructor({ recomputes = true } = {}) {
    const user = join(this.folder, "profile", "user");
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, "registrymodifications.xcu"), settings(recomputes ? 0 : 1));
  }

  /** What each cell shows in it, by sheet and address: "Drift!B8". Blank cells and empty texts are left out. */
  async values(file: ArrayBuffer): Promise<Record<string, Scalar>> {
    const { workbook } = await openXlsx(await this.resave(file), "Prov.xlsx");
    return valuesOf(workbook);
  }

  /** How many pages the whole workbook takes on paper. */
  async pages(file: ArrayBuffer): Promise<number> {
    const printed = Buffer.from(await this.convert(file, "pdf", "in.pdf")).toString("latin1");
    return printed.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  }

  /** Opens an .xlsx and saves it as .xlsx again. */
  resave(file: ArrayBuffer): Promise<Uint8Array> {
    return this.convert(file, "xlsx:Calc MS Excel 2007 XML", "in.xlsx");
  }

  private async convert(file: ArrayBuffer, to: string, name: string): Promise<Uint8Array> {
    const source = join(this.folder, "in.xlsx");
    const out = join(this.folder, "out");
    writeFileSync(source, new Uint8Array(file));
    const profile = pathToFileURL(join(this.folder, "profile")).href;
    const options = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", to];
    await run("soffice", [...options, "--outdir", out, source], { timeout: 100_000 });
    return readFileSync(join(out, name));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Every value of the workbook, by sheet and address; a blank cell and an empty text are the same on paper. */
export function valuesOf(workbook: WorkbookModel): Record<string, Scalar> {
  const values: Record<string, Scalar> = {};
  for (const sheet of workbook.sheets) {
    const used = sheet.usedArea(true);
    for (let row = used?.row ?? 0; used && row < used.row + used.rows; row += 1) {
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const { value } = sheet.content({ row, column });
        if (value === null || value === "") continue;
        values[`${sheet.name}!${cellAddress({ row, column })}`] =
          typeof value === "number" ? Number(value.toPrecision(14)) : value;
      }
    }
  }
  return values;
}
