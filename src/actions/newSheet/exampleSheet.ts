import type { NewCell, NewSheet } from "../../domain/sheet/newSheet";
import { removeTitledSheet } from "../../excel/removeTitledSheet";
import { exampleTexts as texts } from "../../texts/newSheet/example";
import { newSheetTexts } from "../../texts/volumes/forecast";
import { headingLook } from "../shared/looks";
import { number, text } from "../shared/newCells";
import type { WriteOutcome } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import { addPlannedSheet } from "./newSheets";

const HEADER = 3;
const FIRST = HEADER + 1;

/** Budget, outcome and deviation. The music school's budget is 6 480, as the total and its own deviation say. */
const AMOUNTS = [
  [42310, 41905, 405],
  [88640, 90115, -1475],
  [31275, 30980, 295],
  [6840, 6395, 85],
  [168705, 169395, -690],
] as const;

/** The example's sheet: figures only, of which one is wrong. */
export function exampleSheet(): NewSheet {
  const labels = [...texts.rows, texts.total];
  const width = texts.headings.length;
  const last = FIRST + AMOUNTS.length - 1;
  return {
    name: texts.sheetName,
    cells: [
      text(0, 0, texts.title),
      text(1, 0, texts.subtitle),
      ...texts.headings.map((heading, column) => text(HEADER, column, heading)),
      ...AMOUNTS.flatMap((amounts, r): NewCell[] => [
        text(FIRST + r, 0, labels[r]!),
        ...amounts.map((amount, c) => number(FIRST + r, c + 1, amount)),
      ]),
    ],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, isBold: true },
      headingLook(HEADER, width),
      { area: { row: FIRST, column: 1, rows: AMOUNTS.length, columns: width - 1 }, format: "#,##0" },
      { area: { row: last, column: 0, rows: 1, columns: width }, isBold: true, lineAbove: true },
    ],
    widths: [{ column: 0, characters: 28 }, ...[1, 2, 3].map((column) => ({ column, characters: 14 }))],
    print: { orientation: "Portrait", repeated: null, area: null },
    frozen: { rows: 0, columns: 0 },
    validations: [],
    chart: null,
  };
}

/** "Visa på ett exempel": adds the example's sheet, in front. Round trips: as addPlannedSheet. */
export function addExample(): Promise<WriteOutcome> {
  return addPlannedSheet({ sheet: exampleSheet(), sources: [] });
}

/** "Ta bort exemplet", whatever has been tried there. Round trips: 2. */
export async function removeExample(sheet: string): Promise<WriteOutcome> {
  const result = await orProblem(() => removeTitledSheet(sheet, texts.title));
  switch (result.kind) {
    case "problem":
      return { ok: false, text: result.text };
    case "changed":
      return { ok: false, text: texts.notOurs(sheet) };
    case "protected":
      return { ok: false, text: newSheetTexts.protected };
    case "gone":
      return { ok: false, text: newSheetTexts.gone(sheet) };
    case "removed":
      return { ok: true, text: newSheetTexts.removed(sheet), undo: null, report: null };
  }
}
