import type { CellsOf, ChartSeries } from "../../workbook";
import { colourOf, textOf } from "../cellInput";
import type { RangeOf } from "../areas";
import { invalid, notFound } from "../errors";
import { defineType, readOnly, type Property } from "../serverType";
import type { HostServices } from "../services";
import { changeChart, findChart, type ChartOf } from "./charts";
import { rangeOf } from "./range";

interface SeriesOf extends ChartOf {
  readonly seriesId: string;
}

function find(self: SeriesOf): ChartSeries {
  const series = findChart(self).series.find(({ id }) => id === self.seriesId);
  if (!series) throw notFound("chart series");
  return series;
}

function change(self: SeriesOf, patch: Partial<ChartSeries>): void {
  find(self);
  const series = findChart(self).series.map((one) => (one.id === self.seriesId ? { ...one, ...patch } : one));
  changeChart(self, { series });
}

function cells(key: "values" | "categories") {
  return (self: SeriesOf, [source]: readonly unknown[], host: HostServices): null => {
    change(self, { [key]: cellsOf(rangeOf(source, host.workbook)) });
    return null;
  };
}

const fill = defineType<SeriesOf>("ChartFill", {
  methods: {
    SetSolidColor: (self, [colour]) => (change(self, { fill: colourOf(colour) }), null),
    // No fill at all, as under the floating columns of a bridge.
    Clear: (self) => (change(self, { fill: "none" }), null),
  },
});
/** A line has one colour, kept where columns keep theirs. */
const line = defineType<SeriesOf>("ChartLineFormat", {
  properties: {
    Color: {
      get: (self) => find(self).fill ?? "",
      set: (self, value) => change(self, { fill: colourOf(value) }),
    },
  },
});
const format = defineType<SeriesOf>("ChartSeriesFormat", {
  objects: { Fill: (self, host) => fill(self, host), Line: (self, host) => line(self, host) },
});

function number(key: "gapWidth" | "overlap", standard: number): Property<SeriesOf> {
  return {
    get: (self) => find(self)[key] ?? standard,
    set: (self, value) => {
      if (typeof value !== "number") throw invalid("A number is expected.");
      change(self, { [key]: value });
    },
  };
}

const series = defineType<SeriesOf>("ChartSeries", {
  properties: {
    Name: {
      // What a name that is read from a cell says is for the chart to show; here it is the cell's text.
      get: (self) => nameText(self),
      set: (self, value) => change(self, { name: textOf(value) }),
    },
    HasDataLabels: {
      get: (self) => find(self).hasDataLabels ?? false,
      set: (self, value) => change(self, { hasDataLabels: value === true }),
    },
    GapWidth: number("gapWidth", 150),
    Overlap: number("overlap", 0),
  },
  objects: { Format: (self, host) => format(self, host) },
  methods: {
    SetValues: cells("values"),
    SetXAxisValues: cells("categories"),
    Delete: (self) => {
      find(self);
      changeChart(self, { series: findChart(self).series.filter(({ id }) => id !== self.seriesId) });
      return null;
    },
  },
});

function nameText(self: SeriesOf): string {
  const { name } = find(self);
  return typeof name === "string" ? name : self.sheet.text(name.area);
}

export const seriesCollection = defineType<ChartOf>("ChartSeriesCollection", {
  properties: { Count: readOnly((self) => findChart(self).series.length) },
  items: (self, host) => findChart(self).series.map(({ id }) => series({ ...self, seriesId: id }, host)),
  methods: {
    GetCount: (self) => findChart(self).series.length,
    GetItemAt: (self, [index], host) => {
      const found = findChart(self).series[Number(index)];
      if (!found) throw invalid("There is no series at that place.");
      return series({ ...self, seriesId: found.id }, host);
    },
    Add: (self, [name], host) => {
      const known = findChart(self).series;
      const made = newSeries(name ? textOf(name) : `Serie${known.length + 1}`, null, null);
      changeChart(self, { series: [...known, made] });
      return series({ ...self, seriesId: made.id }, host);
    },
  },
});

function newSeries(
  name: ChartSeries["name"],
  values: CellsOf | null,
  categories: CellsOf | null,
): ChartSeries {
  return { id: `{${crypto.randomUUID().toUpperCase()}}`, name, values, categories };
}

/**
 * The series of a range: its first row and column are titles where they hold texts, as Excel guesses.
 * @param seriesBy "Columns", "Rows", or "Auto": the longer way is the categories'
 */
export function seriesFrom(source: RangeOf, seriesBy: unknown): ChartSeries[] {
  const { sheet, area } = source;
  const isText = (row: number, column: number) => {
    const { value } = sheet.content({ row, column });
    return typeof value === "string" || value === null;
  };
  const headRow = area.rows > 1 && isText(area.row, area.column + area.columns - 1) ? 1 : 0;
  const headColumn = area.columns > 1 && isText(area.row + area.rows - 1, area.column) ? 1 : 0;
  const rows = { from: area.row + headRow, count: area.rows - headRow };
  const columns = { from: area.column + headColumn, count: area.columns - headColumn };
  const cut = (row: number, column: number, height: number, width: number): CellsOf => ({
    sheetId: sheet.id,
    area: { row, column, rows: height, columns: width },
  });
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && columns.count > rows.count);
  const length = byRows ? rows.count : columns.count;
  return Array.from({ length }, (_, index) => {
    const name = `Serie${index + 1}`;
    if (byRows) {
      const row = rows.from + index;
      return newSeries(
        headColumn ? cut(row, area.column, 1, 1) : name,
        cut(row, columns.from, 1, columns.count),
        headRow ? cut(area.row, columns.from, 1, columns.count) : null,
      );
    }
    const column = columns.from + index;
    return newSeries(
      headRow ? cut(area.row, column, 1, 1) : name,
      cut(rows.from, column, rows.count, 1),
      headColumn ? cut(rows.from, area.column, rows.count, 1) : null,
    );
  });
}

function cellsOf({ sheet, area }: RangeOf): CellsOf {
  return { sheetId: sheet.id, area };
}
