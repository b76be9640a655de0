import type { Random } from "../random";
import type { Layout, RowPlan, TablePlan } from "./layout";

/** Words that say nothing to a reader of budgets. */
const UNKNOWN = ["Zeta", "Kolumn X", "Övr.", "Fält 7", "Uppg.", "Se not", "Q", "Ref", "N1", "Värde"];

/**
 * The same layout as somebody else might set it out, still adding up: rows left out of what they are part of,
 * columns left out, in another order, without their heading or under words that say nothing.
 */
export function disturb(layout: Layout, random: Random): Layout {
  return { ...layout, tables: layout.tables.map((table) => disturbTable(table, random)) };
}

function disturbTable(plan: TablePlan, random: Random): TablePlan {
  const fewer = random.chance(0.5) ? withoutRows(plan, random) : plan;
  const renamed = random.chance(0.5) ? withUnknownWords(fewer, random) : fewer;
  const narrower = random.chance(0.5) ? withoutColumns(renamed, random) : renamed;
  return random.chance(0.4) ? shuffled(narrower, random) : narrower;
}

/** Leaf rows left out; what they were part of is reckoned without them. */
function withoutRows(plan: TablePlan, random: Random): TablePlan {
  const isKept = plan.rows.map(([, make]) => typeof make === "string" || random.chance(0.8));
  const rows = plan.rows.map((row, r): RowPlan => (isKept[r] ? row : ["", null]));
  return {
    ...plan,
    rows: rows.map(([label, make, options]) => [label, isLeafless(make, isKept) ? null : make, options]),
  };
}

/** A quotient whose rows are gone. */
function isLeafless(make: RowPlan[1], isKept: readonly boolean[]): boolean {
  const quotient = typeof make === "string" ? /^(\d+)\/(\d+)/.exec(make) : null;
  return quotient !== null && quotient.slice(1).some((row) => !isKept[Number(row) - 1]);
}

function withUnknownWords(plan: TablePlan, random: Random): TablePlan {
  const heads = plan.heads.map((head) =>
    head.map((text) =>
      text !== "<" && text !== "^" && random.chance(0.3) ? random.pick(["", ...UNKNOWN]) : text,
    ),
  );
  const rows = plan.rows.map(([label, make, options]): RowPlan => [
    random.chance(0.2) ? random.pick(UNKNOWN) : label,
    make,
    options,
  ]);
  return { ...plan, heads, rows };
}

/** Columns left out; those made of them keep their figures. */
function withoutColumns(plan: TablePlan, random: Random): TablePlan {
  const order = plan.columns.flatMap((make, c) => (make === "label" || random.chance(0.75) ? [c] : []));
  return { ...plan, order };
}

function shuffled(plan: TablePlan, random: Random): TablePlan {
  const order = [...(plan.order ?? plan.columns.map((_, c) => c))];
  const first = order.findIndex((c) => plan.columns[c] === "label") + 1;
  for (let i = order.length - 1; i > first; i--) {
    const j = random.int(first, i);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return { ...plan, order };
}
