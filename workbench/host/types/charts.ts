import {
  CHART_TYPES,
  LEGEND_POSITIONS,
  type ChartModel,
  type ChartType,
  type LegendPosition,
  type Sheet,
} from "../../workbook";
import { textOf } from "../cellInput";
import { refuseProtected } from "../protection";
import { invalid, notFound, unknownMember } from "../errors";
import { defineType, readOnly, type Property, type ServerObject } from "../serverType";
import type { HostServices } from "../services";
import { chartAxes } from "./chartAxes";
import { placeBetween } from "./chartPlace";
import { seriesCollection, seriesFrom } from "./chartSeries";
import { rangeOf } from "./range";

/** A chart of a sheet, found by its id each time, since the sheet's list is replaced whole. */
export interface ChartOf {
  readonly sheet: Sheet;
  readonly id: string;
}

export function findChart({ sheet, id }: ChartOf): ChartModel {
  const chart = sheet.charts.find((one) => one.id === id);
  if (!chart) throw notFound("chart");
  return chart;
}

export function changeChart(self: ChartOf, patch: Partial<ChartModel>): void {
  refuseProtected(self.sheet, "editObjects");
  findChart(self);
  self.sheet.charts = self.sheet.charts.map((one) => (one.id === self.id ? { ...one, ...patch } : one));
}

const chartTitle = defineType<ChartOf>("ChartTitle", {
  properties: {
    Text: {
      get: (self) => findChart(self).title.text,
      set: (self, value) => changeChart(self, { title: { text: textOf(value), isShown: true } }),
    },
    Visible: {
      get: (self) => findChart(self).title.isShown,
      set: (self, value) =>
        changeChart(self, { title: { ...findChart(self).title, isShown: value === true } }),
    },
  },
});

const chartLegend = defineType<ChartOf>("ChartLegend", {
  properties: {
    Position: {
      get: (self) => findChart(self).legend.position,
      set: (self, value) =>
        changeChart(self, { legend: { ...findChart(self).legend, position: positionOf(value) } }),
    },
    Visible: {
      get: (self) => findChart(self).legend.isShown,
      set: (self, value) =>
        changeChart(self, { legend: { ...findChart(self).legend, isShown: value === true } }),
    },
  },
});

function place(key: keyof ChartModel["place"]): Property<ChartOf> {
  return {
    get: (self) => findChart(self).place[key],
    set: (self, value) => {
      if (typeof value !== "number" || value < 0) throw invalid("A place is a number of points.");
      changeChart(self, { place: { ...findChart(self).place, [key]: value } });
    },
  };
}

const chart = defineType<ChartOf>("Chart", {
  id: ({ id }) => id,
  properties: {
    Id: readOnly(({ id }) => id),
    Name: {
      get: (self) => findChart(self).name,
      set: (self, value) => changeChart(self, { name: textOf(value) }),
    },
    ChartType: {
      get: (self) => findChart(self).type,
      set: (self, value) => changeChart(self, { type: typeOf(value) }),
    },
    Left: place("left"),
    Top: place("top"),
    Width: place("width"),
    Height: place("height"),
  },
  objects: {
    Title: (self, host) => chartTitle(self, host),
    Legend: (self, host) => chartLegend(self, host),
    Series: (self, host) => seriesCollection(self, host),
    Axes: (self, host) => chartAxes(self, host),
  },
  methods: {
    SetData: (self, [source, seriesBy], { workbook }) => {
      changeChart(self, { series: seriesFrom(rangeOf(source, workbook), seriesBy) });
      return null;
    },
    SetPosition: (self, [start, end], { workbook }) => {
      const first = rangeOf(start, workbook, self.sheet);
      const last = end === undefined || end === null ? null : rangeOf(end, workbook, self.sheet);
      changeChart(self, {
        place: placeBetween(self.sheet, first.area, last?.area ?? null, findChart(self).place),
      });
      return null;
    },
    Delete: (self) => {
      refuseProtected(self.sheet, "editObjects");
      findChart(self);
      self.sheet.charts = self.sheet.charts.filter(({ id }) => id !== self.id);
      return null;
    },
  },
});

/** Only charts that were added here: those that came with a file are kept in it, and are not seen. */
export const charts = defineType<Sheet>("ChartCollection", {
  properties: { Count: readOnly((sheet) => sheet.charts.length) },
  items: (sheet, host) => sheet.charts.map(({ id }) => chart({ sheet, id }, host)),
  item: (sheet, key, host) => findByKey(sheet, key, host),
  methods: {
    Add: (sheet, [type, source, seriesBy], host) => {
      refuseProtected(sheet, "editObjects");
      const series = seriesFrom(rangeOf(source, host.workbook), seriesBy);
      const made = newChart(sheet, typeOf(type), series);
      sheet.charts = [...sheet.charts, made];
      return chart({ sheet, id: made.id }, host);
    },
    GetCount: (sheet) => sheet.charts.length,
    GetItemAt: (sheet, [index], host) => {
      const found = sheet.charts[Number(index)];
      if (!found) throw invalid("There is no chart at that place.");
      return chart({ sheet, id: found.id }, host);
    },
    GetItemOrNullObject: (sheet, [key], host) => findByKey(sheet, key, host),
  },
});

function findByKey(sheet: Sheet, key: unknown, host: HostServices): ServerObject | null {
  const found = sheet.charts.find(({ id, name }) => id === key || name === key);
  return found ? chart({ sheet, id: found.id }, host) : null;
}

/** As Excel makes one: 360 by 216 points, a legend below where there are several series. */
function newChart(sheet: Sheet, type: ChartType, series: ChartModel["series"]): ChartModel {
  return {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    name: freeName(sheet),
    type,
    title: { text: "", isShown: false },
    legend: { position: "Bottom", isShown: series.length > 1 },
    place: { left: 0, top: 0, width: 360, height: 216 },
    series,
    categoryAxis: { isShown: true },
    valueAxis: { isShown: true, hasGridlines: true },
  };
}

function freeName(sheet: Sheet): string {
  for (let number = 1; ; number += 1) {
    const name = `Diagram ${number}`;
    if (!sheet.charts.some((one) => one.name === name)) return name;
  }
}

function typeOf(value: unknown): ChartType {
  const type = CHART_TYPES.find((one) => one === value);
  if (!type) throw unknownMember("Chart", `ChartType ${String(value)}`);
  return type;
}

function positionOf(value: unknown): LegendPosition {
  const position = LEGEND_POSITIONS.find((one) => one === value);
  if (!position) throw unknownMember("ChartLegend", `Position ${String(value)}`);
  return position;
}
