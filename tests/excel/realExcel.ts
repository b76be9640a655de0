import { parseAddress } from "../../src/domain/sheet/address";
import { Host, type ErrorCode } from "../../workbench/host";
import { enterMode, excelMode } from "../support/excelModes";
import { openNativeExcel } from "../../workbench/host/nativeBridge";
import {
  createWorkbook,
  type CellContent,
  type Scalar,
  type SheetModel,
  type WorkbookModel,
} from "../../workbench/workbook";

/** The real office.js over the stand-in host over a workbook with one sheet, Blad1; in the mode of the tests. */
export interface RealExcel {
  readonly workbook: WorkbookModel;
  readonly host: Host;
  readonly sheet: SheetModel;
  content(address: string): CellContent;
  /** As the user would type it. */
  setContent(address: string, content: CellContent): void;
  /** Another workbook behind the same Excel. */
  show(workbook: WorkbookModel): void;
  /** Round trips so far. */
  messages(): number;
  /** Ranges that Excel has to keep for the add-in. */
  keptReferences(): number;
  /** The longest answer so far, in characters. */
  largestAnswer(): number;
  /** Excel refuses the next message with this. */
  refuseNext(code: ErrorCode): void;
  /** Excel refuses the messages of these numbers, counted from now, with this. */
  refuse(which: (message: number) => boolean, code: ErrorCode): void;
  /** Somebody begins to type in a cell, and ends. */
  beginEdit(): void;
  endEdit(): void;
  /** Resolves when Excel has answered everything. */
  settle(): Promise<void>;
  dispose(): void;
}

export function openRealExcel(): RealExcel {
  let workbook = createWorkbook("Bok1.xlsx");
  const sheet = workbook.addSheet("Blad1");
  const mode = excelMode();
  let host = new Host(workbook, mode);
  const client = openNativeExcel(host);
  Object.assign(globalThis, { Excel: client.Excel, OfficeExtension: client.OfficeExtension });
  const leaveMode = mode ? enterMode(mode, () => host) : () => undefined;
  return {
    get workbook() {
      return workbook;
    },
    get host() {
      return host;
    },
    sheet,
    content: (address) => sheet.content(cellAt(address)),
    setContent: (address, content) => sheet.setContent(cellAt(address), content),
    show(next) {
      host.dispose();
      workbook = next;
      host = new Host(next, mode);
      client.connect(host);
    },
    messages: client.roundTrips,
    keptReferences: () => host.keptReferences,
    largestAnswer: () => Math.max(...client.sizes.map(({ response }) => response)),
    refuseNext: (code) => host.refuse(code),
    refuse(which, code) {
      let seen = -1;
      host.refuse(code, { isForGood: true, when: () => which((seen += 1)) });
    },
    beginEdit: () => host.beginEdit(),
    endEdit: () => host.endEdit(),
    settle: client.settle,
    dispose() {
      leaveMode();
      client.dispose();
      host.dispose();
      workbook.dispose();
    },
  };
}

/** A blank cell is null; a formula comes with the result it had when the file was saved. */
export type Filling = Scalar | { readonly formula: string; readonly value: Scalar };

/** Puts rows on a sheet as a file would have them, from an address on. */
export function fill(sheet: SheetModel, address: string, rows: readonly (readonly Filling[])[]): void {
  const from = cellAt(address);
  rows.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      const position = { row: from.row + r, column: from.column + c };
      const hasFormula = typeof cell === "object" && cell !== null && "formula" in cell;
      sheet.cells.set(position, hasFormula ? { formula: cell.formula, value: cell.value } : { value: cell });
    }),
  );
}

/** Everything in the cells of a sheet, to be compared; of a formula not its result, which is computed anew. */
export function snapshot(sheet: SheetModel): string[] {
  return [...sheet.cells.entries()]
    .map(([{ row, column }, { value, formula, format, style }]) =>
      JSON.stringify([row, column, formula ?? value, format ?? "General", inOrder(style ?? {})]),
    )
    .sort();
}

/** In whatever order a look was put together, it is the same. */
function inOrder(style: object): object {
  return Object.fromEntries(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function cellAt(address: string): { row: number; column: number } {
  const area = parseAddress(address);
  if (!area) throw new Error(`${address} is no address`);
  return { row: area.row, column: area.column };
}
