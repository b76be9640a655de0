/**
 * The Univer instance that draws the spreadsheet and takes what is typed into it. It only shows and edits:
 * the workbook in memory is the truth, and computes through an engine of its own, so the calculation this
 * instance would do on every edit is switched off.
 */
import { ICommandService, LocaleType, Univer, type Injector } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import {
  CalculationMode,
  TriggerCalculationController,
  UniverSheetsFormulaPlugin,
} from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/ui/facade";

export interface UniverParts {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
}

/**
 * Univer has no Swedish texts, so everything of it that speaks is left out: tool bar, footer, context menu,
 * formula hints and paste options. The number-format plugin is left out too: what a cell shows comes from the
 * model, in Swedish form.
 */
export function createUniver(container: HTMLElement, isDark: boolean): UniverParts {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: english },
    darkMode: isDark,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    clipboardConfig: { hidePasteOptions: true },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin, { functionScreenTips: false });
  const injector = univer.__getInjector();
  return { univer, api: FUniver.newAPI(univer), injector, commands: injector.get(ICommandService) };
}

/** To be called once the first workbook is there: the controller does not exist before. */
export function switchOffCalculation(injector: Injector): void {
  injector.get(TriggerCalculationController).dispose();
}
