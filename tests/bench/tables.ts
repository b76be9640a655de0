import type { CellValue, Grid } from "../../src/domain/sheet/grid";
import type { Random } from "../support/random";

/**
 * Tables in the style of the published ones: 5-40 rows, six column layouts, both sign conventions, 1-3 sum
 * rows, sub-totals above their parts in a quarter. Every figure is rounded on its own, as in print.
 */
export interface GeneratedTable {
  /** header first; labels in column 0 */
  readonly header: readonly string[];
  readonly labels: readonly string[];
  /** rows x figure columns, whole thousands of kronor */
  readonly figures: readonly (readonly number[])[];
  /** Rows and columns that stand in a check of their own direction. */
  readonly inRowCheck: (column: number) => boolean;
  readonly inColumnCheck: (row: number) => boolean;
}

/** A column: an amount of its own, or the difference of two others (minuend, subtrahend). */
type ColumnPlan = { heading: string } | { heading: string; of: readonly [number, number] };

/** `first` and `second` are exchanged by the sign convention: costs positive or costs negative. */
function layouts(isCostPositive: boolean): readonly (readonly ColumnPlan[])[] {
  const order = (budget: number, other: number): readonly [number, number] =>
    isCostPositive ? [budget, other] : [other, budget];
  return [
    [{ heading: "Budget 2025" }, { heading: "Utfall 2025" }, { heading: "Avvikelse", of: order(0, 1) }],
    [
      { heading: "Bokslut 2024" },
      { heading: "Budget 2025" },
      { heading: "Utfall 2025" },
      { heading: "Avvikelse", of: order(1, 2) },
    ],
    [
      { heading: "Budget jan-aug 2025" },
      { heading: "Utfall jan-aug 2025" },
      { heading: "Avvikelse jan-aug", of: order(0, 1) },
      { heading: "Utfall jan-aug 2024" },
      { heading: "Budget helår 2025" },
      { heading: "Prognos 2025" },
      { heading: "Avvikelse budget-prognos", of: order(4, 5) },
    ],
    [
      { heading: "Budget 2025" },
      { heading: "Prognos helår 2025" },
      { heading: "Avv. prognos/budget", of: order(0, 1) },
      { heading: "Delårsbokslut 2025" },
      { heading: "Delårsbokslut 2024" },
      { heading: "Diff. utfall 2024/2025", of: [3, 4] },
    ],
    [
      { heading: "Utfall ack" },
      { heading: "Budget ack" },
      { heading: "Avvikelse", of: order(1, 0) },
      { heading: "Årsbudget" },
      { heading: "Årsprognos" },
      { heading: "Prognosavvikelse", of: order(3, 4) },
    ],
    [{ heading: "Årets budget" }, { heading: "Årets prognos" }, { heading: "Avvikelse", of: order(0, 1) }],
  ];
}

const NAMES = [
  "Förskola",
  "Grundskola",
  "Gymnasium",
  "Vuxenutbildning",
  "Hemtjänst",
  "Särskilt boende",
  "LSS",
  "Individ- och familjeomsorg",
  "Ekonomiskt bistånd",
  "Färdtjänst",
  "Kultur",
  "Bibliotek",
  "Fritidsgårdar",
  "Gata och park",
  "Fastighet",
  "Lokalvård",
  "Måltid",
  "Räddningstjänst",
  "Överförmyndare",
  "Planering",
  "Miljö och bygg",
  "Näringsliv",
  "Kansli",
  "Personal",
  "Ekonomi",
  "IT",
  "Upphandling",
];

export function generateTable(random: Random): GeneratedTable {
  const isCostPositive = random.chance(0.5);
  const plan = random.pick(layouts(isCostPositive));
  const groups = random.pick([1, 1, 2, 3] as const);
  const isAbove = random.chance(0.25);
  const sumRows = groups === 1 ? 1 : groups + 1;
  const details = Math.max(groups * 2, random.int(5, 40) - sumRows);
  const size = random.pick([2_000, 20_000, 150_000]);
  const sign = isCostPositive ? 1 : -1;

  const detail = (): number[] => {
    const base = Math.exp(random.next() * 4) * (size / 20) * sign;
    const amounts: number[] = [];
    plan.forEach((column, c) => {
      if ("of" in column) amounts[c] = amounts[column.of[0]]! - amounts[column.of[1]]!;
      else amounts[c] = random.chance(0.04) ? 0 : base * (0.85 + 0.3 * random.next());
    });
    return amounts;
  };
  const labels: string[] = [];
  const exact: number[][] = [];
  const sum = (rows: readonly number[][]) =>
    plan.map((_, c) => rows.reduce((total, row) => total + row[c]!, 0));
  const grand: number[][] = [];
  const sizes = split(details, groups, random);
  sizes.forEach((count, g) => {
    const rows = Array.from({ length: count }, detail);
    const total = sum(rows);
    grand.push(total);
    const names = rows.map((_, i) => `${random.pick(NAMES)} ${g * 40 + i + 1}`);
    if (groups > 1 && isAbove) {
      labels.push(`Nämnd ${g + 1}`, ...names);
      exact.push(total, ...rows);
    } else {
      labels.push(...names, ...(groups > 1 ? [`Summa nämnd ${g + 1}`] : []));
      exact.push(...rows, ...(groups > 1 ? [total] : []));
    }
  });
  labels.push(groups > 1 ? "Summa totalt" : random.pick(["Totalt", "Summa", "Summa nettokostnader"]));
  exact.push(sum(grand));
  const used = new Set(plan.flatMap((column, c) => ("of" in column ? [c, ...column.of] : [])));
  return {
    header: ["Verksamhet (tkr)", ...plan.map(({ heading }) => heading)],
    labels,
    figures: exact.map((row) => row.map((value) => Math.round(value) + 0)),
    inRowCheck: (column) => used.has(column),
    inColumnCheck: () => true,
  };
}

function split(count: number, groups: number, random: Random): number[] {
  const sizes = Array.from({ length: groups }, () => 2);
  for (let left = count - groups * 2; left > 0; left--) sizes[random.int(0, groups - 1)]!++;
  return sizes;
}

export function toGrid(table: GeneratedTable): Grid {
  const rows: CellValue[][] = [
    [...table.header],
    ...table.labels.map((label, r) => [label, ...table.figures[r]!]),
  ];
  const columns = table.header.length;
  return {
    sheet: "Blad1",
    area: { row: 0, column: 0, rows: rows.length, columns },
    values: rows,
    formulas: rows,
    formats: rows.map((row) => row.map((value) => (typeof value === "number" ? "#,##0" : "General"))),
    texts: rows.map((row) => row.map(String)),
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    isFiltered: false,
  };
}
