/** The contents of the file that is fetched first; see later.tsx. */
import { parserIsHere } from "../actions/shared/readWorkbookTables";

export * from "./checkingActions";

/**
 * What comes after the first verdict. Fetched from here, so that it does not hold once more what is here already. It
 * takes formulas apart wherever it likes: the parser is here before it.
 */
export async function loadLater() {
  await parserIsHere();
  return import(/* webpackChunkName: "later" */ "./laterParts");
}
