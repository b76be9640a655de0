import { cellAddress } from "../domain/address";
import type { LeftCell, PlannedColumn } from "../domain/deviations/planDeviations";
import type { DeviationNote, TableDeviations } from "../domain/deviations/tableDeviations";
import { deviationTexts as texts } from "../texts/deviations";

/** What is not done although it could be expected, and the cells that are left as they are, each in a sentence. */
export function deviationNotes({ notes, columns }: TableDeviations): string[] {
  return [...notes.map(noteText), ...columns.flatMap(leftTexts)];
}

function noteText(note: DeviationNote): string {
  return texts.notes[note.kind];
}

function leftTexts({ left }: PlannedColumn): string[] {
  const whys = [...new Set(left.map(({ why }) => why))];
  return whys.map((why) => texts.left[why](left.filter((one: LeftCell) => one.why === why).map(cellAddress)));
}
