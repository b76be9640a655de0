import { nextAddress } from "../../../src/domain/kolada/addresses";
import { areaId, indicatorId, indicatorIdsIn } from "../../../src/domain/kolada/ids";
import {
  readAreas,
  readGroups,
  readIndicators,
  readPage,
  readRows,
} from "../../../src/domain/kolada/readAnswer";
import { repairedTitle } from "../../../src/domain/kolada/repairedTitle";

const row = (values: unknown, more: object = {}) => ({
  kpi: "N31001",
  municipality: "0682",
  period: 2022,
  values,
  ...more,
});
const cell = (more: object) => [{ gender: "T", value: 1234.5, status: "", count: 1, ...more }];

describe("An answer of Kolada", () => {
  test("gives each figure with its gender, and how many municipalities stand behind it", () => {
    expect(readRows([row([...cell({}), { gender: "K", value: 2, status: "", count: 7 }])])).toEqual([
      {
        indicator: "N31001",
        area: "0682",
        year: 2022,
        cells: { T: { value: 1234.5, count: 1, status: "" }, K: { value: 2, count: 7, status: "" } },
      },
    ]);
  });

  test.each([
    ["null", { value: null }],
    ["taken away", { isdeleted: true }],
    ["called missing by its status", { value: 0, status: "Missing" }],
    ["called missing in its place", { value: "Missing" }],
  ])("has no figure where it is %s", (_how, more) => {
    expect(readRows([row(cell(more))])?.[0]?.cells.T?.value).toBeNull();
  });

  test("leaves out a row that was taken away", () => {
    expect(readRows([row(cell({}), { isdeleted: true }), row(cell({}))])).toHaveLength(1);
  });

  test.each([
    ["a figure as text", row(cell({ value: "1234" }))],
    ["no list of figures", row("1234")],
    ["a year that is none", row(cell({}), { period: "i fjol" })],
    ["no municipality", { kpi: "N31001", period: 2022, values: [] }],
    ["a bare number", 5],
  ])("is refused as a whole where a row has %s", (_what, wrong) => {
    expect(readRows([row(cell({})), wrong])).toBeNull();
  });

  test.each([
    "",
    "<html>Fel</html>",
    '{"values":[{"kpi":"N310',
    "[]",
    '{"values":5}',
    '{"values":[],"next_url":7}',
  ])("is no page when it says %j", (text) => expect(readPage(text)).toBeNull());

  test("tells what follows it", () => {
    expect(readPage('{"values":[1],"next_url":"https://x.example/v3/kpi?page=2"}')).toEqual({
      rows: [1],
      next: "https://x.example/v3/kpi?page=2",
    });
    expect(readPage('{"values":[],"next_url":null}')?.next).toBeNull();
  });

  test("names municipalities, regions and the country apart", () => {
    const areas = [
      { id: "0682", title: "NÃ¤ssjÃ¶", type: "K" },
      { id: "0006", title: "Region Jönköpings län", type: "L" },
      { id: "0000", title: "Riket", type: "L" },
    ];
    expect(readAreas(areas)).toEqual([
      { id: "0682", title: "Nässjö", kind: "municipality" },
      { id: "0006", title: "Region Jönköpings län", kind: "region" },
      { id: "0000", title: "Riket", kind: "country" },
    ]);
  });

  test("gives a group with its members", () => {
    const group = {
      id: "G1",
      title: "Liknande kommuner",
      members: [{ member_id: "1499", member_title: "Falköping" }],
    };
    expect(readGroups([group])).toEqual([
      { id: "G1", title: "Liknande kommuner", members: [{ id: "1499", title: "Falköping" }] },
    ]);
    expect(readGroups([{ ...group, members: "1499" }])).toBeNull();
  });

  test("gives an indicator with the days of its publication", () => {
    const told = {
      id: "u31462",
      title: "Andel",
      is_divided_by_gender: 1,
      publ_period: "2024",
      publication_date: "2025-06-30T00:00:00",
      prel_publication_date: null,
    };
    expect(readIndicators([told])).toEqual([
      {
        id: "U31462",
        title: "Andel",
        description: "",
        hasGenders: true,
        publishedYear: 2024,
        preliminaryDate: null,
        publicationDate: "2025-06-30",
      },
    ]);
  });
});

describe("The next page", () => {
  const current = "data/kpi/N31001/year/2023?per_page=5000";
  test("is fetched from our own base, whatever host the answer names", () => {
    expect(
      nextAddress(current, "https://elsewhere.example/v3/data/kpi/N31001/year/2023?per_page=5000&page=2"),
    ).toBe("data/kpi/N31001/year/2023?per_page=5000&page=2");
    expect(nextAddress(current, "https://elsewhere.example/steal/../x?page=2#y")).toBe(
      "data/kpi/N31001/year/2023?page=2",
    );
  });
  test.each([
    `https://x.example/v3/${current}`,
    "https://x.example/v3/kpi",
    "javascript:alert(1)",
    "x?page=2\n\n",
  ])("is none where the answer names %j", (told) => expect(nextAddress(current, told)).toBeNull());
});

describe("What was written", () => {
  test("is an id only where it has an id's form, so that nothing else becomes a part of an address", () => {
    expect(indicatorId(" n31001 ")).toBe("N31001");
    for (const other of ["N3100", "N310011", "X31001", "N31001/../", "N31001,U31462", ""])
      expect(indicatorId(other)).toBeNull();
    expect(["682", "0682", "g35798", "0"].map(areaId)).toEqual(["0682", "0682", "G35798", "0000"]);
    for (const other of ["Nässjö", "06820", "0682/1480", "G", ""]) expect(areaId(other)).toBeNull();
  });

  test("may hold ids among other words", () => {
    expect(indicatorIdsIn("Ej återaktualiserade (Kolada U31462), se även N31001.")).toEqual([
      "U31462",
      "N31001",
    ]);
    expect(indicatorIdsIn("Konto N310011, AN31001")).toEqual([]);
  });

  test.each([
    ["NÃ¤ssjÃ¶", "Nässjö"],
    ["Ã…mÃ¥l", "Åmål"],
    ["Ã\u0085mÃ¥l", "Åmål"],
    ["AlingsÃ¥s", "Alingsås"],
    ["São Paulo", "São Paulo"],
    ["Åmål", "Åmål"],
  ])("%j is read as %j", (told, meant) => expect(repairedTitle(told)).toBe(meant));
});
