import { readFileSync } from "node:fs";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { developmentManifest, productionManifest } from "../../scripts/manifests";
import { DEFAULT_ADDRESS } from "../../scripts/settings";

/** The three manifests there are: as kept, as published at an address, and for development. */
export const PUBLISHED_ADDRESS = "https://tillagg.kommunen.example/driftkoll/";
export const KEPT = readFileSync("manifest.xml", "utf8");
export const { version: VERSION } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
export const PRODUCTION = productionManifest(KEPT, { address: PUBLISHED_ADDRESS, support: null }, VERSION);
export const DEVELOPMENT = developmentManifest(
  productionManifest(KEPT, { address: DEFAULT_ADDRESS, support: null }, VERSION),
);

export function parse(manifest: string): Document {
  return new DOMParser().parseFromString(manifest, "text/xml");
}

export function elements(document: Document, name: string): Element[] {
  return [...document.getElementsByTagName(name)];
}

/** An attribute's value at every element that has it. */
export function attributes(document: Document, name: string): string[] {
  return elements(document, "*").flatMap((element) => element.getAttribute(name) ?? []);
}

/** Everything in <Resources>: its kind (bt:String ...), the list it stands in, id and value. */
export function resources(document: Document): { kind: string; list: string; id: string; value: string }[] {
  return ["bt:Image", "bt:Url", "bt:String"].flatMap((kind) =>
    elements(document, kind)
      .filter((element) => element.getAttribute("id") !== null)
      .map((element) => ({
        kind,
        list: element.parentNode?.nodeName ?? "",
        id: element.getAttribute("id") ?? "",
        value: element.getAttribute("DefaultValue") ?? "",
      })),
  );
}

/** Every address in the manifest. */
export function addresses(document: Document): string[] {
  return attributes(document, "DefaultValue").filter((value) => value.startsWith("https://"));
}
