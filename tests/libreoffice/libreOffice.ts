import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** Always recompute on loading: by default the program trusts the results that stand in the file. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item>
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

  constructor() {
    const user = join(this.folder, "profile", "user");
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, "registrymodifications.xcu"), SETTINGS);
  }

  /** Opens an .xlsx, recomputes it and saves it as .xlsx again. */
  async resave(file: ArrayBuffer): Promise<Uint8Array> {
    const source = join(this.folder, "in.xlsx");
    const out = join(this.folder, "out");
    writeFileSync(source, new Uint8Array(file));
    const profile = pathToFileURL(join(this.folder, "profile")).href;
    const options = [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
    ];
    await run("soffice", [...options, "--outdir", out, source], { timeout: 100_000 });
    return readFileSync(join(out, "in.xlsx"));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
