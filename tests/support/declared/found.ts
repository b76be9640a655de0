import type { SheetCheck } from "../../../src/domain/checkSheet";
import type { Check, Term } from "../../../src/domain/checks/check";
import { FIRST_ROW, printedAt, type Cell, type DeclaredTable } from "./table";
import { identitiesOf } from "./identities";

/** What of a table's declared structure is checked, and what is checked beside it. */
export interface Found {
  readonly name: string;
  readonly sums: Tally;
  readonly differences: Tally;
  /** Cells of declared structure that add up to nothing, and how many of these are checked as such. */
  readonly identities: number;
  readonly checked: number;
}

export interface Tally {
  readonly declared: number;
  readonly found: number;
  /** The total or target is known, but not as the sum of these. */
  readonly otherParts: number;
  readonly missed: number;
  /** Checked though nothing of the kind is declared. */
  readonly invented: number;
}

/** Holds the checks that count against what is declared. */
export function structureFound(table: DeclaredTable, { checks }: SheetCheck): Found {
  const certain = checks.filter(({ isByFigures }) => !isByFigures);
  const lines = checks.map(lineOf);
  const identities = identitiesOf(table);
  // Blanks count for nothing, whether a check takes them in or not.
  const printed = (cells: readonly (Cell & { coefficient: 1 | -1 })[]) =>
    key(cells.filter((cell) => table.rows[cell.row] && printedAt(table, cell)));
  const isChecked = new Set(checks.map((check) => printed([...check.terms, check.target].map(cellOf))));
  const sums = table.sums.map(({ total, parts, signs }) => ({
    target: total,
    key: key([
      ...parts.map((at, i) => ({ at, coefficient: signs?.[i] ?? 1 })),
      { at: total, coefficient: -1 },
    ]),
  }));
  const differences = table.differences.map(({ target, terms }) => ({
    target,
    key: key([
      ...terms.map(({ column, sign }) => ({ at: column, coefficient: sign })),
      { at: target, coefficient: -1 },
    ]),
  }));
  const certainLines = certain.map(lineOf);
  const of = (kind: "sum" | "difference") => lines.filter((line) => line.kind === kind);
  const certainOf = (kind: "sum" | "difference") => certainLines.filter((line) => line.kind === kind);
  return {
    name: table.name,
    sums: tally(sums, of("sum"), certainOf("sum")),
    differences: tally(differences, of("difference"), certainOf("difference")),
    identities: identities.length,
    checked: identities.filter(({ cells }) => isChecked.has(printed(cells))).length,
  };
}

interface Line {
  readonly kind: "sum" | "difference" | "other";
  readonly target: number;
  readonly key: string;
}

/** A check without the column it stands in, or without its row. */
function lineOf(check: Check): Line {
  const cells = [...check.terms, check.target].map(cellOf);
  const isDown = cells.every(({ column }) => column === cells[0]!.column);
  const isAcross = cells.every(({ row }) => row === cells[0]!.row);
  const target = cells[cells.length - 1]!;
  const kind = check.kind === "crossTable" ? "other" : isDown ? "sum" : isAcross ? "difference" : "other";
  const at = ({ row, column }: Cell) => (isDown ? row : column);
  return {
    kind,
    target: at(target),
    key: key(cells.map((cell) => ({ at: at(cell), coefficient: cell.coefficient }))),
  };
}

function cellOf({ table, row, column, coefficient }: Term): Cell & { coefficient: 1 | -1 } {
  return {
    row: table.rows[row]!.sheetRow - FIRST_ROW,
    column: table.columns[column]!.sheetColumn,
    coefficient,
  };
}

type Place = { readonly at: number } | Cell;

/** The same for a = b - c as for b = a + c: the cells and their signs, the first positive. */
function key(cells: readonly (Place & { readonly coefficient: number })[]): string {
  const placed = cells
    .map((cell) => ({ ...cell, place: "at" in cell ? cell.at : cell.row * 1000 + cell.column }))
    .sort((a, b) => a.place - b.place);
  const sign = placed[0]?.coefficient ?? 1;
  return placed.map(({ place, coefficient }) => `${coefficient * sign > 0 ? "+" : "-"}${place}`).join("");
}

function tally(
  declared: readonly { readonly target: number; readonly key: string }[],
  lines: readonly Line[],
  certain: readonly Line[],
): Tally {
  const keys = new Set(lines.map((line) => line.key));
  const targets = new Set(lines.map(({ target }) => target));
  const found = declared.filter((one) => keys.has(one.key)).length;
  const otherParts = declared.filter((one) => !keys.has(one.key) && targets.has(one.target)).length;
  const known = new Set(declared.flatMap((one) => [one.key, String(one.target)]));
  const invented = new Set(
    certain
      .filter((line) => !known.has(line.key) && !known.has(String(line.target)))
      .map((line) => line.target),
  );
  return {
    declared: declared.length,
    found,
    otherParts,
    missed: declared.length - found - otherParts,
    invented: invented.size,
  };
}
