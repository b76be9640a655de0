/** Carries what a person does in the grid into the model: typing, deleting, pasting, filling, moving, undoing. */
import {
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import {
  MoveRangeMutation,
  SetRangeValuesMutation,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { CellPosition } from "../../../src/domain/sheet/grid";
import type { CellContent, Sheet, Workbook } from "../../workbook";
import { fromRaw } from "./rawCells";
import { readTyped } from "./typedText";

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The mark on the grid's commands that only repeat what the model holds already. */
export const FROM_MODEL: IExecutionOptions = { onlyLocal: true, fromModel: true };

export interface EditSurroundings {
  readonly workbook: Workbook;
  /** A filled formula is kept as a reference to the first one: this spells it out. */
  formulaAt(sheetId: string, row: number, column: number): string;
  /** The sheet is protected: nothing was changed, these cells have to be as the model has them, and the person told. */
  refused(sheet: Sheet, cells: readonly CellPosition[]): void;
}

/** To be called for every command the grid has executed. */
export function carryEdit(
  command: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
  around: EditSurroundings,
): void {
  if (options?.["fromModel"] || options?.fromFormula) return;
  if (command.id === SetRangeValuesMutation.id) {
    const params = command.params as ISetRangeValuesMutationParams;
    write(around, params.subUnitId, params.cellValue);
  } else if (command.id === MoveRangeMutation.id) {
    const params = command.params as IMoveRangeMutationParams;
    write(around, params.from.subUnitId, params.from.value);
    write(around, params.to.subUnitId, params.to.value);
  }
}

function write(around: EditSurroundings, sheetId: string, cells: CellMatrix | undefined): void {
  const sheet = around.workbook.sheetById(sheetId);
  if (!sheet || !cells) return;
  const touched: { cell: CellPosition; raw: ICellData | null }[] = [];
  new ObjectMatrix(cells).forValue((row, column, raw) => {
    touched.push({ cell: { row, column }, raw: raw ?? null });
  });
  if (sheet.isProtected) {
    around.refused(
      sheet,
      touched.map(({ cell }) => cell),
    );
    return;
  }
  around.workbook.batch(() => {
    for (const { cell, raw } of touched) writeCell(around, sheet, cell, raw);
  });
}

function writeCell(around: EditSurroundings, sheet: Sheet, cell: CellPosition, raw: ICellData | null): void {
  // A command that only changes the look (or an empty cell's style) says nothing about the content.
  if (raw && raw.v === undefined && raw.f === undefined && raw.p === undefined && raw.si === undefined)
    return;
  const copied = raw?.si
    ? { value: null, formula: around.formulaAt(sheet.id, cell.row, cell.column) }
    : fromRaw(raw);
  if (copied) return setIfChanged(sheet, cell, copied);
  const typed = readTyped(typedText(raw));
  setIfChanged(sheet, cell, typed.content);
  if (typed.format !== undefined && sheet.format(cell) === "General") sheet.setFormat(cell, typed.format);
}

function typedText(raw: ICellData | null): string {
  if (raw?.f) return raw.f;
  if (raw?.p?.body) return raw.p.body.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  return String(raw?.v ?? "");
}

/** Leaving a cell without changing it is no edit, in Excel either. */
function setIfChanged(sheet: Sheet, cell: CellPosition, content: CellContent): void {
  const before = sheet.content(cell);
  const isSame =
    content.formula === undefined
      ? before.formula === undefined && JSON.stringify(before.value) === JSON.stringify(content.value)
      : before.formula === content.formula;
  if (!isSame) sheet.setContent(cell, content);
}
