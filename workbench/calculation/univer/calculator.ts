import {
  ICommandService,
  LocaleType,
  Univer,
  UniverInstanceType,
  IUniverInstanceService,
  type ICellData,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  ICalculateFormulaService,
  IFormulaRuntimeService,
  IFunctionService,
  ISuperTableService,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
  type ISetArrayFormulaDataMutationParams,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import {
  CalculationMode,
  TriggerCalculationController,
  UniverSheetsFormulaPlugin,
} from "@univerjs/sheets-formula";
import type { CalculatedCell, CalculationResult, Calculator, NotComputed, Workbook } from "../../workbook";
import { fromCellData } from "./cellData";
import { snapshotOf } from "./snapshot";

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What the engine told of one calculation, by sheet. */
interface Told {
  cells: Record<string, Matrix | undefined>;
  spillAreas: Record<string, Record<number, Record<number, IRange> | undefined> | undefined>;
  spilled: Record<string, Matrix | undefined>;
  hasCircle: boolean;
}

/**
 * Univer without a page, as a calculator: each calculation gets the workbook as it stands and computes it in
 * whole. (Univer could follow edits one by one, but waits 100 ms on each, and keeps cached results back.)
 * The number-format plugin is left out on purpose: with it, values come back as formatted texts.
 */
export class UniverCalculator implements Calculator {
  private readonly univer: Univer;
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private units = 0;

  constructor() {
    this.univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    this.univer.registerPlugin(UniverSheetsPlugin);
    this.univer.registerPlugin(UniverSheetsFormulaPlugin, {
      initialFormulaComputing: CalculationMode.NO_CALCULATION,
    });
    this.injector = this.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    // The services behind the plugins are made with the first workbook.
    this.open({ id: "first", sheetOrder: ["s"], sheets: { s: { id: "s", name: "s" } } });
    // It starts calculations of its own, 100 ms after whatever looks like an edit, and stops ours for them.
    this.injector.get(TriggerCalculationController).dispose();
    this.close("first");
  }

  async calculate(workbook: Workbook): Promise<CalculationResult> {
    const functions = this.injector.get(IFunctionService);
    this.units += 1;
    const unitId = `calculation${this.units}`;
    const { data, notComputed } = snapshotOf(workbook, unitId, (name) => functions.hasExecutor(name));
    this.open(data);
    try {
      this.registerTables(workbook, unitId);
      const told = await this.run(unitId);
      if (told.hasCircle) {
        return { cells: [], notComputed: allFormulas(workbook, IN_A_CIRCLE) };
      }
      const kept = new Set(notComputed.map((cell) => `${cell.sheetId} ${cell.row} ${cell.column}`));
      const cells = [...formulaResults(workbook, told), ...spilledResults(workbook, told)];
      return {
        cells: cells.filter((cell) => !kept.has(`${cell.sheetId} ${cell.row} ${cell.column}`)),
        notComputed,
      };
    } finally {
      this.close(unitId);
    }
  }

  dispose(): void {
    this.univer.dispose();
  }

  private open(data: Parameters<Univer["createUnit"]>[1]): void {
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  }

  private close(unitId: string): void {
    this.injector.get(IUniverInstanceService).disposeUnit(unitId);
  }

  private registerTables(workbook: Workbook, unitId: string): void {
    const service = this.injector.get(ISuperTableService);
    for (const sheet of workbook.sheets) {
      for (const { name, area } of sheet.tables) {
        const titles = Array.from({ length: area.columns }, (_, offset): [string, number] => [
          sheet.text({ row: area.row, column: area.column + offset }),
          offset,
        ]);
        service.registerTable(unitId, name, {
          sheetId: sheet.id,
          titleMap: new Map(titles),
          range: {
            startRow: area.row,
            startColumn: area.column,
            endRow: area.row + area.rows - 1,
            endColumn: area.column + area.columns - 1,
          },
        });
      }
    }
  }

  private run(unitId: string): Promise<Told> {
    const told: Told = { cells: {}, spillAreas: {}, spilled: {}, hasCircle: false };
    // The engine forgets about a circle as soon as it has told its results.
    const runtime = this.injector.get(IFormulaRuntimeService);
    const completed = this.injector.get(ICalculateFormulaService).executionCompleteListener$.subscribe(() => {
      told.hasCircle ||= runtime.isCycleDependency();
    });
    return new Promise<Told>((resolve, reject) => {
      const listening = this.commands.onCommandExecuted(({ id, params }) => {
        if (id === SetFormulaCalculationResultMutation.id) {
          told.cells = (params as ISetFormulaCalculationResultMutation).unitData[unitId] ?? {};
        } else if (id === SetArrayFormulaDataMutation.id) {
          const arrays = params as ISetArrayFormulaDataMutationParams;
          told.spillAreas = arrays.arrayFormulaRange[unitId] ?? {};
          told.spilled = arrays.arrayFormulaCellData[unitId] ?? {};
        } else if (id === SetFormulaCalculationNotificationMutation.id) {
          const state = (params as ISetFormulaCalculationNotificationMutation).functionsExecutedState;
          if (state === undefined) return;
          listening.dispose();
          const hasWorked =
            state === FormulaExecutedStateType.SUCCESS || state === FormulaExecutedStateType.NOT_EXECUTED;
          if (hasWorked) resolve(told);
          else reject(new Error(`The calculation engine stopped (state ${state}).`));
        }
      });
      void this.commands.executeCommand(
        SetFormulaCalculationStartMutation.id,
        {
          commands: [],
          forceCalculation: true,
          rowData: this.injector.get(FormulaDataModel).getHiddenRowsFiltered(),
        },
        { onlyLocal: true },
      );
    }).finally(() => completed.unsubscribe());
  }
}

/**
 * The engine goes once around a circle and stops, which is neither Excel's answer nor a right one, and it does
 * not say which formulas depend on it: then none of its results is used.
 */
const IN_A_CIRCLE = "Formler i arbetsboken hänvisar till varandra i en cirkel. Inget räknades om.";

function allFormulas(workbook: Workbook, reason: string): NotComputed[] {
  return workbook.sheets.flatMap((sheet) => {
    const used = sheet.usedArea(true);
    const found: NotComputed[] = [];
    for (let row = used?.row ?? 0; used && row < used.row + used.rows; row += 1) {
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const { formula } = sheet.content({ row, column });
        if (formula !== undefined) found.push({ sheetId: sheet.id, row, column, formula, reason });
      }
    }
    return found;
  });
}

