import type { Grid } from "../../src/domain/sheet/grid";
import { printedGrid } from "./printedGrid";

/** Five units, their total and their deviations; what is given stands in place of the right figures. */
export function units(wrong: Readonly<Record<string, string>> = {}, sheet = "Drift"): Grid {
  const rows = [
    [
      "Verksamhet (tkr)",
      "Budget 2025",
      "Utfall 2025",
      "Avvikelse",
      "Budget 2024",
      "Utfall 2024",
      "Avvikelse",
    ],
    ["Förskola", "21 413", "20 876", "537", "20 988", "20 100", "888"],
    ["Grundskola", "48 297", "49 108", "-811", "47 120", "47 333", "-213"],
    ["Fritidshem", "9 682", "9 455", "227", "9 410", "9 507", "-97"],
    ["Gymnasium", "30 574", "30 219", "355", "29 871", "29 302", "569"],
    ["Bibliotek", "6 138", "6 071", "67", "5 988", "6 004", "-16"],
    ["Totalt", "116 104", "115 729", "375", "113 377", "112 246", "1 131"],
  ];
  const put = rows.map((row, r) => row.map((cell, c) => wrong[`${"ABCDEFG"[c]}${r + 1}`] ?? cell));
  return printedGrid(put, 1, { sheet });
}
