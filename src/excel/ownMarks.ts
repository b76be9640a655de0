import { explainExcelError } from "./excelError";
import { isMarkFormula } from "./markRule";

/** One of our conditional formats. */
export interface OwnMark {
  readonly worksheet: Excel.Worksheet;
  readonly id: string;
}

/** What is found on sheets: our marks, and every conditional format with a formula, ours among them. */
export interface FoundMarks {
  readonly own: readonly OwnMark[];
  readonly all: readonly OwnMark[];
}

/**
 * Finds our conditional formats on sheets; nobody else's is among the own.
 *
 * Round trips: 1, and 1 more when the sheets hold conditional formats with a formula at all: a rule can only be asked
 * for on formats known to have one. Where one of somebody else's cannot be read, 1 for each rule.
 */
export async function findMarks(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<FoundMarks> {
  const listed = worksheets.map((worksheet) => {
    const formats = formatsOf(worksheet);
    formats.load("items/id,items/type");
    return { worksheet, formats };
  });
  await context.sync();

  const all = listed.flatMap(({ worksheet, formats }) =>
    formats.items.filter(({ type }) => type === "Custom").map(({ id }) => ({ worksheet, id })),
  );
  return { own: all.length === 0 ? [] : await ownOf(context, all), all };
}

async function ownOf(context: Excel.RequestContext, all: readonly OwnMark[]): Promise<OwnMark[]> {
  const rules = all.map((mark) => formatOf(mark).custom.rule.load("formula"));
  try {
    await context.sync();
    return all.filter((_, index) => isMarkFormula(rules[index]!.formula));
  } catch (error) {
    if (!isAboutOneRule(error)) throw error;
    return findOneByOne(context, all);
  }
}

/**
 * Somebody else's rule may be one that Excel lists and then fails to find (OfficeDev/office-js issues 5222 and 6827):
 * it takes the whole message with it. Asked for one at a time, that one is passed over.
 */
async function findOneByOne(context: Excel.RequestContext, custom: readonly OwnMark[]): Promise<OwnMark[]> {
  const own: OwnMark[] = [];
  for (const mark of custom) {
    const formula = await formulaOf(context, mark);
    if (formula !== null && isMarkFormula(formula)) own.push(mark);
  }
  return own;
}

/** @returns null where the rule cannot be read */
async function formulaOf(context: Excel.RequestContext, mark: OwnMark): Promise<string | null> {
  const rule = formatOf(mark).custom.rule.load("formula");
  try {
    await context.sync();
    return rule.formula;
  } catch (error) {
    if (isAboutOneRule(error)) return null;
    throw error;
  }
}

/** Not that Excel is busy, that a cell is edited or that the session is gone. */
function isAboutOneRule(error: unknown): boolean {
  return ["notFound", "unknown", "notSupported"].includes(explainExcelError(error).code);
}

/** Takes marks away with the next sync. */
export function queueDeletion(marks: readonly OwnMark[]): void {
  for (const mark of marks) formatOf(mark).delete();
}

function formatOf({ worksheet, id }: OwnMark): Excel.ConditionalFormat {
  return formatsOf(worksheet).getItem(id);
}

/** Asked for anew each time: a path from the sheet on stays good after a sync without Excel keeping anything. */
function formatsOf(worksheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const everything = worksheet.getRange();
  const formats = everything.conditionalFormats;
  everything.untrack();
  return formats;
}
