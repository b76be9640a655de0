import type { ChartAxis } from "../../workbook";
import { shortTextOf } from "../cellInput";
import { numberFormatOf } from "../input/numberFormat";
import { invalid } from "../errors";
import { defineType, type Property } from "../serverType";
import { changeChart, findChart, type ChartOf } from "./charts";

interface AxisOf extends ChartOf {
  readonly which: "categoryAxis" | "valueAxis";
}

function find(self: AxisOf): ChartAxis {
  return findChart(self)[self.which];
}

function change(self: AxisOf, patch: Partial<ChartAxis>): void {
  changeChart(self, { [self.which]: { ...find(self), ...patch } });
}

function flag(key: "isShown" | "hasGridlines" | "isReversed"): Property<AxisOf> {
  return {
    get: (self) => find(self)[key] ?? false,
    set: (self, value) => change(self, { [key]: value === true }),
  };
}

/** "" is Excel's own choice, both ways. */
function bound(key: "minimum" | "maximum"): Property<AxisOf> {
  return {
    get: (self) => find(self)[key] ?? "",
    set: (self, value) => {
      if (value !== "" && typeof value !== "number") throw invalid("A number is expected.");
      change(self, { [key]: value === "" ? undefined : value });
    },
  };
}

const axisTitle = defineType<AxisOf>("ChartAxisTitle", {
  properties: {
    Text: {
      get: (self) => find(self).title ?? "",
      set: (self, value) => change(self, { title: shortTextOf(value, 255) }),
    },
    Visible: {
      get: (self) => find(self).title !== undefined,
      set: (self, value) => change(self, { title: value === true ? (find(self).title ?? "") : undefined }),
    },
  },
});

const gridlines = defineType<AxisOf>("ChartGridlines", { properties: { Visible: flag("hasGridlines") } });

const axis = defineType<AxisOf>("ChartAxis", {
  properties: {
    Visible: flag("isShown"),
    ReversePlotOrder: flag("isReversed"),
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    NumberFormat: {
      get: (self) => find(self).numberFormat ?? "General",
      set: (self, value) => change(self, { numberFormat: numberFormatOf(value) }),
    },
  },
  objects: {
    Title: (self, host) => axisTitle(self, host),
    MajorGridlines: (self, host) => gridlines(self, host),
  },
});

export const chartAxes = defineType<ChartOf>("ChartAxes", {
  objects: {
    CategoryAxis: (self, host) => axis({ ...self, which: "categoryAxis" }, host),
    ValueAxis: (self, host) => axis({ ...self, which: "valueAxis" }, host),
  },
});
