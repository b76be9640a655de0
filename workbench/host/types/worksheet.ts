import type { Sheet, TableModel } from "../../workbook";
import { readArea, readAreas, refuseOutside, WHOLE_SHEET } from "../areas";
import { colourOf, textOf } from "../cellInput";
import { refuseStructure } from "../protection";
import { HostError, invalid, notFound } from "../errors";
import { defineType, type MakeObject, readOnly } from "../serverType";
import type { HostServices } from "../services";
import { charts } from "./charts";
import { freezePanes } from "./freezePanes";
import { pageLayout } from "./pageLayout";
import { worksheetProtection } from "./protection";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";

const sheetFilter = defineType<{ isFiltered: boolean }>("AutoFilter", {
  properties: { IsDataFiltered: readOnly(({ isFiltered }) => isFiltered) },
});

interface TableOf {
  readonly sheet: Sheet;
  readonly table: TableModel;
}

const table = defineType<TableOf>("Table", {
  id: ({ table: { id } }) => id,
  properties: {
    Id: readOnly(({ table: { id } }) => id),
    Name: readOnly(({ table: { name } }) => name),
    ShowHeaders: readOnly(({ table: { showHeaders } }) => showHeaders),
    ShowTotals: readOnly(({ table: { showTotals } }) => showTotals),
  },
  objects: { AutoFilter: ({ table: found }, host) => sheetFilter(found, host) },
  methods: { GetRange: ({ sheet, table: { area } }, _args, host) => range({ sheet, area }, host) },
});

const tables = defineType<Sheet>("TableCollection", {
  properties: { Count: readOnly((sheet) => sheet.tables.length) },
  items: (sheet, host) => sheet.tables.map((one) => table({ sheet, table: one }, host)),
  item: (sheet, key, host) => {
    const found = sheet.tables.find(({ id, name }) => id === key || name === key);
    return found ? table({ sheet, table: found }, host) : null;
  },
});

function wholeOrAddress(address: unknown) {
  return address === undefined || address === null || address === ""
    ? WHOLE_SHEET
    : readArea(textOf(address));
}

export const worksheet: MakeObject<Sheet> = defineType<Sheet>("Worksheet", {
  id: (sheet) => sheet.id,
  properties: {
    Id: readOnly((sheet) => sheet.id),
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, { workbook }) => {
        refuseStructure(workbook);
        const name = textOf(value);
        refuseReserved(name);
        named(() => (sheet.name = name), name);
      },
    },
    TabColor: {
      get: (sheet) => sheet.setup.tabColor ?? "",
      set: (sheet, value) => {
        sheet.setup = { ...sheet.setup, tabColor: colourOf(value) };
      },
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, { workbook }) => {
        refuseStructure(workbook);
        const isLast = workbook.sheets.every((other) => other === sheet || other.visibility !== "Visible");
        if (isLast && value !== "Visible") throw invalid("A workbook keeps at least one visible sheet.");
        sheet.visibility = visibilityOf(value);
      },
    },
    Position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet, value, { workbook }) => {
        refuseStructure(workbook);
        workbook.moveSheet(sheet.id, placeOf(value, workbook.sheets.length));
      },
    },
  },
  objects: {
    Protection: (sheet, host) => worksheetProtection(sheet, host),
    AutoFilter: (sheet, host) => sheetFilter(sheet, host),
    Tables: (sheet, host) => tables(sheet, host),
    Charts: (sheet, host) => charts(sheet, host),
    FreezePanes: (sheet, host) => freezePanes(sheet, host),
    PageLayout: (sheet, host) => pageLayout(sheet, host),
  },
  methods: {
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], host) => {
      const area = sheet.usedArea(valuesOnly === true);
      return area && range({ sheet, area }, host);
    },
    GetUsedRange: (sheet, [valuesOnly], host) =>
      range(
        { sheet, area: sheet.usedArea(valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 } },
        host,
      ),
    GetRange: (sheet, [address], host) => range({ sheet, area: wholeOrAddress(address) }, host),
    GetRanges: (sheet, [addresses], host) =>
      rangeAreas({ sheet, areas: addresses ? readAreas(textOf(addresses)) : [WHOLE_SHEET] }, host),
    GetRangeByIndexes: (sheet, [row, column, rows, columns], host) => {
      const area = { row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) };
      refuseOutside(area);
      return range({ sheet, area }, host);
    },
    GetCell: (sheet, [row, column], host) => {
      const area = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      refuseOutside(area);
      return range({ sheet, area }, host);
    },
    Activate: (sheet, _args, { workbook }) => {
      refuseHidden(sheet);
      workbook.activate(sheet.id);
      return null;
    },
    Delete: (sheet, _args, { workbook }) => {
      refuseStructure(workbook);
      if (sheet.visibility === "VeryHidden") throw new HostError("GeneralException", VERY_HIDDEN);
      workbook.deleteSheet(sheet.id);
      return null;
    },
  },
});

