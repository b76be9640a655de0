import { elementsOf, isTrue } from "./elements";
import { localName } from "./pieces";
import { UnreadableFile } from "./unreadable";
import type { XlsxParts } from "./xlsxParts";

export interface OutlinedSheet {
  readonly name: string;
  readonly path: string;
  /** Dialogue and macro sheets of old are neither of the two. */
  readonly kind: "worksheet" | "chart" | "other";
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Its place in the list of the workbook's part. */
  readonly place: number;
}

/** Where things stand in a workbook file. */
export interface WorkbookOutline {
  readonly path: string;
  /** At least one. */
  readonly sheets: readonly OutlinedSheet[];
  /** Paths of the parts that all sheets share, where the file has them. */
  readonly stylesPath: string | null;
  readonly textsPath: string | null;
  readonly themePath: string | null;
  /** Its dates are counted from 1904 and not from 1900. */
  readonly isFrom1904: boolean;
}

const KINDS: Readonly<Record<string, OutlinedSheet["kind"]>> = {
  worksheet: "worksheet",
  chartsheet: "chart",
};
const VISIBILITY: Readonly<Record<string, OutlinedSheet["visibility"]>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** Throws UnreadableFile for an archive that holds no workbook, and for .xlsb, which holds one in another form. */
export async function readOutline(file: XlsxParts): Promise<WorkbookOutline> {
  const path = (await file.relationships("")).find(({ type }) => type === "officeDocument")?.target;
  if (!path) throw new UnreadableFile("notWorkbook");
  if (!path.toLowerCase().endsWith(".xml")) throw new UnreadableFile("binary");
  const listed: { readonly id: string; readonly name: string; readonly state: string }[] = [];
  let isFrom1904 = false;
  await elementsOf(
    (onText) => file.read(path, onText),
    (name, attributes, depth) => {
      if (depth === 0 && name !== "workbook") throw new UnreadableFile("notWorkbook");
      if (name === "workbookPr" && depth === 1) isFrom1904 = isTrue(attributes["date1904"]);
      if (name !== "sheet" || depth !== 2) return;
      const id = Object.entries(attributes).find(([key]) => key.includes(":") && localName(key) === "id");
      listed.push({ id: id?.[1] ?? "", name: attributes["name"] ?? "", state: attributes["state"] ?? "" });
    },
  );
  const related = await file.relationships(path);
  const sheets = listed.flatMap(({ id, name, state }, place): OutlinedSheet[] => {
    const target = related.find((relationship) => relationship.id === id);
    if (!target) return [];
    const kind = KINDS[target.type] ?? "other";
    return [{ name, path: target.target, kind, visibility: VISIBILITY[state] ?? "Visible", place }];
  });
  if (sheets.length === 0) throw new UnreadableFile("damaged");
  const shared = (type: string): string | null =>
    related.find((entry) => entry.type === type)?.target ?? null;
  return {
    path,
    sheets,
    stylesPath: shared("styles"),
    textsPath: shared("sharedStrings"),
    themePath: shared("theme"),
    isFrom1904,
  };
}
