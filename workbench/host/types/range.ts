import type { CellPosition } from "../../../src/domain/sheet/grid";
import type { Sheet, Workbook } from "../../workbook";
import {
  boundingArea,
  COLUMNS,
  fullAddress,
  intersection,
  mapArea,
  MOST_CELLS,
  readArea,
  ROWS,
  type RangeOf,
} from "../areas";
import { apiValue, valueType, writeMatrix, textOf } from "../cellInput";
import { refuseLocked, refuseProtected } from "../protection";
import { cutMerge, writeCell } from "../input/writeCell";
import { numberFormatOf } from "../input/numberFormat";
import { HostError, invalid } from "../errors";
import { MessageRefused } from "../refusals";
import {
  defineType,
  type MakeObject,
  isServerObject,
  readOnly,
  type Property,
  type ServerObject,
} from "../serverType";
import type { HostServices } from "../services";
import { getCellProperties, setCellProperties } from "./cellProperties";
import { conditionalFormats } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { rangeFormat } from "./format";
import { filledAreas } from "./filledAreas";
import { mergedAreas, visibleAreas } from "./rangeAreas";
import { refuseHidden, worksheet } from "./worksheet";

type WriteCell = (range: RangeOf, cell: CellPosition, value: unknown, workbook: Workbook) => void;

/**
 * A matrix property of the cells: what each answers, and what writing it does.
 * @param refuse says no where protection forbids it
 */
function cells(
  read: (range: RangeOf, cell: CellPosition) => unknown,
  write?: WriteCell,
  refuse: (range: RangeOf) => void = ({ sheet, area }) => refuseLocked(sheet, area),
): Property<RangeOf> {
  const property = {
    get: (range: RangeOf, { messageLimit }: HostServices) => {
      refuseLarger(range.area, messageLimit);
      return mapArea(range.area, (cell) => read(range, cell));
    },
  };
  if (!write) return property;
  return {
    ...property,
    set: (range, value, { workbook }) => {
      refuse(range);
      writeMatrix(range.area, value, (cell, one) => write(range, cell, one, workbook));
    },
  };
}

/** A cell takes three bytes of an answer at least, so what cannot fit need not be laid out to be refused. */
function refuseLarger({ rows, columns }: RangeOf["area"], messageLimit: number): void {
  const cells = rows * columns;
  if (cells <= MOST_CELLS && cells * 3 > messageLimit)
    throw new MessageRefused("ResponsePayloadSizeLimitExceeded");
}

/** true, false, or null when the lines of the range differ. */
function areHidden(hidden: ReadonlySet<number>, from: number, count: number): boolean | null {
  let some = 0;
  for (const line of hidden) if (line >= from && line < from + count) some++;
  return some === 0 ? false : some === count ? true : null;
}

/** A range some rows and columns away; Excel refuses to leave the sheet. */
function moved(
  { sheet, area }: RangeOf,
  by: { row?: number; column?: number; rows?: number; columns?: number },
): RangeOf {
  const result = {
    row: area.row + (by.row ?? 0),
    column: area.column + (by.column ?? 0),
    rows: by.rows ?? area.rows,
    columns: by.columns ?? area.columns,
  };
  const fits = result.row >= 0 && result.column >= 0 && result.rows > 0 && result.columns > 0;
  if (!fits || result.row + result.rows > ROWS || result.column + result.columns > COLUMNS) {
    throw invalid("The range would leave the sheet.");
  }
  return { sheet, area: result };
}

/** A range given as an address or as another range. */
export function areaOf(argument: unknown): RangeOf["area"] {
  if (isServerObject(argument)) return readArea(textOf(argument.get("Address")));
  return readArea(textOf(argument));
}

/** A range given as an object or an address; one without a sheet's name is on the sheet it is said of. */
export function rangeOf(argument: unknown, workbook: Workbook, sheet?: Sheet): RangeOf {
  const address = textOf(isServerObject(argument) ? argument.get("Address") : argument);
  const name = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(address);
  const found = name ? workbook.sheetByName((name[1] ?? name[2]!).replace(/''/g, "'")) : sheet;
  if (!found) throw invalid(`"${address}" names no sheet of the workbook.`);
  return { sheet: found, area: readArea(address) };
}

