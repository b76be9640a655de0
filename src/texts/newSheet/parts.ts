/** Columns and rows that several templates share. */
import type { TemplateColumn, TemplateRow } from "../../domain/templates/template";

/** An amount that is filled in and added up. */
export function amountColumn(key: string, heading: string): TemplateColumn {
  return { key, heading, width: 14, holds: { kind: "number", format: "#,##0" }, isSummed: true };
}

/** An amount that is computed in every row, totals too. */
export function computedColumn(key: string, heading: string, formula: string): TemplateColumn {
  return { key, heading, width: 14, holds: { kind: "number", format: "#,##0" }, formula };
}

export function commentColumn(heading = "Kommentar"): TemplateColumn {
  return { key: "comment", heading, width: 48, holds: { kind: "text" } };
}

/** So many rows to be named: "Verksamhet 1", "Verksamhet 2" ... */
export function details(name: string, count: number): TemplateRow[] {
  return Array.from({ length: count }, (_, index) => ({ label: `${name} ${index + 1}`, kind: "detail" }));
}

export const TOTAL: TemplateRow = { label: "Totalt", kind: "total" };
