import { child, create, insertBeforeAny, root } from "../xml";
import type { XlsxPackage } from "../xlsxPackage";

const AFTER_CALCULATION = [
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** The order of calculation names every cell with a formula; Excel makes it anew, and refuses a wrong one. */
export async function dropCalculationChain(file: XlsxPackage, workbookPath: string): Promise<void> {
  for (const { id, type, target } of await file.relationships(workbookPath)) {
    if (type !== "calcChain") continue;
    await file.unrelate(workbookPath, id);
    await file.remove(target);
  }
}

/** What Excel 2019 and all that came after it write; from an older number they compute everything anew. */
const CALCULATED_BY = "191029";

/**
 * Lets Excel compute everything once more when it opens the file: its own results are the last word. Not where
 * the add-in's functions are used: an Excel without the add-in would put #NAME? in place of the values.
 */
export async function askForRecalculation(
  file: XlsxPackage,
  workbookPath: string,
  usesAddin: boolean,
): Promise<void> {
  const book = root(await file.xml(workbookPath));
  let settings = child(book, "calcPr");
  if (!settings) {
    settings = create(book, "calcPr");
    insertBeforeAny(book, settings, AFTER_CALCULATION);
  }
  if (usesAddin) {
    settings.removeAttribute("fullCalcOnLoad");
    settings.setAttribute("calcId", CALCULATED_BY);
  } else {
    settings.setAttribute("fullCalcOnLoad", "1");
  }
}
