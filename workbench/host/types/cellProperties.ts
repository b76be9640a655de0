import type { CellPosition } from "../../../src/domain/sheet/grid";
import type { CellStyle, Sheet } from "../../workbook";
import { fullAddress, mapArea, type RangeOf } from "../areas";
import { colourOf } from "../cellInput";
import { refuseProtected } from "../protection";
import { invalid, unknownMember } from "../errors";

/**
 * The looks of a range's cells, one by one, in one call: getCellProperties and setCellProperties. They carry
 * plain data in lower camel case, as the client hands it on without looking at it.
 */
interface CellProperty {
  read(sheet: Sheet, cell: CellPosition): unknown;
  /** What setting it changes of the look; absent where it can only be read. */
  write?(value: unknown): CellStyle;
}

/** By their path: what is asked for and written is a tree, { format: { fill: { color: true } } }. */
const PROPERTIES: Readonly<Record<string, CellProperty>> = {
  address: { read: (sheet, cell) => fullAddress({ sheet, area: { ...cell, rows: 1, columns: 1 } }) },
  "format.fill.color": {
    // White for a cell without a fill too, as Excel answers (OfficeDev/office-js issue 6218).
    read: (sheet, cell) => sheet.style(cell).fill ?? "#FFFFFF",
    write: (value) => ({ fill: writtenColour(value) }),
  },
  // The one thing that tells no fill (null) from a white one (a number): issue 4900.
  "format.fill.tintAndShade": {
    read: (sheet, cell) => (sheet.style(cell).fill === undefined ? null : 0),
  },
  "format.font.color": {
    read: (sheet, cell) => sheet.style(cell).fontColor ?? "#000000",
    write: (value) => ({ fontColor: writtenColour(value) }),
  },
  "format.font.bold": {
    read: (sheet, cell) => sheet.style(cell).bold ?? false,
    write: (value) => ({ bold: value === true || undefined }),
  },
  "format.font.italic": {
    read: (sheet, cell) => sheet.style(cell).italic ?? false,
    write: (value) => ({ italic: value === true || undefined }),
  },
  "format.horizontalAlignment": {
    read: (sheet, cell) => sheet.style(cell).horizontalAlignment ?? "General",
    write: (value) => ({ horizontalAlignment: alignmentOf(value) }),
  },
  "format.wrapText": {
    read: (sheet, cell) => sheet.style(cell).wrapText ?? false,
    write: (value) => ({ wrapText: value === true || undefined }),
  },
};

/** Range.getCellProperties: a matrix of trees with what was asked for. */
export function getCellProperties({ sheet, area }: RangeOf, asked: unknown): unknown {
  const wanted = leaves(asked).filter(([, isWanted]) => isWanted === true);
  const properties = wanted.map(([path]) => [path.split("."), known(path, "getCellProperties")] as const);
  return mapArea(area, (cell) => {
    const answer: Record<string, unknown> = {};
    for (const [path, property] of properties) place(answer, path, property.read(sheet, cell));
    return answer;
  });
}

/** Range.setCellProperties: cells given as {} keep their look, and so does every part that is not named. */
export function setCellProperties({ sheet, area }: RangeOf, given: unknown): void {
  refuseProtected(sheet, "formatCells");
  const rows: readonly unknown[] = Array.isArray(given) ? given : [];
  const fits = rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (rows.length !== area.rows || !fits)
    throw invalid("The input array doesn't have the size of the range.");
  // Everything is read before anything is written: one unknown property refuses the whole call.
  const patches = (rows as readonly (readonly unknown[])[]).map((row) => row.map(patchOf));
  patches.forEach((row, r) =>
    row.forEach((patch, c) => {
      const cell = { row: area.row + r, column: area.column + c };
      if (Object.keys(patch).length > 0) sheet.setStyle(cell, patch);
    }),
  );
}

function patchOf(given: unknown): CellStyle {
  const patch: CellStyle = {};
  for (const [path, value] of leaves(given)) {
    const { write } = known(path, "setCellProperties");
    if (!write) throw unknownMember("Range", `setCellProperties (${path})`);
    if (value !== null) Object.assign(patch, write(value));
  }
  return patch;
}

/** The leaves of a tree by their paths: [["format.fill.color", true]]. */
function leaves(tree: unknown, path = ""): [string, unknown][] {
  if (tree === undefined) return [];
  if (typeof tree !== "object" || tree === null) return path === "" ? [] : [[path, tree]];
  return Object.entries(tree).flatMap(([name, below]) =>
    leaves(below, path === "" ? name : `${path}.${name}`),
  );
}

function place(tree: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let node = tree;
  for (const name of path.slice(0, -1)) node = (node[name] ??= {}) as Record<string, unknown>;
  node[path[path.length - 1]!] = value;
}

function known(path: string, method: string): CellProperty {
  const property = Object.hasOwn(PROPERTIES, path) ? PROPERTIES[path] : undefined;
  if (!property) throw unknownMember("Range", `${method} (${path})`);
  return property;
}

/** That "" takes a fill away is nowhere documented: range.format.fill.clear() does. */
function writtenColour(value: unknown): string {
  const colour = colourOf(value);
  if (colour === undefined || !/^#[0-9A-F]{6}$/.test(colour)) throw invalid("A colour is written #RRGGBB.");
  return colour;
}

/** The four alignments that the model knows; Excel has more. */
export function alignmentOf(value: unknown): CellStyle["horizontalAlignment"] {
  if (value === "General" || value === "Left" || value === "Center" || value === "Right") return value;
  throw unknownMember("RangeFormat", `HorizontalAlignment ${String(value)}`);
}
