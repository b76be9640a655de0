/** The spreadsheet on the page: shows a workbook, and carries edits and selections both ways. */
import { LifecycleService, LifecycleStages, UniverInstanceType } from "@univerjs/core";
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SheetInterceptorService,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { ILayoutService } from "@univerjs/ui";
import type { Area, CellPosition } from "../../../src/domain/sheet/grid";
import type { Sheet, Workbook, WorkbookChange } from "../../workbook";
import { cellView } from "./cellView";
import { carryEdit, FROM_MODEL } from "./edits";
import { toRaw } from "./rawCells";
import { gridSnapshot } from "./snapshot";
import { editText } from "./typedText";
import { createUniver, switchOffCalculation, type UniverParts } from "./univer";

const UNIT = "workbook";
/** More cells than this are not copied one by one into the grid: the sheet is built anew. */
const MOST_CELLS_AT_ONCE = 20_000;

export interface GridListener {
  /** The grid shows the workbook and takes what is typed. */
  drawn(): void;
  /** An edit was refused because the sheet is protected. */
  refused(sheet: Sheet): void;
}

export class SheetGrid {
  private readonly parts: UniverParts;
  private readonly stop: (() => void)[] = [];
  /** True while the grid repeats a selection of the model, which is then no selection of the person's. */
  private isFollowing = false;
  /** True while the model is told of a selection the person made in the grid, which needs no repeating there. */
  private isCarrying = false;
  private isToBeBuilt = false;

  constructor(
    container: HTMLElement,
    private readonly workbook: Workbook,
    isDark: boolean,
    private readonly listener: GridListener,
  ) {
    this.parts = createUniver(container, isDark);
    // Univer's services exist once there is a first workbook.
    this.build();
    this.showModel();
    switchOffCalculation(this.parts.injector);
    // Where the grid is disposed of before it was drawn, there is nothing to catch up with.
    this.parts.injector
      .get(LifecycleService)
      .onStage(LifecycleStages.Rendered)
      .then(
        () => this.catchUp(),
        () => undefined,
      );
    const commands = this.parts.commands.onCommandExecuted((command, options) => {
      if (command.id === SetSelectionsOperation.id) {
        this.carrySelection(command.params as ISetSelectionsOperationParams);
      } else {
        carryEdit(command, options, {
          workbook: this.workbook,
          formulaAt: (sheetId, row, column) => this.formulaAt(sheetId, row, column),
          refused: (sheet, cells) => this.refuse(sheet, cells),
        });
      }
    });
    this.stop.push(() => commands.dispose());
    this.stop.push(workbook.subscribe((change) => this.follow(change)));
  }

  /** Lets what is typed go to the grid. */
  focus(): void {
    if (this.isDrawn) this.parts.injector.get(ILayoutService).focus();
  }

  setDark(isDark: boolean): void {
    this.parts.api.toggleDarkMode(isDark);
  }

  dispose(): void {
    for (const stop of this.stop) stop();
    this.parts.univer.dispose();
  }

  private build(): void {
    if (this.parts.api.getWorkbook(UNIT)) this.parts.api.disposeUnit(UNIT);
    this.parts.univer.createUnit(UniverInstanceType.UNIVER_SHEET, gridSnapshot(this.workbook, UNIT));
    this.activate(this.workbook.activeSheet.id);
    this.select(this.workbook.selection.areas);
  }

