import {
  ICommandService,
  LocaleType,
  Univer,
  UniverInstanceType,
  IUniverInstanceService,
  type Injector,
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
import type { CalculationResult, Calculator, Workbook } from "../../workbook";
import type { WorksheetFunctions } from "../worksheetFunctions";
import { AddinFunction, type AddinResult } from "./addinFunction";
import { withReasons } from "./reasons";
import { allFormulas, formulaResults, IN_A_CIRCLE, keptSpills, spilledResults, type Told } from "./results";
import { blockedSpills } from "./blockedSpills";
import { snapshotOf, type CellError } from "./snapshot";

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
  private addinResults: AddinResult[] = [];
  private computed: Workbook | null = null;

  /** @param addin the add-in's worksheet functions, where there is an add-in */
  constructor(private readonly addin: WorksheetFunctions | null = null) {
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
    this.registerFunctions();
  }

  /** Calls back when the workbook is to be computed once more, as results of the add-in have arrived. */
  onNews(listener: () => void): () => void {
    return this.addin?.onNews(listener) ?? (() => undefined);
  }

  forget(): void {
    this.addin?.forget();
  }

  calculate(workbook: Workbook): Promise<CalculationResult> {
    return this.calculateWithout(workbook, []);
  }

  /** @param blocked formulas known to have no room for what they fill in */
  private async calculateWithout(
    workbook: Workbook,
    blocked: readonly CellError[],
  ): Promise<CalculationResult> {
    const functions = this.injector.get(IFunctionService);
    this.units += 1;
    const unitId = `calculation${this.units}`;
    const hasFunction = (name: string) => functions.hasExecutor(name);
    const { data, notComputed, errors } = snapshotOf(workbook, unitId, hasFunction, blocked);
    this.open(data);
    this.computed = workbook;
    this.addinResults = [];
    this.addin?.beginPass();
    try {
      this.registerTables(workbook, unitId);
      const told = await this.run(unitId);
      const isBusy = this.addin?.endPass() ?? false;
      if (told.hasCircle) {
        const formulas = allFormulas(workbook, IN_A_CIRCLE);
        return { cells: keptSpills(workbook, formulas), notComputed: formulas, isBusy };
      }
      const found = blockedSpills(workbook, told);
      // What depends on them is computed once more, from the error.
      if (found.length > 0) return await this.calculateWithout(workbook, [...blocked, ...found]);
      const kept = new Set(notComputed.map((cell) => `${cell.sheetId} ${cell.row} ${cell.column}`));
      const cells = [...formulaResults(workbook, told), ...spilledResults(workbook, told)];
      return {
        cells: [
          ...withReasons(
            cells.filter((cell) => !kept.has(`${cell.sheetId} ${cell.row} ${cell.column}`)),
            this.addinResults,
          ),
          ...keptSpills(workbook, notComputed),
          ...errors.map(({ error, ...cell }) => ({ ...cell, value: { error } })),
        ],
        notComputed,
        isBusy,
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

  private registerFunctions(): void {
    const { addin } = this;
    if (!addin) return;
    const nameOf = (sheetId: string) => this.computed?.sheetById(sheetId)?.name ?? "";
    const note = (result: AddinResult) => void this.addinResults.push(result);
    const made = addin.declared.map((one) => new AddinFunction(one, addin, nameOf, note));
    this.injector.get(IFunctionService).registerExecutors(...made);
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
