import { checkSheet } from "../../../src/domain/checkSheet";
import { tableDeviations } from "../../../src/domain/deviations/tableDeviations";
import { cellAddress } from "../../../src/domain/sheet/address";
import { reportGrid } from "../../support/printedGrid";
import { allReportTables } from "../../support/reportTables";

const options = { withShare: true, headings: { amount: "Avvikelse", share: "Avvikelse, %" } };

/**
 * Deviations that are not the difference, by table: themselves wrong in print, or taken from a figure that is.
 * Alingsås's only wrong one compares two years and no budget.
 */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  "tranas-drift-2025": ["D8"],
  "norrtalje-investering-2025": ["D12"],
  "norrtalje-volymer-2025": ["G14"],
  "norrtalje-apris-2025": ["D12", "D13"],
};

test.each(allReportTables().map((table) => [table.id, table] as const))(
  "%s: only where something is wrong in print a deviation disagrees, and nothing that is printed is filled",
  (id, table) => {
    const grid = reportGrid(table);
    const { tables } = checkSheet(grid);
    const found = tables.flatMap((one) => tableDeviations(one, tables, grid, {}, options) ?? []);
    const columns = found.flatMap(({ columns: planned }) => planned);
    const disagreements = columns.flatMap((planned) => planned.disagreements.map(cellAddress));
    expect(disagreements).toEqual(WRONG[id] ?? []);
    const filled = columns
      .filter(({ column }) => column.kind !== "added")
      .flatMap(({ fills }) => fills.map((cell) => grid.values[cell.row]![cell.column]));
    expect(filled.every((value) => value === "")).toBe(true);
  },
);