/** Only cells that hold a formula: the engine also repeats values it has read. */
function formulaResults(workbook: Workbook, told: Told): CalculatedCell[] {
  return eachCell(told.cells).flatMap(([sheetId, row, column, data]) => {
    const isFormula = workbook.sheetById(sheetId)?.content({ row, column }).formula !== undefined;
    return isFormula ? [{ sheetId, row, column, value: fromCellData(data) }] : [];
  });
}

function spilledResults(workbook: Workbook, told: Told): CalculatedCell[] {
  const cells: CalculatedCell[] = [];
  for (const [sheetId, areas] of Object.entries(told.spillAreas)) {
    const sheet = workbook.sheetById(sheetId);
    const values = told.spilled[sheetId];
    if (!sheet || !values) continue;
    for (const columns of Object.values(areas ?? {})) {
      for (const area of Object.values(columns ?? {})) {
        for (let row = area.startRow; row <= area.endRow; row += 1) {
          for (let column = area.startColumn; column <= area.endColumn; column += 1) {
            const data = values[row]?.[column];
            if (!data || sheet.content({ row, column }).formula !== undefined) continue;
            cells.push({ sheetId, row, column, value: fromCellData(data), isSpilled: true });
          }
        }
      }
    }
  }
  return cells;
}

function eachCell(
  sheets: Record<string, Matrix | undefined>,
): [string, number, number, Nullable<ICellData>][] {
  const cells: [string, number, number, Nullable<ICellData>][] = [];
  for (const [sheetId, rows] of Object.entries(sheets)) {
    for (const row of Object.keys(rows ?? {}).map(Number)) {
      const columns = rows?.[row] ?? {};
      for (const column of Object.keys(columns).map(Number)) {
        cells.push([sheetId, row, column, columns[column]]);
      }
    }
  }
  return cells;
}
