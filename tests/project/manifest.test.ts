import type { Element } from "@xmldom/xmldom";
import {
  addresses,
  attributes,
  DEVELOPMENT,
  elements,
  KEPT,
  parse,
  PRODUCTION,
  PUBLISHED_ADDRESS,
  resources,
} from "./manifestDocument";

/** The longest that Excel takes, in characters. */
const LONGEST = { id: 32, "bt:ShortStrings": 125, "bt:LongStrings": 250 };

const text = (document: ReturnType<typeof parse>, name: string) => elements(document, name)[0]?.textContent;

describe.each([
  ["as kept", KEPT],
  ["as published", PRODUCTION],
  ["for development", DEVELOPMENT],
])("the manifest %s", (_which, manifest) => {
  const document = parse(manifest);
  const defined = resources(document);
  const used = attributes(document, "resid");

  it("refers only to resources that exist", () => {
    const ids = defined.map(({ id }) => id);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("defines no resource that nothing refers to", () => {
    expect(defined.filter(({ id }) => !used.includes(id))).toEqual([]);
  });

  it("gives every resource and control an id of its own", () => {
    for (const ids of [defined.map(({ id }) => id), attributes(document, "id")]) {
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });

  it("keeps ids and texts as short as Excel wants them", () => {
    const ids = [...attributes(document, "id"), ...used];
    expect(ids.filter((id) => id.length > LONGEST.id)).toEqual([]);
    const texts = defined.filter(({ kind }) => kind === "bt:String");
    expect(texts.map(({ list }) => list)).toEqual(
      expect.arrayContaining(["bt:ShortStrings", "bt:LongStrings"]),
    );
    for (const { list, value } of texts) {
      expect(value).not.toBe("");
      expect(value.length).toBeLessThanOrEqual(
        list === "bt:LongStrings" ? LONGEST["bt:LongStrings"] : LONGEST["bt:ShortStrings"],
      );
    }
    const description = elements(document, "Description")[0]?.getAttribute("DefaultValue") ?? "";
    expect(description.length).toBeLessThanOrEqual(250);
  });

  it("says every text in English too, where Excel speaks English, and as short", () => {
    const english = (element: Element) =>
      [...element.childNodes]
        .filter((child): child is Element => /^(bt:)?Override$/.test(child.nodeName))
        .map((override) => [override.getAttribute("Locale"), override.getAttribute("Value")]);
    const texts = elements(document, "bt:String").filter(
      (element) => !/^(Tab\.Label|Functions\.Namespace)$/.test(element.getAttribute("id") ?? ""),
    );
    expect(texts.length).toBeGreaterThan(15);
    for (const element of [...texts, elements(document, "Description")[0]!]) {
      const [american, british, ...others] = english(element);
      expect([american?.[0], british?.[0], others]).toEqual(["en-US", "en-GB", []]);
      expect(american?.[1]).toBe(british?.[1]);
      expect(american?.[1]).toMatch(/^[\w\s.,;:'×-]+$/);
      const isShort = element.parentNode?.nodeName === "bt:ShortStrings";
      expect(american?.[1]?.length).toBeLessThanOrEqual(
        LONGEST[isShort ? "bt:ShortStrings" : "bt:LongStrings"],
      );
    }
  });

  it("has every icon in all sizes that a ribbon may show, each at that size", () => {
    const icons = elements(document, "Icon");
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons) {
      const images = [...icon.getElementsByTagName("bt:Image")];
      expect(images.map((image) => Number(image.getAttribute("size")))).toEqual([
        16, 20, 24, 32, 40, 48, 64, 80,
      ]);
      for (const image of images) {
        const source = defined.find(({ id }) => id === image.getAttribute("resid"));
        expect(source?.value).toMatch(new RegExp(`-${image.getAttribute("size")}\\.png$`));
      }
    }
  });

  it("runs functions, buttons and pane in one page that stays", () => {
    const pane = defined.find(
      ({ id }) => id === elements(document, "FunctionFile")[0]?.getAttribute("resid"),
    );
    const runtime = elements(document, "Runtime");
    expect(runtime.map((element) => element.getAttribute("lifetime"))).toEqual(["long"]);
    expect(runtime[0]?.getAttribute("resid")).toBe(pane?.id);
    const page = elements(document, "Page")[0]?.getElementsByTagName("SourceLocation")[0];
    expect(page?.getAttribute("resid")).toBe(pane?.id);
    const start = elements(document, "DefaultSettings")[0]?.getElementsByTagName("SourceLocation")[0];
    expect(start?.getAttribute("DefaultValue")).toBe(pane?.value);
  });

  it("asks for no more than Excel 2021 has", () => {
    const sets = elements(document, "Set").map(
      (set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`,
    );
    expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.13"]);
  });
});

describe("the published manifest", () => {
  const document = parse(PRODUCTION);

  it("names the address it is served at, everywhere", () => {
    expect(addresses(document).filter((address) => !address.startsWith(PUBLISHED_ADDRESS))).toEqual([]);
    expect(text(document, "AppDomain")).toBe(new URL(PUBLISHED_ADDRESS).origin);
    expect(PRODUCTION).not.toContain("localhost");
  });

  it("lets the user type =AVVIKELSE() without a namespace", () => {
    expect(elements(document, "Namespace")).toEqual([]);
  });
});

describe("the development manifest", () => {
  it("is another add-in, so that both can be installed at once", () => {
    const [published, development] = [parse(PRODUCTION), parse(DEVELOPMENT)];
    const name = (document: ReturnType<typeof parse>) =>
      elements(document, "DisplayName")[0]?.getAttribute("DefaultValue");
    expect(text(development, "Id")).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(text(development, "Id")).not.toBe(text(published, "Id"));
    expect(name(development)).not.toBe(name(published));
  });

  it("gives the functions a namespace, so that theirs do not collide with the published ones", () => {
    const document = parse(DEVELOPMENT);
    const namespaces = elements(document, "Namespace").map((element) => element.getAttribute("resid"));
    expect(namespaces).toHaveLength(1);
    expect(resources(document).find(({ id }) => id === namespaces[0])?.value).toMatch(/^[A-Z]+$/);
  });
});
