import type { CellStyle } from "../../workbook";
import type { RangeOf } from "../areas";
import { colourOf, refuseProtected, writeMatrix } from "../cellInput";
import { defineType, type Property } from "../serverType";

/** One part of the look of a range: its value where all cells share it, null where they differ. */
function look<Key extends keyof CellStyle>(
  key: Key,
  standard: CellStyle[Key],
  read: (value: unknown) => CellStyle[Key],
): Property<RangeOf> {
  return {
    get: ({ sheet, area }) => {
      const first = sheet.style({ row: area.row, column: area.column })[key] ?? standard;
      for (let r = 0; r < area.rows; r++) {
        for (let c = 0; c < area.columns; c++) {
          const value = sheet.style({ row: area.row + r, column: area.column + c })[key] ?? standard;
          if (value !== first) return null;
        }
      }
      return first;
    },
    set: ({ sheet, area }, value) => {
      refuseProtected(sheet);
      writeMatrix(area, read(value), (cell, one) => sheet.setStyle(cell, { [key]: one }));
    },
  };
}

const rangeFill = defineType<RangeOf>("RangeFill", {
  properties: { Color: look("fill", "#FFFFFF", colourOf) },
  methods: {
    Clear: ({ sheet, area }) => {
      refuseProtected(sheet);
      writeMatrix(area, null, (cell) => sheet.setStyle(cell, { fill: undefined }));
      return null;
    },
  },
});

const rangeFont = defineType<RangeOf>("RangeFont", {
  properties: {
    Color: look("fontColor", "#000000", colourOf),
    Bold: look("bold", false, (value) => value === true),
    Italic: look("italic", false, (value) => value === true),
  },
});

export const rangeFormat = defineType<RangeOf>("RangeFormat", {
  properties: {
    WrapText: look("wrapText", false, (value) => value === true),
  },
  objects: {
    Fill: (self, host) => rangeFill(self, host),
    Font: (self, host) => rangeFont(self, host),
  },
});
