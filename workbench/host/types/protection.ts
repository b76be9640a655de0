import type { Sheet } from "../../workbook";
import { refuseProtected } from "../protection";
import { defineType, readOnly } from "../serverType";
import type { AreasOf } from "./rangeAreas";

export const worksheetProtection = defineType<Sheet>("WorksheetProtection", {
  properties: {
    Protected: readOnly((sheet) => sheet.isProtected),
    Options: readOnly(({ protectionAllows: allows }) => ({
      allowFormatCells: allows.has("formatCells"),
      allowFormatColumns: allows.has("formatColumns"),
      allowFormatRows: allows.has("formatRows"),
      allowEditObjects: allows.has("editObjects"),
    })),
  },
});

export const workbookProtection = defineType<null>("WorkbookProtection", {
  properties: { Protected: readOnly((_self, { workbook }) => workbook.isStructureProtected) },
});

/** Whether cells are locked: true, false, or null where they differ. It says nothing until the sheet is protected. */
export const formatProtection = defineType<AreasOf>("FormatProtection", {
  properties: {
    Locked: {
      get: ({ sheet, areas }) => {
        const cells = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
        // Cells that are not stored are locked; there may be millions of them.
        const unlocked = areas
          .flatMap((area) => sheet.positions(area))
          .filter((cell) => sheet.style(cell).isUnlocked).length;
        return unlocked === 0 ? true : unlocked === cells ? false : null;
      },
      set: ({ sheet, areas }, value) => {
        refuseProtected(sheet);
        for (const area of areas) {
          for (let r = 0; r < area.rows; r++) {
            for (let c = 0; c < area.columns; c++)
              sheet.setStyle(
                { row: area.row + r, column: area.column + c },
                { isUnlocked: value === false || undefined },
              );
          }
        }
      },
    },
  },
});
