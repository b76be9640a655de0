import { areaWithoutList, findArea, findGroup } from "../../../src/domain/kolada/findArea";
import type { KoladaArea } from "../../../src/domain/kolada/koladaValue";

const AREAS: KoladaArea[] = [
  { id: "0682", title: "Nässjö", kind: "municipality" },
  { id: "0187", title: "Vaxholm", kind: "municipality" },
  { id: "1781", title: "Kristinehamn", kind: "municipality" },
  { id: "0980", title: "Gotland", kind: "municipality" },
  { id: "0009", title: "Gotland", kind: "region" },
  { id: "0006", title: "Region Jönköpings län", kind: "region" },
  { id: "0000", title: "Riket", kind: "country" },
  { id: "0120", title: "Värmdö", kind: "municipality" },
  { id: "1960", title: "Kungsör", kind: "municipality" },
  { id: "0682x", title: "Upplands-Bro", kind: "municipality" },
];
const group = (title: string, id = title) => ({ id, title, members: [] });

describe("The area that a cell means", () => {
  test.each([
    ["0682", "0682"],
    ["682", "0682"],
    ["Riket", "0000"],
    ["sverige", "0000"],
    ["g35798", "G35798"],
  ])("%j is known without asking for a list", (written, id) => {
    expect(areaWithoutList(written)).toEqual({ kind: "found", id });
  });

  test.each([
    ["Nässjö", "0682"],
    [" nässjö ", "0682"],
    ["Nässjö kommun", "0682"],
    ["Nässjös kommun", "0682"],
    ["Kristinehamns kommun", "1781"],
    ["Vaxholms stad", "0187"],
    ["Gotland", "0980"],
    ["Region Jönköpings län", "0006"],
  ])("%j is found among the names", (written, id) => {
    expect(findArea(written, AREAS)).toEqual({ kind: "found", id });
  });

  test("is a group where it is no municipality: asked for by the municipality's name alone, never by the cell's words", () => {
    expect(findArea("Liknande kommuner, IFO, Nässjö, 2022", AREAS)).toEqual({
      kind: "group",
      named: AREAS[0],
    });
    expect(findArea("Alla kommuner, ovägt medel", AREAS)).toEqual({ kind: "group", named: null });
    expect(findArea("Nasjö", AREAS)).toEqual({ kind: "unknown" });
  });

  test("is the group of that title, or the one that has all its words; of several none is guessed", () => {
    const groups = [
      group("Liknande kommuner, IFO, Nässjö, 2022"),
      group("Liknande kommuner, IFO, Nässjö, 2023"),
      group("Liknande kommuner, integration, Nässjö, 2022"),
    ];
    expect(findGroup("liknande kommuner, IFO, Nässjö, 2022", groups)).toMatchObject({ id: groups[0]!.id });
    expect(findGroup("Liknande kommuner integration Nässjö", groups)).toMatchObject({ id: groups[2]!.id });
    expect(findGroup("Liknande kommuner IFO Nässjö", groups)).toEqual({
      kind: "several",
      titles: [groups[0]!.title, groups[1]!.title],
    });
    expect(findGroup("Liknande kommuner, skola, Nässjö", groups)).toEqual({ kind: "unknown" });
  });
});
