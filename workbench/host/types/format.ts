import type { CellStyle } from "../../workbook";
import type { RangeOf } from "../areas";
import { alignmentOf } from "./cellProperties";
import { colourOf, writeMatrix } from "../cellInput";
import { refuseProtected } from "../protection";
import { defineType, type Property } from "../serverType";
import { borders } from "./borders";
import type { AreasOf } from "./rangeAreas";
import { formatProtection } from "./protection";
import { autofitColumns, autofitRows, columnWidth, rowHeight } from "./lineSizes";

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
      refuseProtected(sheet, "formatCells");
      writeMatrix(area, read(value), (cell, one) => sheet.setStyle(cell, { [key]: one }));
    },
  };
}

/** The same for several rectangles: their value where all share it, null where they differ. */
function ofAll(property: Property<RangeOf>): Property<AreasOf> {
  return {
    get: ({ sheet, areas }, host) => {
      const values = areas.map((area) => property.get({ sheet, area }, host));
      return values.every((value) => value === values[0]) ? values[0] : null;
    },
    set: ({ sheet, areas }, value, host) => {
      for (const area of areas) property.set?.({ sheet, area }, value, host);
    },
  };
}

const rangeFill = defineType<AreasOf>("RangeFill", {
  properties: { Color: ofAll(look("fill", "#FFFFFF", colourOf)) },
  methods: {
    Clear: ({ sheet, areas }) => {
      refuseProtected(sheet, "formatCells");
      for (const area of areas) writeMatrix(area, null, (cell) => sheet.setStyle(cell, { fill: undefined }));
      return null;
    },
  },
});

const rangeFont = defineType<AreasOf>("RangeFont", {
  properties: {
    Color: ofAll(look("fontColor", "#000000", colourOf)),
    Bold: ofAll(look("bold", false, (value) => value === true)),
    Italic: ofAll(look("italic", false, (value) => value === true)),
  },
});

export const rangeFormat = defineType<AreasOf>("RangeFormat", {
  properties: {
    WrapText: ofAll(look("wrapText", false, (value) => value === true)),
    HorizontalAlignment: ofAll(look("horizontalAlignment", "General", alignmentOf)),
    ColumnWidth: ofAll(columnWidth),
    RowHeight: ofAll(rowHeight),
  },
  objects: {
    Fill: (self, host) => rangeFill(self, host),
    Font: (self, host) => rangeFont(self, host),
    Borders: (self, host) => borders(self, host),
    Protection: (self, host) => formatProtection(self, host),
  },
  methods: {
    AutofitColumns: ({ sheet, areas }) => {
      for (const area of areas) autofitColumns({ sheet, area });
      return null;
    },
    AutofitRows: ({ sheet, areas }) => {
      for (const area of areas) autofitRows({ sheet, area });
      return null;
    },
  },
});
