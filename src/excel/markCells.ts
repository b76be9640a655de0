import { MARK_COLOURS, markFormula } from "./markRule";
import { findMarks, queueDeletion, type OwnMark } from "./ownMarks";
import { runAsOneUndo } from "./runInExcel";
import type { CellMark } from "./types";

/** The longest list of addresses that getRanges takes. */
const LONGEST_ADDRESS_LIST = 8192;

/**
 * Marks cells of a sheet with colours and takes earlier marks of ours on that sheet away. Marks are
 * conditional formats, so the cells' own formatting stays as it is underneath.
 *
 * Round trips: 2 (find, write); 3 when the sheet has conditional formats with formulas.
 * @throws ExcelError accessDenied when the sheet is protected; nothing is changed then
 */
export function markCells(sheet: string, marks: readonly CellMark[]): Promise<void> {
  let before: readonly string[] | null = null;
  return runAsOneUndo(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { own, all } = await findMarks(context, [worksheet]);
    // After a first attempt that Excel refused half-way: what came with it has no rule of ours yet.
    const halfMade = before === null ? [] : without(all, [...before, ...own.map(({ id }) => id)]);
    before ??= all.map(({ id }) => id);
    queueDeletion([...own, ...halfMade]);
    for (const tone of new Set(marks.map((mark) => mark.tone))) {
      const addresses = marks.filter((mark) => mark.tone === tone).map((mark) => mark.address);
      for (const list of addressLists(addresses)) queueMark(worksheet, list, tone);
    }
    await context.sync();
  });
}

function without(marks: readonly OwnMark[], ids: readonly string[]): OwnMark[] {
  return marks.filter(({ id }) => !ids.includes(id));
}

function queueMark(worksheet: Excel.Worksheet, addresses: string, tone: CellMark["tone"]): void {
  const areas = worksheet.getRanges(addresses);
  const { rule, format } = areas.conditionalFormats.add("Custom").custom;
  rule.formula = markFormula(tone);
  format.fill.color = MARK_COLOURS[tone].fill;
  format.font.color = MARK_COLOURS[tone].font;
  areas.untrack();
}

/** Joins addresses into as few lists as Excel takes. */
function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= LONGEST_ADDRESS_LIST) {
      lists[lists.length - 1] = `${last},${address}`;
    } else {
      lists.push(address);
    }
  }
  return lists;
}
