import type { ExcelUtilities } from "@microsoft/office-js-helpers";

interface Helpers {
  readonly ExcelUtilities: typeof ExcelUtilities;
}

/**
 * The sheet of a name, made where it does not exist and cleared where it does, by Microsoft's helper. It weighs more
 * than the pane and is fetched when the first report is written.
 *
 * Round trips: 2 (look for it; make or clear it).
 */
export async function forceSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await officeHelpers();
  return ExcelUtilities.forceCreateSheet(context.workbook, name, true);
}

/** Where there is no bundler the helpers come as the default of their module. */
async function officeHelpers(): Promise<Helpers> {
  const loaded: unknown = await import(
    /* webpackChunkName: "officeHelpers" */ "@microsoft/office-js-helpers"
  );
  const { default: whole, ExcelUtilities } = loaded as { default?: Helpers } & Partial<Helpers>;
  return ExcelUtilities ? { ExcelUtilities } : whole!;
}