function specialCells(range: RangeOf, type: unknown, host: HostServices): ServerObject | null {
  switch (type) {
    case "Visible":
      return visibleAreas(range, host);
    case "Constants":
    case "Formulas":
      return filledAreas(range, type, host);
    default:
      throw new HostError("ApiNotFound", `The stand-in does not find cells of the kind ${textOf(type)}.`);
  }
}

export const range: MakeObject<RangeOf> = defineType<RangeOf>("Range", {
  isReferenced: true,
  properties: {
    Address: readOnly(fullAddress),
    RowIndex: readOnly(({ area }) => area.row),
    ColumnIndex: readOnly(({ area }) => area.column),
    RowCount: readOnly(({ area }) => area.rows),
    ColumnCount: readOnly(({ area }) => area.columns),
    CellCount: readOnly(({ area }) => area.rows * area.columns),
    RowHidden: readOnly(({ sheet, area }) => areHidden(sheet.hiddenRows, area.row, area.rows)),
    ColumnHidden: readOnly(({ sheet, area }) => areHidden(sheet.hiddenColumns, area.column, area.columns)),
    Values: cells(({ sheet }, cell) => apiValue(sheet.content(cell).value), writeCell),
    Formulas: cells(({ sheet }, cell) => {
      const { formula, value } = sheet.content(cell);
      return formula ?? apiValue(value);
    }, writeCell),
    NumberFormat: cells(
      ({ sheet }, cell) => sheet.format(cell),
      ({ sheet }, cell, value) => {
        if (value !== null) sheet.setFormat(cell, numberFormatOf(value));
      },
      ({ sheet }) => refuseProtected(sheet, "formatCells"),
    ),
    Text: cells(({ sheet }, cell) => sheet.text(cell)),
    ValueTypes: cells(({ sheet }, cell) => valueType(sheet.content(cell).value)),
  },
  objects: {
    Format: ({ sheet, area }, host) => rangeFormat({ sheet, areas: [area] }, host),
    ConditionalFormats: ({ sheet, area }, host) => conditionalFormats({ sheet, areas: [area] }, host),
    DataValidation: ({ sheet, area }, host) => dataValidation({ sheet, areas: [area] }, host),
    Worksheet: ({ sheet }, host) => worksheet(sheet, host),
  },
  methods: {
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns)
        throw invalid("The input array doesn't have the size of the range.");
      return null;
    },
    GetCell: (self, [row, column], host) =>
      range(moved(self, { row: Number(row), column: Number(column), rows: 1, columns: 1 }), host),
    GetRow: (self, [row], host) => range(moved(self, { row: Number(row), rows: 1 }), host),
    GetColumn: (self, [column], host) => range(moved(self, { column: Number(column), columns: 1 }), host),
    GetOffsetRange: (self, [row, column], host) =>
      range(moved(self, { row: Number(row), column: Number(column) }), host),
    GetResizedRange: (self, [rows, columns], host) =>
      range(
        moved(self, { rows: self.area.rows + Number(rows), columns: self.area.columns + Number(columns) }),
        host,
      ),
    GetBoundingRect: ({ sheet, area }, [other], host) =>
      range({ sheet, area: boundingArea(area, areaOf(other)) }, host),
    GetIntersectionOrNullObject: ({ sheet, area }, [other], host) => {
      const common = intersection(area, areaOf(other));
      return common && range({ sheet, area: common }, host);
    },
    GetMergedAreasOrNullObject: (self, _args, host) => mergedAreas(self, host),
    GetSpecialCellsOrNullObject: (self, [type], host) => specialCells(self, type, host),
    Clear: ({ sheet, area }, [what]) => {
      if (what === "Contents") refuseLocked(sheet, area);
      else refuseProtected(sheet);
      if (what !== "Formats" && cutMerge(sheet, area))
        throw invalid("A part of a merged area is not changed.");
      sheet.clear(area, what === "Contents" || what === "Formats" ? what : "All");
      return null;
    },
    GetCellProperties: (self, [asked]) => getCellProperties(self, asked),
    SetCellProperties: (self, [given]) => {
      setCellProperties(self, given);
      return null;
    },
    Select: ({ sheet, area }, _args, { workbook }) => {
      refuseHidden(sheet);
      workbook.select(sheet.id, [area]);
      return null;
    },
  },
});
