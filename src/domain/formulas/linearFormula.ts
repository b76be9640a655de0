import type { AstExpression } from "@borgar/fx";
import type { Area, CellPosition } from "../sheet/grid";
import { formulaTree } from "./formulaTree";
import { areaReference } from "./reference";

/** Cells that a formula adds or subtracts, as the rectangle that it names them by. */
export interface LinearTerm {
  readonly area: Area;
  /** How many times each of the cells counts: -1 where they are subtracted. */
  readonly coefficient: number;
}

/** A cell a formula adds or subtracts, by its place on the same sheet. */
export interface Reference extends CellPosition {
  readonly coefficient: number;
}

/** A sum over more cells is not taken apart. */
const MOST_CELLS = 5000;
/** The functions that add up cells, with how many arguments say only how; AGGREGATE's second says what to pass by. */
const SETTINGS: Readonly<Record<string, number>> = { SUM: 0, SUBTOTAL: 1, AGGREGATE: 2 };
/** What SUBTOTAL and AGGREGATE are told in order to add; 109 leaves out rows hidden by hand. */
const ADDING: readonly unknown[] = [9, 109];

/**
 * Takes apart a formula that only adds and subtracts cells, its ranges kept as they are written: "=B5-C5",
 * "=SUM(B4:B9)", "=-(B4+SUM($B$5:B7,Drift!B9))". SUBTOTAL and AGGREGATE count as SUM where they are told to add.
 * @param sheet the formula's own sheet: a reference that names it is one to its own cells
 * @returns null for every other formula (whole columns, names, other sheets, factors, typed numbers): what it
 * computes is taken as it stands
 * @example linearTerms("=SUM(B3:B6)-C3") // [{ area: B3:B6, coefficient: 1 }, { area: C3, coefficient: -1 }]
 */
export function linearTerms(formula: string, sheet?: string): readonly LinearTerm[] | null {
  const tree = formulaTree(formula);
  const terms: LinearTerm[] = [];
  return tree && gather(tree.root, 1, sheet, terms) && terms.length > 0 ? terms : null;
}

/**
 * The same cell by cell, a cell that stands twice being there twice.
 * @returns null also where there are more than 5 000 cells
 * @example linearFormula("=B5-C5") // [{ row: 4, column: 1, coefficient: 1 }, { row: 4, column: 2, coefficient: -1 }]
 */
export function linearFormula(formula: string, sheet?: string): Reference[] | null {
  const terms = linearTerms(formula, sheet);
  const count = terms?.reduce((sum, { area }) => sum + area.rows * area.columns, 0) ?? 0;
  return terms && count <= MOST_CELLS ? terms.flatMap(cellsOf) : null;
}

/**
 * The cells that SUM and its kind add within such a formula: they pass over text that looks like a number, where plus
 * and minus reckon with it.
 * @example summedCells("=SUM(B4:B5)+B7") // B4 and B5; none of a formula that is taken as it stands
 */
export function summedCells(formula: string, sheet?: string): Reference[] {
  const tree = formulaTree(formula);
  const summed: LinearTerm[] = [];
  const isLinear = tree !== null && gather(tree.root, 1, sheet, [], summed);
  const count = summed.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  return isLinear && count <= MOST_CELLS ? summed.flatMap(cellsOf) : [];
}

/** Puts what a part adds to the terms, and what a call adds to those summed; false where it does anything else. */
function gather(
  node: AstExpression | null,
  coefficient: number,
  sheet: string | undefined,
  terms: LinearTerm[],
  summed: LinearTerm[] = [],
): boolean {
  switch (node?.type) {
    case "ReferenceIdentifier": {
      const reference = areaReference(node);
      if (!reference || !isOwn(reference.sheet, sheet)) return false;
      terms.push({ area: reference.area, coefficient });
      return true;
    }
    case "UnaryExpression":
      if (node.operator !== "-" && node.operator !== "+") return false;
      return gather(
        node.arguments[0]!,
        node.operator === "-" ? -coefficient : coefficient,
        sheet,
        terms,
        summed,
      );
    case "BinaryExpression": {
      if (node.operator !== "-" && node.operator !== "+") return false;
      const [left, right] = node.arguments;
      return (
        gather(left!, coefficient, sheet, terms, summed) &&
        gather(right!, node.operator === "-" ? -coefficient : coefficient, sheet, terms, summed)
      );
    }
    case "CallExpression": {
      const added = addedBy(node);
      const own: LinearTerm[] = [];
      const isAdded = added?.every((argument) => gather(argument, coefficient, sheet, own, summed)) ?? false;
      terms.push(...own);
      summed.push(...own);
      return isAdded;
    }
    default:
      return false;
  }
}

/** The arguments that a call adds up; null where it does something else. */
function addedBy({
  callee,
  arguments: given,
}: Extract<AstExpression, { type: "CallExpression" }>): readonly (AstExpression | null)[] | null {
  const settings = SETTINGS[callee.name.toUpperCase()];
  if (settings === undefined) return null;
  const [how] = given;
  if (settings > 0 && !(how?.type === "Literal" && ADDING.includes(how.value))) return null;
  return given.slice(settings);
}

function isOwn(named: string | null, sheet: string | undefined): boolean {
  return named === null || named.toLowerCase() === sheet?.toLowerCase();
}

function cellsOf({ area, coefficient }: LinearTerm): Reference[] {
  return Array.from({ length: area.rows * area.columns }, (_, i) => ({
    row: area.row + Math.floor(i / area.columns),
    column: area.column + (i % area.columns),
    coefficient,
  }));
}
