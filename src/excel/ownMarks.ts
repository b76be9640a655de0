import { isMarkFormula } from "./markRule";

/** One of our conditional formats. */
export interface OwnMark {
  readonly worksheet: Excel.Worksheet;
  readonly id: string;
}

/**
 * Finds our conditional formats on sheets; nobody else's is in the answer.
 *
 * Round trips: 1, and 1 more when the sheets hold conditional formats with a formula at all: a rule can only
 * be asked for on formats known to have one.
 */
export async function findOwnMarks(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<OwnMark[]> {
  const listed = worksheets.map((worksheet) => {
    const formats = formatsOf(worksheet);
    formats.load("items/id,items/type");
    return { worksheet, formats };
  });
  await context.sync();

  const custom = listed.flatMap(({ worksheet, formats }) =>
    formats.items.filter(({ type }) => type === "Custom").map(({ id }) => ({ worksheet, id })),
  );
  if (custom.length === 0) return [];
  const rules = custom.map((mark) => formatOf(mark).custom.rule.load("formula"));
  await context.sync();
  return custom.filter((_, index) => isMarkFormula(rules[index]!.formula));
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
