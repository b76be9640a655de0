import type { Area } from "../../../src/domain/sheet/grid";
import type { Sheet } from "../../workbook";
import { fullAddress, intersection, type RangeOf } from "../areas";
import { defineType, readOnly, type ServerObject } from "../serverType";
import type { HostServices } from "../services";
import { conditionalFormats } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { rangeFormat } from "./format";
import { range } from "./range";

/** Several rectangles of one sheet. */
export interface AreasOf {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export const rangeCollection = defineType<AreasOf>("RangeCollection", {
  items: ({ sheet, areas }, host) => areas.map((area) => range({ sheet, area }, host)),
  methods: {
    GetItemAt: ({ sheet, areas }, [index], host) => range({ sheet, area: areas[Number(index)]! }, host),
    GetCount: ({ areas }) => areas.length,
  },
});

export const rangeAreas = defineType<AreasOf>("RangeAreas", {
  isReferenced: true,
  properties: {
    Address: readOnly(({ sheet, areas }) => areas.map((area) => fullAddress({ sheet, area })).join(",")),
    AreaCount: readOnly(({ areas }) => areas.length),
  },
  objects: {
    Areas: (self, host) => rangeCollection(self, host),
    ConditionalFormats: (self, host) => conditionalFormats(self, host),
    DataValidation: (self, host) => dataValidation(self, host),
    Format: (self, host) => rangeFormat(self, host),
  },
});

/** Merged areas; as in Excel only those whose top left cell lies inside the range. */
export function mergedAreas({ sheet, area }: RangeOf, host: HostServices): ServerObject | null {
  const areas = sheet.merges.filter((merge) => intersection({ ...merge, rows: 1, columns: 1 }, area));
  return areas.length > 0 ? rangeAreas({ sheet, areas }, host) : null;
}

/** The visible cells of a range, as the rectangles between hidden rows and columns. */
export function visibleAreas({ sheet, area }: RangeOf, host: HostServices): ServerObject | null {
  const rows = runs(area.row, area.rows, sheet.hiddenRows);
  const columns = runs(area.column, area.columns, sheet.hiddenColumns);
  const areas = rows.flatMap(([row, rowCount]) =>
    columns.map(([column, columnCount]) => ({ row, column, rows: rowCount, columns: columnCount })),
  );
  return areas.length > 0 ? rangeAreas({ sheet, areas }, host) : null;
}

function runs(from: number, count: number, hidden: ReadonlySet<number>): [number, number][] {
  const within = [...hidden].filter((line) => line >= from && line < from + count).sort((a, b) => a - b);
  const found: [number, number][] = [];
  let next = from;
  for (const line of [...within, from + count]) {
    if (line > next) found.push([next, line - next]);
    next = line + 1;
  }
  return found;
}
