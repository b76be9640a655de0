import type { NewSheet } from "../domain/sheet/newSheet";
import type { AddedSheet } from "./types";
import { writtenText } from "./writtenText";

/** A report and a stamp that are to be written together. */
export interface PlannedReport {
  readonly sheet: NewSheet;
  /** The stamp as the domain writes it. */
  readonly stamp: string;
  /** Is a sheet that has the report's name one that we wrote, and nobody has changed? Only such a one is cleared. */
  readonly isOurs: (texts: readonly (readonly unknown[])[]) => boolean;
}

/** What a sheet held before it was cleared: its cells, and how they looked. */
export interface OldContents {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Excel.CellProperties[])[];
}

/** What was written, and what stood there before. */
export interface WrittenReport {
  readonly added: AddedSheet;
  /** null where the sheet is new. */
  readonly old: OldContents | null;
  readonly stampBefore: readonly string[];
  readonly stampAfter: readonly string[];
}

/** Sheets that may be an earlier report: "Kontrollrapport", "Kontrollrapport (2)". */
export function namesOfReport(name: string, names: readonly string[]): string[] {
  const known = new Set([name, ...Array.from({ length: names.length }, (_, at) => `${name} (${at + 2})`)]);
  const isKnown = new Set([...known].map((one) => one.toLowerCase()));
  return names.filter((one) => isKnown.has(one.toLowerCase()));
}

/** Asks for all that a sheet holds. @returns what gives it after the sync; null where the sheet is blank */
export function queueOldContents(sheet: Excel.Worksheet): () => OldContents | null {
  const used = sheet
    .getUsedRangeOrNullObject(false)
    .load("values,formulas,numberFormat,rowIndex,columnIndex");
  const looks = used.getCellProperties({
    format: {
      fill: { color: true, tintAndShade: true },
      font: { color: true, bold: true, italic: true },
      horizontalAlignment: true,
      wrapText: true,
    },
  });
  used.untrack();
  return () =>
    used.isNullObject
      ? null
      : {
          row: used.rowIndex,
          column: used.columnIndex,
          values: used.values,
          formulas: used.formulas,
          formats: used.numberFormat as string[][],
          looks: looks.value,
        };
}

/** Queues that a sheet holds and looks like what it did, and nothing else. */
export function queueRestore(sheet: Excel.Worksheet, old: OldContents): void {
  const whole = sheet.getRange();
  whole.clear();
  whole.untrack();
  const [rows, columns] = [old.values.length, old.values[0]?.length ?? 0];
  if (rows === 0 || columns === 0) return;
  const range = sheet.getRangeByIndexes(old.row, old.column, rows, columns);
  range.numberFormat = old.formats.map((row) => [...row]);
  range.formulas = old.formulas.map((row, r) => row.map((formula, c) => written(formula, old.values[r]![c])));
  range.setCellProperties(old.looks.map((row) => row.map(ownLook)));
  range.untrack();
}

/** A text that looks like a formula stays a text. */
function written(formula: unknown, value: unknown): unknown {
  if (typeof formula !== "string" || formula === "") return formula;
  const isFormula = formula.startsWith("=") && formula !== value;
  return isFormula ? formula : writtenText(formula);
}

/** What a cell has of its own: a cell without a fill answers white, told by its tint alone. */
function ownLook({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, font, horizontalAlignment, wrapText } = format ?? {};
  const color = font?.color?.toUpperCase();
  return {
    format: {
      ...(fill?.tintAndShade !== null && fill?.color && { fill: { color: fill.color } }),
      font: {
        ...(font?.bold && { bold: true }),
        ...(font?.italic && { italic: true }),
        ...(color && color !== "#000000" && { color }),
      },
      ...(horizontalAlignment && horizontalAlignment !== "General" && { horizontalAlignment }),
      ...(wrapText && { wrapText: true }),
    },
  };
}
