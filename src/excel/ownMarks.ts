import { isMarkFormula } from "./markRule";

/**
 * Finds our conditional formats on sheets; nobody else's is in the answer.
 *
 * Round trips: 1, and 1 more when the sheets hold conditional formats with a formula at all: a rule can only
 * be asked for on formats known to have one.
 */
export async function findOwnMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Excel.ConditionalFormat[]> {
  const collections = sheets.map((sheet) => {
    const everything = sheet.getRange();
    const formats = everything.conditionalFormats;
    formats.load("items/id,items/type");
    everything.untrack();
    return formats;
  });
  await context.sync();

  const custom = collections.flatMap((formats) => formats.items).filter((format) => format.type === "Custom");
  if (custom.length === 0) return [];
  for (const format of custom) format.custom.rule.load("formula");
  await context.sync();
  return custom.filter((format) => isMarkFormula(format.custom.rule.formula));
}
