import type { Workbook } from "../../workbook";
import type { RangeOf } from "../areas";
import { textOf } from "../cellInput";
import { HostError, invalid, notFound } from "../errors";
import { defineType, isServerObject, readOnly } from "../serverType";
import type { HostServices } from "../services";
import { range, rangeOf } from "./range";

/** A name of the workbook, by the way it is written: names are found in any case. */
interface NameOf {
  readonly name: string;
}

function meaningOf({ name }: NameOf, workbook: Workbook): string {
  const meaning = workbook.definedNames.get(name);
  if (meaning === undefined) throw notFound(`the name ${name}`);
  return meaning;
}

/** The cells a name stands for; null where it is a formula, a constant or several areas. */
function cellsOf(self: NameOf, workbook: Workbook): RangeOf | null {
  const meaning = meaningOf(self, workbook);
  const isAddress = /^(?:'(?:[^']|'')+'|[^'!(),]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/i.test(meaning);
  return isAddress ? rangeOf(meaning, workbook) : null;
}

const namedItem = defineType<NameOf>("NamedItem", {
  id: ({ name }) => name,
  properties: {
    Name: readOnly(({ name }) => name),
    Formula: {
      get: (self, { workbook }) => `=${meaningOf(self, workbook)}`,
      set: (self, value, { workbook }) => {
        meaningOf(self, workbook);
        workbook.defineName(self.name, formulaOf(value));
      },
    },
    Type: readOnly((self, { workbook }) => (cellsOf(self, workbook) ? "Range" : "String")),
    Value: readOnly((self, { workbook }) => `=${meaningOf(self, workbook)}`),
  },
  methods: {
    GetRange: (self, _args, host) => {
      const cells = cellsOf(self, host.workbook);
      if (!cells) throw invalid(`The name ${self.name} stands for no cells.`);
      return range(cells, host);
    },
    GetRangeOrNullObject: (self, _args, host) => {
      const cells = cellsOf(self, host.workbook);
      return cells && range(cells, host);
    },
    Delete: (self, _args, { workbook }) => {
      meaningOf(self, workbook);
      workbook.defineName(self.name, undefined);
      return null;
    },
  },
});

/** Names of the whole workbook; those that hold for one sheet only are left in the file and not seen. */
export const names = defineType<null>("NamedItemCollection", {
  items: (_self, host) => [...host.workbook.definedNames.keys()].map((name) => namedItem({ name }, host)),
  item: (_self, key, host) => find(key, host),
  methods: {
    Add: (_self, [given, reference], host) => {
      const name = textOf(given);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[A-Z]{1,3}\d+$|^[RC]$/i.test(name))
        throw invalid(`Not a name: "${name}".`);
      if (find(name, host)) throw new HostError("ItemAlreadyExists", `There is a name ${name} already.`);
      host.workbook.defineName(name, formulaOf(reference));
      return namedItem({ name }, host);
    },
    GetCount: (_self, _args, { workbook }) => workbook.definedNames.size,
    GetItemOrNullObject: (_self, [key], host) => find(key, host),
  },
});

function find(key: unknown, host: HostServices) {
  const wanted = textOf(key).toLowerCase();
  const name = [...host.workbook.definedNames.keys()].find((one) => one.toLowerCase() === wanted);
  return name === undefined ? null : namedItem({ name }, host);
}

/** A range as an absolute address, a formula without its "=". */
function formulaOf(reference: unknown): string {
  if (!isServerObject(reference)) return textOf(reference).replace(/^=/, "");
  const address = textOf(reference.get("Address"));
  const at = address.lastIndexOf("!") + 1;
  return address.slice(0, at) + address.slice(at).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
