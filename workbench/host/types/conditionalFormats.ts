import type { ConditionalFormat, Sheet } from "../../workbook";
import { intersection } from "../areas";
import { colourOf, textOf } from "../cellInput";
import { refuseProtected } from "../protection";
import { refuseBadFormula } from "../input/formula";
import { HostError, notFound } from "../errors";
import { defineType, readOnly, type Property } from "../serverType";
import type { AreasOf } from "./rangeAreas";

/** A conditional format of a sheet, found by its id each time, since the sheet's list is replaced whole. */
interface FormatOf {
  readonly sheet: Sheet;
  readonly id: string;
}

function find({ sheet, id }: FormatOf): ConditionalFormat {
  const format = sheet.conditionalFormats.find((one) => one.id === id);
  if (!format) throw notFound("conditional format");
  return format;
}

function change(self: FormatOf, patch: Partial<ConditionalFormat>): void {
  refuseProtected(self.sheet);
  find(self);
  self.sheet.conditionalFormats = self.sheet.conditionalFormats.map((one) =>
    one.id === self.id ? { ...one, ...patch } : one,
  );
}

function colour(key: "fill" | "fontColor"): Property<FormatOf> {
  return {
    get: (self) => find(self)[key] ?? null,
    set: (self, value) => change(self, { [key]: colourOf(value) }),
  };
}

const fill = defineType<FormatOf>("ConditionalRangeFill", { properties: { Color: colour("fill") } });
const font = defineType<FormatOf>("ConditionalRangeFont", { properties: { Color: colour("fontColor") } });
const format = defineType<FormatOf>("ConditionalRangeFormat", {
  objects: { Fill: (self, host) => fill(self, host), Font: (self, host) => font(self, host) },
});
const rule = defineType<FormatOf>("ConditionalFormatRule", {
  properties: {
    Formula: {
      get: (self) => find(self).formula,
      set: (self, value, { workbook }) => {
        const formula = textOf(value);
        refuseBadFormula(formula.startsWith("=") ? formula : `=${formula}`, workbook);
        change(self, { formula });
      },
    },
  },
});
const custom = defineType<FormatOf>("CustomConditionalFormat", {
  objects: { Rule: (self, host) => rule(self, host), Format: (self, host) => format(self, host) },
});

const conditionalFormat = defineType<FormatOf>("ConditionalFormat", {
  id: ({ id }) => id,
  properties: {
    Id: readOnly(({ id }) => id),
    Type: readOnly(() => "Custom"),
  },
  objects: { Custom: (self, host) => custom(self, host) },
  methods: {
    Delete: (self) => {
      refuseProtected(self.sheet);
      find(self);
      self.sheet.conditionalFormats = self.sheet.conditionalFormats.filter(({ id }) => id !== self.id);
      return null;
    },
  },
});

function touching({ sheet, areas }: AreasOf): FormatOf[] {
  return sheet.conditionalFormats
    .filter((one) => one.areas.some((a) => areas.some((b) => intersection(a, b))))
    .map(({ id }) => ({ sheet, id }));
}

export const conditionalFormats = defineType<AreasOf>("ConditionalFormatCollection", {
  items: (self, host) => touching(self).map((one) => conditionalFormat(one, host)),
  item: (self, key, host) => {
    const found = touching(self).find(({ id }) => id === key);
    return found ? conditionalFormat(found, host) : null;
  },
  methods: {
    Add: ({ sheet, areas }, [type], host) => {
      refuseProtected(sheet);
      if (type !== "Custom")
        throw new HostError("ApiNotFound", `The stand-in keeps custom formats only, not ${textOf(type)}.`);
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      sheet.conditionalFormats = [...sheet.conditionalFormats, { id, areas, formula: "=TRUE" }];
      return conditionalFormat({ sheet, id }, host);
    },
    GetCount: (self) => touching(self).length,
  },
});
