import { checkSheet } from "../../../src/domain/checkSheet";
import { DRIFT_SHEET } from "../findings/sheetsOfRules";

/** A table in which everything holds, as it is read and checked. */
export const [CHECKED_DRIFT] = checkSheet(DRIFT_SHEET).tables as [
  ReturnType<typeof checkSheet>["tables"][number],
];
export const DRIFT = CHECKED_DRIFT.table;
/** The same without figures. */
export const BLANK_DRIFT = { ...DRIFT, figures: DRIFT.figures.map((row) => row.map(() => null)) };
/** The same without labels and headings. */
export const NAMELESS_DRIFT = {
  ...DRIFT,
  rows: DRIFT.rows.map((row) => ({ ...row, label: "" })),
  columns: DRIFT.columns.map((column) => ({ ...column, heading: "" })),
};
