import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runAlone } from "../headless/command";
import { LibreOffice, libreOfficeVersion } from "./libreOffice";

const whenInstalled = libreOfficeVersion() ? describe : describe.skip;
const EXAMPLE = join(__dirname, "../../examples/Norrtälje delår 2025.xlsx");
const SHEET = "Prognos volym x à-pris";

/** Budget cost, forecast cost, difference, volume effect and price effect of the published tables, and their sum. */
const TABLE = [
  [59373.765, 64346.972, 4973.207, -1665.455, 6638.662],
  [17030.508, 32805.088, 15774.58, 7786.724, 7987.856],
  [20427.14, 20029.926, -397.214, 3193.744, -3590.958],
  [5180.707, 8681.95, 3501.243, 2221.387, 1279.856],
  [8734.068, 17478.909, 8744.841, 12963.888, -4219.047],
  [2943.2, 2259.6, -683.6, -705.12, 21.52],
  [4333.368, 5996.691, 1663.323, 872.898, 790.425],
  [11839.046, 9120.172, -2718.874, -4284.132, 1565.258],
  [15589.392, 3407.868, -12181.524, -10316.319, -1865.205],
  [7345.91, 3873.231, -3472.679, -3292.289, -180.39],
  [152797.104, 168000.407, 15203.303, 6775.326, 8427.977],
];

whenInstalled("A forecast from volumes and prices, computed anew by LibreOffice,", () => {
  const office = new LibreOffice();
  const folder = mkdtempSync(join(tmpdir(), "driftkoll-"));
  afterAll(() => {
    office.remove();
    rmSync(folder, { recursive: true });
  });

  it("gives every cost and effect of the published tables, and the difference to the line of costs", async () => {
    await runAlone(["forecastVolumes", EXAMPLE, "--out", folder]);
    const written = readFileSync(join(folder, "Norrtälje delår 2025.xlsx"));
    const file = written.buffer.slice(written.byteOffset, written.byteOffset + written.byteLength);
    const values = await office.values(file);
    TABLE.forEach((amounts, index) =>
      ["F", "G", "H", "I", "J"].forEach((column, c) => {
        const value = Number(values[`${SHEET}!${column}${6 + index}`]);
        expect(Math.abs(value - amounts[c]!)).toBeLessThan(1e-9);
      }),
    );
    // The tables, the line, and what is left between them.
    const line = [22, 23, 24].map((row) => Number(values[`${SHEET}!D${row}`]));
    [15203.303, 14667, 536.303].forEach((amount, r) =>
      expect(Math.abs(line[r]! - amount)).toBeLessThan(1e-9),
    );
  });
});