/** What the model says of a name it refuses, with the code Excel refuses it with. */
function named<T>(work: () => T, name: string): T {
  try {
    return work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/already/.test(message))
      throw new HostError("ItemAlreadyExists", `A sheet is named ${name} already.`);
    throw invalid(message);
  }
}

/** Seen with a very hidden sheet (OfficeDev/office-js issue 365): it is shown or hidden first. */
const VERY_HIDDEN = "There was an internal error while processing the request.";

/** A sheet that is not shown is neither put in front nor selected in. Excel's code for it is not documented. */
export function refuseHidden({ visibility }: Sheet): void {
  if (visibility !== "Visible") throw new HostError("InvalidOperation", "The sheet is hidden.");
}

/** Excel keeps the name of the list of changes for itself, in its own language and in English. */
function refuseReserved(name: string): void {
  if (/^(?:history|historik)$/i.test(name)) throw invalid(`The name ${name} is reserved.`);
}

function visibilityOf(value: unknown): Sheet["visibility"] {
  if (value === "Visible" || value === "Hidden" || value === "VeryHidden") return value;
  throw invalid("A sheet is Visible, Hidden or VeryHidden.");
}

/** As in Excel, -1 is the last place. */
function placeOf(value: unknown, count: number): number {
  const place = Number(value) === -1 ? count - 1 : Number(value);
  if (!Number.isInteger(place) || place < 0 || place >= count) throw invalid("No such place for a sheet.");
  return place;
}

/** Chart sheets are no worksheets: Excel's collection leaves them out. */
function worksheetsOf(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.filter(({ kind }) => kind === "worksheet");
}

function find(sheets: readonly Sheet[], key: unknown): Sheet | undefined {
  const wanted = textOf(key).toLowerCase();
  return worksheetsOf(sheets).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}

/** Event types of the collection's events, as on the wire. */
export const EVENTS = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  Deleted: 15,
  Calculated: 16,
} as const;

export const worksheets = defineType<null>("WorksheetCollection", {
  items: (_self, host) => worksheetsOf(host.workbook.sheets).map((sheet) => worksheet(sheet, host)),
  item: (_self, key, host) => {
    const sheet = find(host.workbook.sheets, key);
    return sheet ? worksheet(sheet, host) : null;
  },
  methods: {
    GetActiveWorksheet: (_self, _args, host) => {
      // What Excel answers with a chart sheet in front is not documented; unproven, see docs/real-excel.md.
      if (host.workbook.activeSheet.kind !== "worksheet") throw notFound("the active sheet is no worksheet");
      return worksheet(host.workbook.activeSheet, host);
    },
    GetItemOrNullObject: (_self, [key], host) => {
      const sheet = find(host.workbook.sheets, key);
      return sheet ? worksheet(sheet, host) : null;
    },
    GetCount: (_self, [visibleOnly], { workbook }) =>
      worksheetsOf(workbook.sheets).filter(
        ({ visibility }) => visibleOnly !== true || visibility === "Visible",
      ).length,
    Add: (_self, [given], host) => {
      refuseStructure(host.workbook);
      const name = given === undefined || given === null ? undefined : textOf(given);
      if (name !== undefined) refuseReserved(name);
      return worksheet(
        named(() => host.workbook.addSheet(name), name ?? ""),
        host,
      );
    },
    ...eventMethods(),
  },
});

function eventMethods() {
  return Object.fromEntries(
    Object.entries(EVENTS).flatMap(([event, type]) => {
      // onChanged is registered under an older name of its event.
      const name = event === "Changed" ? "DataChanged" : event;
      const register: EventMethod = (_self, _args, host) => (host.register(type), null);
      const unregister: EventMethod = (_self, _args, host) => (host.unregister(type), null);
      return [
        [`_Register${name}Event`, register],
        [`_Unregister${name}Event`, unregister],
      ];
    }),
  );
}

type EventMethod = (self: null, args: readonly unknown[], host: HostServices) => null;