  /** The grid asks the model what each visible cell looks like, and what it holds when it is edited. */
  private showModel(): void {
    const interceptors = this.parts.injector.get(SheetInterceptorService);
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 100,
      handler: (_cell, { subUnitId, row, col }, next) => {
        const sheet = this.workbook.sheetById(subUnitId);
        return next(sheet ? cellView(sheet, { row, column: col }) : undefined);
      },
    });
    interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: 100,
      handler: (_cell, { subUnitId, row, col }, next) => {
        const sheet = this.workbook.sheetById(subUnitId);
        if (!sheet) return next(null);
        const cell = { row, column: col };
        return next({ ...cellView(sheet, cell), v: editText(sheet.content(cell), sheet.text(cell)) });
      },
    });
  }

  private follow(change: WorkbookChange): void {
    switch (change.kind) {
      case "cells":
        if (change.what === "content") this.repeatArea(change.sheetId, change.area);
        return this.redraw();
      case "conditionalFormats":
      case "calculated":
      case "names":
        return this.redraw();
      case "activated":
        return this.activate(change.sheetId);
      case "selected":
        if (!this.isCarrying) this.select(change.areas);
        return;
      case "added":
      case "deleted":
      case "renamed":
        return this.build();
      case "layout":
        return this.buildSoon();
    }
  }

  /** Once for all the widths and heights that are changed at a time. */
  private buildSoon(): void {
    if (this.isToBeBuilt) return;
    this.isToBeBuilt = true;
    const timer = setTimeout(() => {
      this.isToBeBuilt = false;
      this.build();
    }, 0);
    this.stop.push(() => clearTimeout(timer));
  }

  private repeatArea(sheetId: string, area: Area): void {
    const sheet = this.workbook.sheetById(sheetId);
    if (!sheet) return;
    if (area.rows * area.columns > MOST_CELLS_AT_ONCE) return this.build();
    const cells: CellPosition[] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++)
        cells.push({ row, column });
    }
    this.repeatCells(sheet, cells);
  }

  private repeatCells(sheet: Sheet, cells: readonly CellPosition[]): void {
    const cellValue: NonNullable<ISetRangeValuesMutationParams["cellValue"]> = {};
    for (const cell of cells) {
      (cellValue[cell.row] ??= {})[cell.column] = { ...toRaw(sheet.content(cell)), si: null, p: null };
    }
    const params: ISetRangeValuesMutationParams = { unitId: UNIT, subUnitId: sheet.id, cellValue };
    this.parts.commands.syncExecuteCommand(SetRangeValuesMutation.id, params, FROM_MODEL);
  }

  private refuse(sheet: Sheet, cells: readonly CellPosition[]): void {
    this.repeatCells(sheet, cells);
    this.redraw();
    this.listener.refused(sheet);
  }

  private get isDrawn(): boolean {
    return this.parts.injector.get(LifecycleService).stage >= LifecycleStages.Rendered;
  }

  /** What was asked for before the first drawing, which Univer cannot do until then. */
  private catchUp(): void {
    this.activate(this.workbook.activeSheet.id);
    this.select(this.workbook.selection.areas);
    // A workbook that has been opened is ready to be typed in, in Excel too.
    this.focus();
    this.listener.drawn();
  }

  private redraw(): void {
    if (!this.isDrawn) return;
    this.parts.api.getWorkbook(UNIT)?.getActiveSheet().refreshCanvas();
  }

  private activate(sheetId: string): void {
    const book = this.parts.api.getWorkbook(UNIT);
    if (!book || book.getActiveSheet().getSheetId() === sheetId) return;
    this.following(() => book.setActiveSheet(sheetId));
  }

  private select(areas: readonly Area[]): void {
    const [first] = areas;
    const sheet = this.parts.api.getWorkbook(UNIT)?.getActiveSheet();
    if (!first || !sheet || !this.isDrawn) return;
    this.following(() => sheet.getRange(first.row, first.column, first.rows, first.columns).activate());
    const shown = sheet.getVisibleRange();
    const isShown =
      shown &&
      first.row >= shown.startRow &&
      first.row < shown.endRow &&
      first.column >= shown.startColumn &&
      first.column < shown.endColumn;
    if (!isShown) sheet.scrollToCell(Math.max(first.row - 2, 0), Math.max(first.column - 2, 0));
  }

  private following(work: () => unknown): void {
    this.isFollowing = true;
    try {
      work();
    } finally {
      this.isFollowing = false;
    }
  }

  private carrySelection(params: ISetSelectionsOperationParams): void {
    if (this.isFollowing || params.unitId !== UNIT || params.subUnitId !== this.workbook.activeSheet.id)
      return;
    const areas = params.selections.map(({ range }) => ({
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    }));
    if (areas.length === 0 || this.isSelected(areas)) return;
    this.isCarrying = true;
    try {
      this.workbook.select(params.subUnitId, areas);
    } finally {
      this.isCarrying = false;
    }
  }

  private isSelected(areas: readonly Area[]): boolean {
    return JSON.stringify(areas) === JSON.stringify(this.workbook.selection.areas);
  }

  private formulaAt(sheetId: string, row: number, column: number): string {
    const sheet = this.parts.api.getWorkbook(UNIT)?.getSheetBySheetId(sheetId);
    return sheet?.getRange(row, column).getFormula() ?? "";
  }
}
