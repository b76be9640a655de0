import type { Calculator } from "../workbook";

/**
 * The calculation engine, for the browser's bundle. It is fetched the first time something has to be computed;
 * a workbook that is only looked at and checked never needs it.
 */
export async function createCalculator(): Promise<Calculator> {
  const { UniverCalculator } = await import("./univer/calculator");
  return new UniverCalculator();
}
