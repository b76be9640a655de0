import { lookAfterFailure } from "./lookAfterFailure";
import { queueOldContents, queueRestore, type OldContents, type WrittenReport } from "./reportSheet";
import { runInExcel } from "./runInExcel";
import { queueStampParts, queueStampWrite } from "./stampPart";

/** A report that was sent and may not have come, or not wholly. */
export interface HalfReport {
  readonly name: string;
  readonly old: OldContents | null;
  readonly stampBefore: readonly string[];
}

/**
 * Puts the report's sheet and the stamp back as they were, however far the writing came.
 *
 * Round trips: 2 (look, put back).
 * @returns whether there was anything to put back
 */
export function restoreReport({ name, old, stampBefore }: HalfReport): Promise<boolean> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const contents = queueOldContents(sheet);
    const queued = queueStampParts(context);
    await context.sync();
    const stamp = await queued();
    const now = contents();
    const isStamped = !isSame(
      stampBefore,
      stamp.parts.map(({ xml }) => xml),
    );
    const isTouched = old === null ? !sheet.isNullObject : JSON.stringify(now) !== JSON.stringify(old);
    if (!isTouched && !isStamped) return false;
    if (isTouched && !sheet.isNullObject) {
      if (old) queueRestore(sheet, old);
      else sheet.delete();
    }
    if (isStamped) queueStampWrite(context, stamp, stampBefore);
    await context.sync();
    return true;
  });
}

export type TakeBackReportResult =
  | { readonly kind: "restored" }
  /** Somebody has written on the sheet, or stamped the workbook, since. */
  | { readonly kind: "changed" }
  | { readonly kind: "gone" };

/**
 * Takes a written report and its stamp back, as long as nobody has changed either.
 *
 * Round trips: 2 (re-read, put back). Where Excel fails in the middle, 2 more: what is left of it is put back then.
 */
export function takeBackReport(written: WrittenReport): Promise<TakeBackReportResult> {
  const { added, old, stampBefore } = written;
  return lookAfterFailure(
    (sending) => runInExcel((context) => verifyAndPutBack(context, written, sending)),
    async () => {
      await restoreReport({ name: added.name, old, stampBefore });
      return { kind: "restored" };
    },
  );
}

async function verifyAndPutBack(
  context: Excel.RequestContext,
  { added, old, stampBefore, stampAfter }: WrittenReport,
  sending: () => void,
): Promise<TakeBackReportResult> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(added.id);
  const used = sheet.getUsedRangeOrNullObject(true).load("formulas");
  used.untrack();
  const queued = queueStampParts(context);
  await context.sync();
  const stamp = await queued();
  if (sheet.isNullObject) return { kind: "gone" };
  const found: readonly (readonly unknown[])[] = used.isNullObject ? [] : used.formulas;
  const isAsWritten =
    JSON.stringify(found) === JSON.stringify(added.formulas) &&
    isSame(
      stampAfter,
      stamp.parts.map(({ xml }) => xml),
    );
  if (!isAsWritten) return { kind: "changed" };
  if (old) queueRestore(sheet, old);
  else sheet.delete();
  queueStampWrite(context, stamp, stampBefore);
  sending();
  await context.sync();
  return { kind: "restored" };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}
