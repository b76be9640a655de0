import type { Grid } from "../../../src/domain/grid";
import { reportGrid } from "../../support/printedGrid";
import { reportTable } from "../../support/reportTables";

/** Tranås as it was published: B8 says 20 266 and should say 20 066. */
export function tranas(sheet = "Drift"): Grid {
  return reportGrid(reportTable("tranas-drift-2025"), { sheet });
}

/** The same without its error: the total and the deviation of its six rows are within rounding. */
export function tranasCorrected(sheet = "Drift"): Grid {
  const table = reportTable("tranas-drift-2025");
  return reportGrid({ ...table, rows: replaced(table.rows, 4, 1, "20 066") }, { sheet });
}

/** No total, and a row that does not add up: either of its figures may be wrong. */
export function withTie(): Grid {
  const table = reportTable("tranas-drift-2025");
  const rows = replaced(replaced(table.rows, 4, 1, "20 066"), 1, 2, "4 178").slice(0, -1);
  return reportGrid({ ...table, rows }, { sheet: "Drift" });
}

/** Norrtälje's investments as published: a total is wrong, or one of its rows is not updated. */
export function norrtaljeInvestments(): Grid {
  return reportGrid(reportTable("norrtalje-investering-2025"), { sheet: "Investeringar" });
}

function replaced(
  rows: readonly (readonly string[])[],
  row: number,
  column: number,
  text: string,
): readonly (readonly string[])[] {
  return rows.map((line, r) => line.map((cell, c) => (r === row && c === column ? text : cell)));
}
