import { createWorkbook } from "../../workbench/workbook";
import { declaredTypes, Host } from "../../workbench/host";
import { openNativeExcel, type NativeExcel } from "../../workbench/host/nativeBridge";
import { usedMembers, type UsedMember } from "../../workbench/host/usedMembers";

/** Members that the client answers by itself, without a word on the wire. */
const CLIENT_ONLY = new Set(["load", "set", "toJSON", "track", "untrack", "context"]);
/** Types that office.js makes for itself; the client does not show them under Excel. */
const INTERNAL = new Set([
  "AddinInternalService",
  "CustomFunctions",
  "AppRuntimeService",
  "AppRuntimePersistenceService",
]);

let excel: NativeExcel;
/** The scan takes seconds, and all want the same. */
let inSource: readonly UsedMember[];
beforeAll(() => {
  inSource = usedMembers(process.cwd(), "src/excel");
  excel = openNativeExcel(new Host(createWorkbook("Prov.xlsx")));
}, 120_000);
afterAll(() => excel.dispose());

test("the stand-in knows every member of Excel that the add-in uses", () => {
  const used = inSource.filter(({ type, member }) => type !== "RequestContext" && !CLIENT_ONLY.has(member));
  // A scan that finds nothing would make this test say yes to anything.
  expect(used.map(({ type, member }) => `${type}.${member}`)).toEqual(
    expect.arrayContaining([
      "Range.values",
      "Worksheet.getUsedRangeOrNullObject",
      "WorksheetCollection.onChanged",
    ]),
  );
  const missing = used.flatMap(({ type, member, place }) =>
    wireNames(type, member)
      .filter((name) => !declaredTypes.get(type)?.includes(name))
      .map((name) => `${type}.${name}, used in ${place}`),
  );
  expect(missing).toEqual([]);
}, 60_000);

test("every member the stand-in answers is one of the real client's", () => {
  const shown = [...declaredTypes].filter(([type]) => !INTERNAL.has(type));
  expect(shown.length).toBeGreaterThan(10);
  const unreal = shown.flatMap(([type, names]) =>
    names.filter((name) => !isOfClient(type, name)).map((name) => `${type}.${name}`),
  );
  expect(unreal).toEqual([]);
});

/** What a member is called on the wire; an event is two methods. */
function wireNames(type: string, member: string): string[] {
  const getter = Object.getOwnPropertyDescriptor(prototypeOf(type), member)?.get?.toString() ?? "";
  const events = [...getter.matchAll(/_this\.(_(?:Unr|R)egister\w+)\(/g)].map((match) => match[1]!);
  return events.length > 0 ? events : [member.charAt(0).toUpperCase() + member.slice(1)];
}

function isOfClient(type: string, wireName: string): boolean {
  const prototype = prototypeOf(type);
  return wireName in prototype || wireName.charAt(0).toLowerCase() + wireName.slice(1) in prototype;
}

function prototypeOf(type: string): object {
  const made = (excel.Excel as unknown as Record<string, { prototype: object } | undefined>)[type];
  if (!made) throw new Error(`The real client has no type ${type}.`);
  return made.prototype;
}

test("no member that came after ExcelApi 1.13, the manifest's floor, is used without asking whether it is there", () => {
  const later = inSource.filter(({ since }) => since !== null && Number(since.split(".")[1]) > 13);
  const known = inSource.filter(({ since }) => since === "1.1");
  // The requirement sets are read off the documentation: finding none would be a fault of the reading.
  expect(known.length).toBeGreaterThan(10);
  expect(later.map(({ type, member, place }) => `${type}.${member}, used in ${place}`)).toEqual([]);
}, 60_000);
