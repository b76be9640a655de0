import type { Grid } from "../sheet/grid";
import { committeeIn, fullestName, isSameCommittee } from "../words/committeeName";
import { TOTAL_BEFORE } from "../words/rowRoles";
import type { CommitteeSource, TableInFile } from "./committeeFigures";

/** Whose figures a table holds, and who says so. */
export type NameOfSource = Pick<CommitteeSource, "committee" | "namedBy" | "alsoNamed">;

/**
 * The committee of a table. The tab, or the file, is what somebody looks for, and a title may have been copied with
 * the sheet; but where the tables of a sheet name several committees, each is its own title's.
 * @param totalRow the row that the table comes to
 */
export function nameOfSource(
  own: TableInFile,
  totalRow: number | null,
  onSheet: readonly TableInFile[],
  grid: Grid,
): NameOfSource {
  const { table, sheet, file } = own;
  const label = totalRow === null ? "" : table.rows[totalRow]!.label;
  const byTotal = committeeIn(label.replace(new RegExp(TOTAL_BEFORE.pattern, "i"), ""));
  const byTitle = titledName(own) ?? committeeIn(topOf(grid));
  const bySheet = committeeIn(sheet) ?? committeeIn(file.replace(/\.[a-z]+$/i, ""));
  const titled = onSheet.flatMap((one) => titledName(one) ?? []);
  const areSeveral = titled.some((name) => !isSameCommittee(name, titled[0]!));
  const ofSheet = { name: bySheet, namedBy: "sheet" } as const;
  const ofTable = [
    { name: byTotal, namedBy: "total" },
    { name: byTitle, namedBy: "title" },
  ] as const;
  const said = areSeveral ? [...ofTable, ofSheet] : [ofSheet, ...ofTable];
  const names = said.flatMap(({ name, namedBy }) => (name === null ? [] : [{ name, namedBy }]));
  const [first] = names;
  if (!first) return { committee: sheet, namedBy: "nothing", alsoNamed: "" };
  const same = names.filter(({ name }) => isSameCommittee(name, first.name));
  const name = fullestName(same.map((one) => one.name));
  const { namedBy } = same.find((one) => one.name === name)!;
  // A tab that all of its tables contradict is a collection of them.
  const other = names.find((one) => !same.includes(one) && !(areSeveral && one.namedBy === "sheet"));
  return { committee: name, namedBy, alsoNamed: other?.name ?? "" };
}

/** The nearest title first, then what heads the labels. */
function titledName({ table: { title, titles, labelHeading } }: TableInFile): string | null {
  const texts = [title, ...[...titles].reverse(), labelHeading];
  return texts.map(committeeIn).find((name) => name !== null) ?? null;
}

/** What stands first on the sheet, above whichever table. */
function topOf({ values }: Grid): string {
  const [first] = values.flatMap((row) => row.flatMap((value) => (value === "" ? [] : [value])));
  return typeof first === "string" ? first : "";
}
