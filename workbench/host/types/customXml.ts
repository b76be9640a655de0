import type { HostServices } from "../services";
import { textOf } from "../cellInput";
import { HostError, invalid, notFound } from "../errors";
import { SaxesParser } from "saxes";
import { defineType, readOnly } from "../serverType";

/** Excel takes well-formed XML only. */
function wellFormed(value: unknown): string {
  const xml = textOf(value);
  const parser = new SaxesParser({ xmlns: true });
  let fault = xml.trim() === "" ? "nothing" : "";
  parser.on("error", (error) => (fault ||= error.message));
  parser.write(xml).close();
  if (fault) throw invalid(`That is no well-formed XML: ${fault}.`);
  return xml;
}

/** The namespace of a part's root element. */
function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*(\s[^>]*)?>/.exec(
    xml.replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, ""),
  );
  const prefix = root?.[1]?.slice(0, -1);
  const attribute = new RegExp(prefix ? `\\sxmlns:${prefix}=["']([^"']*)["']` : `\\sxmlns=["']([^"']*)["']`);
  return attribute.exec(root?.[2] ?? "")?.[1] ?? "";
}

const part = defineType<string>("CustomXmlPart", {
  id: (id) => id,
  properties: {
    Id: readOnly((id) => id),
    NamespaceUri: readOnly((id, { workbook }) => namespaceOf(xmlOf(id, workbook))),
  },
  methods: {
    GetXml: (id, _args, { workbook }) => xmlOf(id, workbook),
    SetXml: (id, [xml], { workbook }) => {
      xmlOf(id, workbook);
      workbook.customXmlParts.set(id, wellFormed(xml));
      return null;
    },
    Delete: (id, _args, { workbook }) => {
      xmlOf(id, workbook);
      workbook.customXmlParts.delete(id);
      return null;
    },
  },
});

function xmlOf(id: string, workbook: HostServices["workbook"]): string {
  const xml = workbook.customXmlParts.get(id);
  if (xml === undefined) throw notFound("custom XML part");
  return xml;
}

const scoped = defineType<readonly string[]>("CustomXmlPartScopedCollection", {
  items: (ids, host) => ids.map((id) => part(id, host)),
  item: (ids, key, host) => (ids.includes(textOf(key)) ? part(textOf(key), host) : null),
  methods: {
    GetCount: (ids) => ids.length,
    GetOnlyItemOrNullObject: (ids, _args, host) => (ids.length === 1 ? part(ids[0]!, host) : null),
    GetOnlyItem: (ids, _args, host) => {
      if (ids.length !== 1) throw new HostError("GeneralException", "There is not exactly one such part.");
      return part(ids[0]!, host);
    },
  },
});

export const customXmlParts = defineType<null>("CustomXmlPartCollection", {
  items: (_self, host) => [...host.workbook.customXmlParts.keys()].map((id) => part(id, host)),
  item: (_self, key, host) =>
    host.workbook.customXmlParts.has(textOf(key)) ? part(textOf(key), host) : null,
  methods: {
    Add: (_self, [xml], host) => part(host.workbook.addCustomXmlPart(wellFormed(xml)), host),
    GetByNamespace: (_self, [namespace], host) =>
      scoped(
        [...host.workbook.customXmlParts]
          .filter(([, xml]) => namespaceOf(xml) === namespace)
          .map(([id]) => id),
        host,
      ),
    GetCount: (_self, _args, { workbook }) => workbook.customXmlParts.size,
  },
});
