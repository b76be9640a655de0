import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import type { Memory } from "../../src/domain/sheet/memory";
import {
  MEMORY_NAMESPACE,
  memoryFromXml,
  memoryToXml,
  mergeMemories,
  setAsideXml,
} from "../../src/excel/memoryXml";

const approval = (key: string, reason: string, sheet = "Blad1") => ({
  key,
  sheet,
  reason,
  date: "2025-09-12",
  text: "Summa (C12): −4 696 godkänd",
});

const text = fc.string({ unit: "binary" });
const memory: fc.Arbitrary<Memory> = fc.record({
  version: fc.constant(1 as const),
  approvals: fc.array(fc.record({ key: text, sheet: text, reason: text, date: text, text })),
  answers: fc.dictionary(
    text.filter((key) => key !== "__proto__"),
    text,
  ),
});

describe("What is remembered in the workbook", () => {
  test("comes back as it was, whatever was written in the reason", () => {
    fc.assert(fc.property(memory, (kept) => expect(memoryFromXml(memoryToXml(kept))).toEqual(kept)));
  });

  test("is XML that another program can read, in a namespace of its own", () => {
    const kept: Memory = { version: 1, approvals: [approval("a", "<b> & ]]> \u0001 \uFFFF")], answers: {} };
    const root = new DOMParser().parseFromString(memoryToXml(kept), "text/xml").documentElement!;
    expect(root.namespaceURI).toBe(MEMORY_NAMESPACE);
    expect(JSON.parse(root.textContent!)).toEqual(kept);
  });

  test("is read although the part was written again with another prefix, a declaration and entities", () => {
    const xml = `<?xml version="1.0" encoding="utf-8"?>\n<d:memory xmlns:d="${MEMORY_NAMESPACE}">{&#x22;version&#34;:1,&quot;approvals":[],"answers":{"a":"&#229;&amp;lt;"}}</d:memory >`;
    expect(memoryFromXml(xml)).toEqual({ version: 1, approvals: [], answers: { a: "å&lt;" } });
  });

  test("is read from sections of plain text", () => {
    const xml = `<memory>{"version":1,<![CDATA["approvals":[],"answers":{"a":"&amp;"}]]>}</memory>`;
    expect(memoryFromXml(xml)).toEqual({ version: 1, approvals: [], answers: { a: "&amp;" } });
  });

  test.each([
    ["not even XML", "memory"],
    ["cut off", memoryToXml({ version: 1, approvals: [], answers: {} }).slice(0, -12)],
    ["no JSON", `<memory xmlns="${MEMORY_NAMESPACE}">nonsense</memory>`],
    [
      "a version to come",
      `<memory xmlns="${MEMORY_NAMESPACE}">{"version":2,"approvals":[],"answers":{}}</memory>`,
    ],
    [
      "an approval without its reason",
      `<memory>{"version":1,"approvals":[{"key":"a"}],"answers":{}}</memory>`,
    ],
    ["an answer that is no text", `<memory>{"version":1,"approvals":[],"answers":{"a":1}}</memory>`],
    [
      "larger than a memory can be",
      memoryToXml({ version: 1, approvals: [], answers: { a: "a".repeat(2_000_000) } }),
    ],
    ["closed before it is opened", "</memory><memory>"],
    ["an empty element", `<memory xmlns="${MEMORY_NAMESPACE}"/></memory>`],
    ["very many elements of one name", "<memory/>".repeat(200_000)],
    ["very many start tags", "<memory>".repeat(200_000)],
    ["very many beginnings of a prefix", `${"<a.".repeat(600_000)}</memory>`],
    ["very many sections that do not end", `<memory>${"<![CDATA[".repeat(200_000)}</memory>`],
    ["an entity of no character", "<memory>&#x110000;</memory>"],
  ])("is called unreadable, not empty, when it is %s", (_, xml) => {
    expect(memoryFromXml(xml)).toBeNull();
  });

  test("that could not be read can be put aside whole", () => {
    const broken = "<memory>{&amp;<x/>";
    const root = new DOMParser().parseFromString(setAsideXml(broken), "text/xml").documentElement!;
    expect(root.textContent).toBe(broken);
  });

  test("by two people at once is one memory: nobody's approval is lost and the later reason counts", () => {
    const merged = mergeMemories([
      { version: 1, approvals: [approval("a", "first"), approval("b", "only")], answers: { x: "1", y: "1" } },
      {
        version: 1,
        approvals: [approval("a", "second"), approval("a", "other", "Blad2")],
        answers: { y: "2" },
      },
    ]);
    expect(merged.approvals.map(({ sheet, key, reason }) => [sheet, key, reason])).toEqual([
      ["Blad1", "a", "second"],
      ["Blad1", "b", "only"],
      ["Blad2", "a", "other"],
    ]);
    expect(merged.answers).toEqual({ x: "1", y: "2" });
  });
});
