import { checkSheet } from "../../src/domain/checkSheet";
import type { CellValue, Grid } from "../../src/domain/sheet/grid";
import { Random } from "../support/random";
import { withRows } from "../support/told";
import { growthExponent } from "./targets";

/** How the time to check one kind of sheet grows with its rows. */
export interface KindFigures {
  readonly kind: string;
  /** Milliseconds by the number of rows. */
  readonly times: readonly { readonly rows: number; readonly milliseconds: number }[];
  /** The time grows as n to this. */
  readonly exponent: number;
}

type Row = readonly CellValue[];

/** A kind of sheet that one check has most of its work on, with so many rows. */
interface Kind {
  readonly kind: string;
  readonly rows: (count: number, random: Random) => readonly Row[];
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec"];
const size = (random: Random) => random.int(1_200, 98_765);

/** A heading and so many rows below it. */
function table(header: Row, count: number, row: (r: number) => Row): readonly Row[] {
  return [header, ...Array.from({ length: count }, (_, r) => [`Enhet ${r + 1}`, ...row(r)])];
}

const KINDS: readonly Kind[] = [
  {
    kind: "totals that meet nothing",
    rows: (count, random) => [
      ["Post", "Budget 2025", "Utfall 2025"],
      ...Array.from({ length: count }, () => ["Summa", size(random), size(random)]),
    ],
  },
  {
    kind: "deviations and per cents",
    rows: (count, random) =>
      table(["Verksamhet", "Budget 2025", "Utfall 2025", "Avvikelse", "Förbrukning %"], count, () => {
        const [budget, outcome] = [size(random), size(random)];
        return [budget, outcome, budget - outcome, Math.round((100 * outcome) / budget)];
      }),
  },
  {
    kind: "months across",
    rows: (count, random) =>
      table(["Område", ...MONTHS, "Totalt"], count, () => {
        const months = MONTHS.map(() => size(random));
        return [...months, months.reduce((sum, month) => sum + month, 0)];
      }),
  },
  {
    kind: "copies",
    rows: (count, random) =>
      table(["Verksamhet", "Budget 2025", "Prognos 2025", "Bokslut 2024", "Bokslut 2023"], count, () => {
        const [now, before] = [size(random), size(random)];
        return [now, now, before, before];
      }),
  },
  {
    kind: "relations",
    rows: (count, random) =>
      table(["Enhet", "Platser", "Belagda", "Lediga", "Väntande"], count, () => {
        const [taken, free] = [size(random), size(random)];
        return [taken + free, taken, free, size(random)];
      }),
  },
  {
    kind: "shares of women and men",
    rows: (count, random) =>
      table(["Nyckeltal", "Kvinnor", "Män", "Totalt"], count, () => {
        const [women, men] = [random.int(1, 99), random.int(1, 99)];
        return [women, men, Math.round((women + men) / 2)].map((share) => `${share} %`);
      }),
  },
  {
    kind: "committees under headings of their own",
    rows: (count, random) =>
      table(["Nämnd", "Förvaltning", "Budget 2025", "Utfall 2025", "Avvikelse"], count, (r) => {
        const [budget, outcome] = [size(random), size(random)];
        return [`Förvaltning nummer ${r}`, budget, outcome, budget - outcome];
      }).map((row, r) => (r === 0 ? row : [`${String(row[0])}nämnden`, ...row.slice(1)])),
  },
  {
    kind: "small tables of different times",
    rows: (count, random) =>
      Array.from({ length: Math.ceil(count / 8) }, (_, t): readonly Row[] => [
        [`Redovisning ${t + 1}`, "", "", ""],
        ["Verksamhet", `Utfall jan-${t % 2 ? "apr" : "aug"} 2025`, "Bokslut 2024", "Budget 2025"],
        ...Array.from({ length: 4 }, (_, r): Row => [`Enhet ${r}`, size(random), size(random), size(random)]),
        ["", "", "", ""],
      ]).flat(),
  },
  {
    kind: "a row in another unit under every total",
    rows: (count, random) => {
      const rows: Row[] = [["Verksamhet", "Budget 2025", "Bokslut 2024", "Prognos 2025"]];
      for (let g = 0; g * 10 < count; g++) {
        const own = Array.from({ length: 9 }, () => [size(random), size(random), size(random)]);
        const total = [0, 1, 2].map((c) => own.reduce((sum, row) => sum + row[c]!, 0));
        own[g % 9] = own[g % 9]!.map((figure) => figure * 1000);
        rows.push(...own.map((row, r): Row => [`Enhet ${g}:${r}`, ...row]), [`Summa ${g}`, ...total]);
      }
      return rows;
    },
  },
];

/** Deviations and totals as live formulas, one deviation in fifty pointing elsewhere. */
function liveSheet(count: number, random: Random): Grid {
  const values: Row[] = [["Verksamhet", "Budget 2025", "Utfall 2025", "Avvikelse"]];
  const formulas: Row[] = [...values];
  for (let r = 2; r <= count; r++) {
    const isTotal = r % 20 === 0;
    const from = r - 18;
    const sumOf = (c: number) => values.slice(-18).reduce((sum, row) => sum + Number(row[c]), 0);
    const [budget, outcome] = isTotal ? [sumOf(1), sumOf(2)] : [size(random), size(random)];
    values.push([isTotal ? `Summa ${r}` : `Enhet ${r}`, budget, outcome, budget - outcome]);
    const own = (letter: string, value: number) =>
      isTotal ? `=SUM(${letter}${Math.max(2, from)}:${letter}${r - 1})` : value;
    const deviation = r % 50 === 0 ? `=B${r}-A${r}` : `=B${r}-C${r}`;
    formulas.push([`Enhet ${r}`, own("B", budget), own("C", outcome), deviation]);
  }
  return { ...sheetOf(values), formulas };
}

function sheetOf(rows: readonly Row[]): Grid {
  const columns = Math.max(...rows.map((row) => row.length));
  const even = rows.map((row) => [...row, ...Array<CellValue>(columns - row.length).fill("")]);
  const empty: Grid = {
    sheet: "Blad1",
    area: { row: 0, column: 0, rows: 0, columns },
    values: [],
    formulas: [],
    formats: [],
    texts: [],
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    isFiltered: false,
  };
  return withRows(empty, even);
}

/** Checks each kind of sheet at each size; the best of a few rounds, since what else the machine does only adds. */
export function measureKinds(sizes: readonly number[], rounds: number): KindFigures[] {
  const sheets: readonly { kind: string; grid: (count: number) => Grid }[] = [
    ...KINDS.map(({ kind, rows }) => ({ kind, grid: (n: number) => sheetOf(rows(n, new Random(n))) })),
    { kind: "live formulas", grid: (n) => liveSheet(n, new Random(n)) },
  ];
  return sheets.map(({ kind, grid }) => {
    const times = sizes.map((rows) => {
      const sheet = grid(rows);
      let milliseconds = Infinity;
      for (let round = 0; round < rounds; round++) {
        const start = performance.now();
        checkSheet(sheet);
        milliseconds = Math.min(milliseconds, performance.now() - start);
      }
      return { rows, milliseconds };
    });
    return { kind, times, exponent: growthExponent(times.map((one) => [one.rows, one.milliseconds])) };
  });
}
