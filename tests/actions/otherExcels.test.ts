import {
  EXCEL_2021,
  EXCEL_ON_THE_WEB,
  EXCEL_WITHOUT_UNDO_GROUPS,
  excelMode,
  repeatIn,
} from "../support/excelModes";

/** What reads a sheet, and every way of writing to one. */
const FILES = [
  "./deviations.test",
  "./goals.test",
  "./structure.test",
  "./templates.test",
  "./validateWorkbook.test",
  "./send/send.test",
  "../excel/actionTrips.test",
  "../excel/applyPlan.test",
  "../excel/memory.test",
  "../excel/recheck.test",
];

repeatIn([EXCEL_2021, EXCEL_ON_THE_WEB], FILES, (file) => jest.requireActual(file));

/** What is written as one step of Ctrl+Z where Excel can, and is the same where it cannot; these count no trips. */
const ONE_STEP = ["../excel/groupedWrites", "./deviationNotes.test", "./goalScales.test"];

repeatIn([EXCEL_WITHOUT_UNDO_GROUPS], ONE_STEP, (file) => jest.requireActual(file));

test("each Excel is left again", () => expect(excelMode()).toBeUndefined());
