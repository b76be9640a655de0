/** The pane over the real client, for what is tested with Excel behind it. */
import { fireEvent, screen, within, type BoundFunctions, type queries } from "@testing-library/react";
import * as actions from "../../../src/actions";
import type { Grid } from "../../../src/domain/sheet/grid";
import type { SheetModel, WorkbookModel } from "../../../workbench/workbook";
import { fill } from "../../excel/realExcel";
import { openExcelWithFunctions, type ExcelWithFunctions } from "../../support/excelWithFunctions";
import { plain, renderPane } from "./renderPane";

interface RealPane {
  readonly workbook: WorkbookModel;
  /** The workbook has these sheets and no others; the first one is active, and returned. */
  show(...grids: readonly Grid[]): SheetModel;
}

/** One Excel for all tests of a file: what costs is to start it. */
export function withRealWorkbook(): RealPane {
  let opened: ExcelWithFunctions;
  beforeAll(async () => {
    opened = await openExcelWithFunctions();
    opened.workbook.addSheet("Tomt");
  }, 90_000);
  afterAll(() => opened.dispose());
  return {
    get workbook() {
      return opened.workbook;
    },
    show(...grids) {
      const { workbook } = opened;
      const old = [...workbook.sheets];
      old.forEach((sheet, index) => (sheet.name = `Gammalt ${index}`));
      const sheets = grids.map((grid) => {
        const sheet = workbook.addSheet(grid.sheet);
        fill(
          sheet,
          "A1",
          grid.values.map((row) => row.map((value) => (value === "" ? null : value))),
        );
        return sheet;
      });
      workbook.activate(sheets[0]!.id);
      for (const sheet of old) workbook.deleteSheet(sheet.id);
      return sheets[0]!;
    },
  };
}

/** Opens the pane at a tab, and one of its jobs; or looks at what the tab shows by itself. */
export async function openTask(tab: string, title: string): Promise<BoundFunctions<typeof queries>> {
  await renderPane({ actions });
  fireEvent.click(screen.getByRole("tab", { name: tab }));
  if (tab !== "Mål") fireEvent.click(await screen.findByRole("button", { name: new RegExp(`^${title}`) }));
  return within(await screen.findByRole("region", { name: title }));
}

/** What the strip below every view says of the latest write. */
export function strip(): string {
  return plain(screen.getByRole("status", { name: "Senaste ändringen" }).textContent);
}
