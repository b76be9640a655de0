import type { Grid } from "../../../src/domain/sheet/grid";
import { printedGrid, reportGrid } from "../../support/printedGrid";
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

/** A row that calls itself a total, and that no column bears out. */
export function withUnsupportedSum(): Grid {
  const rows = [
    ["Verksamhet (tkr)", "Budget", "Utfall", "Avvikelse"],
    ["Skola", "20 066", "15 452", "4 614"],
    ["Vård", "5 913", "4 078", "1 835"],
    ["Kultur", "1 251", "1 139", "112"],
    ["Totalt", "99 999", "88 888", "11 111"],
  ];
  return printedGrid(rows, 1, { sheet: "Drift" });
}

/** Norrtälje's committee on two sheets, the second not updated in one figure: each adds up by itself. */
export function norrtaljeOnTwoSheets(): [Grid, Grid] {
  const perUnit = reportTable("norrtalje-drift-verksamhet-2025");
  const row = perUnit.rows.findIndex(([label]) => label === "Socialkontor");
  return [
    reportGrid(reportTable("norrtalje-drift-2025"), { sheet: "Drift" }),
    reportGrid({ ...perUnit, rows: replaced(perUnit.rows, row, 6, "-376 842") }, { sheet: "Per verksamhet" }),
  ];
}

function replaced(
  rows: readonly (readonly string[])[],
  row: number,
  column: number,
  text: string,
): readonly (readonly string[])[] {
  return rows.map((line, r) => line.map((cell, c) => (r === row && c === column ? text : cell)));
}
