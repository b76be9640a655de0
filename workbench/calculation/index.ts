import type { Calculator } from "../workbook";
import type { WorksheetFunctions } from "./worksheetFunctions";

export { readDeclaredFunctions, type DeclaredFunction } from "./declaredFunctions";
export { WorksheetFunctions, type CallFunctions } from "./worksheetFunctions";

/**
 * The calculation engine, for the browser's bundle. It is fetched the first time something has to be computed;
 * a workbook that is only looked at and checked never needs it.
 * @param addin the add-in's worksheet functions; without them they are unknown, as any other unknown function
 */
export async function createCalculator(addin?: WorksheetFunctions): Promise<Calculator> {
  const { UniverCalculator } = await import("./univer/calculator");
  return new UniverCalculator(addin);
}
