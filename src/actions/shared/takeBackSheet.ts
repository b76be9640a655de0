import { removeSheet } from "../../excel/removeSheet";
import type { AddedSheet } from "../../excel/types";
import { newSheetTexts } from "../../texts/volumes/forecast";
import type { WriteOutcome } from "./outcomes";
import { orProblem } from "./problems";

/** Takes a sheet away again, as long as nobody has written in it. Round trips: 2. */
export async function takeBackSheet(added: AddedSheet): Promise<WriteOutcome> {
  const { name } = added;
  const result = await orProblem(() => removeSheet(added));
  switch (result.kind) {
    case "problem":
      return { ok: false, text: result.text };
    case "changed":
      return { ok: false, text: newSheetTexts.changedSince(name) };
    case "protected":
      return { ok: false, text: newSheetTexts.protected };
    case "gone":
      return { ok: false, text: newSheetTexts.gone(name) };
    case "removed":
      return { ok: true, text: newSheetTexts.removed(name), undo: null, report: null };
  }
}
