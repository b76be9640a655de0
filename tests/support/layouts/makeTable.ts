import { parseFigure } from "../../../src/domain/figures/parseFigure";
import type { Random } from "../random";
import type { TablePlan } from "./layout";
import { columnRecipe, rowRecipe, type Recipe } from "./recipe";

/** One cell as it is to be printed. */
export type Made =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "figure";
      readonly exact: number;
      readonly decimals: number;
      readonly percent: "" | "sign";
    };

/** What must hold in a made table: cells by their row and column in its body, the target last. */
export interface Identity {
  readonly direction: "down" | "across";
  readonly cells: readonly { readonly row: number; readonly column: number; readonly sign: 1 | -1 }[];
}

export interface MadeTable {
  readonly plan: TablePlan;
  readonly cells: readonly (readonly Made[])[];
  readonly identities: readonly Identity[];
}

const WORDS = [
  "Enligt plan",
  "Högre vikariekostnader",
  "Se bilaga",
  "Statsbidrag ej budgeterat",
  "Lägre volymer",
];

/** Draws the figures of a table and reckons out what follows from them. */
export function makeTable(plan: TablePlan, random: Random): MadeTable {
  const columns = plan.columns.map((make) => ({ make, recipe: columnRecipe(make) }));
  const rows = plan.rows.map(([, make]) => (typeof make === "string" ? rowRecipe(make) : null));
  const known = new Map<string, number | null>();

  const exact = (r: number, c: number): number | null => {
    const key = `${r},${c}`;
    if (!known.has(key)) {
      const value = draw(r, c);
      known.set(key, value);
      return value;
    }
    return known.get(key)!;
  };
  const draw = (r: number, c: number): number | null => {
    const { make, recipe } = columns[c]!;
    const row = rows[r]!;
    const options = plan.rows[r]![2];
    if (plan.rows[r]![1] === null || (options?.only && !options.only.includes(letter(c)))) return null;
    if (recipe) {
      if (recipe.kind === "quotient" && row?.kind === "quotient") return null;
      return reckon(
        recipe,
        (index) => exact(r, index),
        recipe.kind === "quotient" && recipe.underRow !== null
          ? exact(recipe.underRow, recipe.under)
          : undefined,
      );
    }
    if (!make.startsWith("~")) return null;
    if (row) return reckon(row, (index) => exact(index, c));
    const size = plan.rows[r]![1] as number;
    const drawn = make.replace("#", "");
    const near = /^~([A-Z])(?:\*([\d.]+))?$/.exec(drawn);
    const base = near ? exact(r, near[1]!.charCodeAt(0) - 65) : size;
    if (base === null) return null;
    const value = near
      ? base * Number(near[2] ?? 1) * (0.93 + 0.14 * random.next())
      : base * (0.6 + 0.8 * random.next());
    return drawn === make ? value : Math.round(value);
  };

  const cells = plan.rows.map(([label, make, options], r) =>
    columns.map(({ make: column, recipe }, c): Made => {
      const instead = options?.cells?.[letter(c)];
      if (instead !== undefined) return asPrinted(instead);
      if (column === "label") return label === "" ? { kind: "blank" } : { kind: "text", text: label };
      const beside = besides(column, make, r, random);
      if (beside) return beside;
      const value = exact(r, c);
      if (value === null || !Number.isFinite(value)) return { kind: "blank" };
      const row = rows[r];
      const quotient = recipe?.kind === "quotient" ? recipe : row?.kind === "quotient" ? row : null;
      const decimals = quotient?.decimals ?? options?.decimals ?? plan.decimals ?? 0;
      return { kind: "figure", exact: value, decimals, percent: quotient?.hasSign ? "sign" : "" };
    }),
  );
  return {
    plan,
    cells,
    identities: identitiesOf(
      plan,
      columns.map(({ recipe }) => recipe),
      rows,
      cells,
    ),
  };
}

/** What is printed instead: nothing, a figure or words. */
function asPrinted(text: string): Made {
  const figure = parseFigure(text);
  if (!figure) return text === "" ? { kind: "blank" } : { kind: "text", text };
  const { units, decimals, isPercent } = figure;
  return {
    kind: "figure",
    exact: Number(`${units}e${-decimals}`),
    decimals,
    percent: isPercent ? "sign" : "",
  };
}

function reckon(
  recipe: Recipe,
  valueOf: (index: number) => number | null,
  under?: number | null,
): number | null {
  if (recipe.kind === "sum") {
    return recipe.of.reduce((sum, { index, sign }) => sum + sign * (valueOf(index) ?? 0), 0);
  }
  const [over, divisor] = [valueOf(recipe.over), under === undefined ? valueOf(recipe.under) : under];
  return over === null || !divisor ? null : (over / divisor) * recipe.times;
}

/** Columns beside the figures: notes, account numbers, dates, words. */
function besides(column: string, make: RowMake, r: number, random: Random): Made | null {
  const isLeaf = typeof make === "number";
  switch (column) {
    case "":
      return { kind: "blank" };
    case "note":
      return isLeaf ? { kind: "figure", exact: r + 1, decimals: 0, percent: "" } : { kind: "blank" };
    case "account":
      return isLeaf
        ? { kind: "figure", exact: 3000 + 410 * (r + 1), decimals: 0, percent: "" }
        : { kind: "blank" };
    case "date":
      return isLeaf ? { kind: "text", text: `2025-0${1 + (r % 9)}-15` } : { kind: "blank" };
    case "words":
      return isLeaf && random.chance(0.6) ? { kind: "text", text: random.pick(WORDS) } : { kind: "blank" };
    default:
      return null;
  }
}

type RowMake = number | string | null;

function identitiesOf(
  plan: TablePlan,
  columns: readonly (Recipe | null)[],
  rows: readonly (Recipe | null)[],
  cells: readonly (readonly Made[])[],
): Identity[] {
  const isFigure = (row: number, column: number) => cells[row]![column]!.kind === "figure";
  const found: Identity[] = [];
  rows.forEach((recipe, row) => {
    if (recipe?.kind !== "sum") return;
    columns.forEach((made, column) => {
      if (made?.kind === "quotient" || !isFigure(row, column)) return;
      const parts = recipe.of.map(({ index, sign }) => ({ row: index, column, sign }));
      found.push({
        direction: "down",
        cells: [...parts.filter((p) => isFigure(p.row, column)), { row, column, sign: -1 }],
      });
    });
  });
  columns.forEach((recipe, column) => {
    if (recipe?.kind !== "sum") return;
    plan.rows.forEach((_, row) => {
      if (!isFigure(row, column)) return;
      const parts = recipe.of.map(({ index, sign }) => ({ row, column: index, sign }));
      if (parts.every((p) => isFigure(row, p.column)))
        found.push({ direction: "across", cells: [...parts, { row, column, sign: -1 }] });
    });
  });
  return found;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
