/** The contents of the file that is fetched first; see later.tsx. */
import { formulasAreHere } from "../actions/shared/readWorkbookTables";

export * from "./checkingActions";

/**
 * What comes after the first verdict. Fetched from here, so that it does not hold once more what is here already. It
 * takes formulas apart wherever it likes: the parser is here before it.
 */
export async function loadLater() {
  await formulasAreHere();
  return import(/* webpackChunkName: "later" */ "./laterParts");
}
