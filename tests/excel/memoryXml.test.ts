import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { MOST_CORRECTIONS } from "../../src/domain/sheet/keptCorrection";
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

const correction = (time: string, text = "B8 rättad: 20 266 → 20 066") => ({
  time,
  sheet: "Drift",
  text,
  reason: "En siffra skiljer.",
  name: "",
  cells: [{ cell: "B8", before: "20 266", after: "20 066" }],
  count: 1,
});

describe("What is remembered in the workbook", () => {
  test("tells who approved, and what was corrected, where that is kept", () => {
    const kept: Memory = {
      version: 1,
      approvals: [{ ...approval("a", "Enligt beslut"), name: "Kim" }],
      answers: {},
      corrections: [correction("2025-09-12T08:00:00")],
    };
    expect(memoryFromXml(memoryToXml(kept))).toEqual(kept);
  });

  test("is not understood where a correction is something else", () => {
    const kept = { version: 1, approvals: [], answers: {}, corrections: [{ time: "2025" }] };
    expect(memoryFromXml(`<memory>${JSON.stringify(kept)}</memory>`)).toBeNull();
  });

  test("has every correction of two people once, in the order they were made, and the latest of very many", () => {
    const [early, late] = [correction("2025-09-12T08:00:00"), correction("2025-09-12T09:00:00", "C4 rättad")];
    const part = (corrections: Memory["corrections"]): Memory => ({
      version: 1,
      approvals: [],
      answers: {},
      ...(corrections && { corrections }),
    });
    expect(mergeMemories([part([late]), part([early, late]), part(undefined)]).corrections).toEqual([
      early,
      late,
    ]);
    const many = Array.from({ length: MOST_CORRECTIONS + 1 }, (_, n) =>
      correction(`2025-${String(n).padStart(3, "0")}`),
    );
    expect(mergeMemories([part(many)]).corrections).toEqual(many.slice(1));
    expect(mergeMemories([part(undefined)])).not.toHaveProperty("corrections");
  });

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
