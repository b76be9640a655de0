/** `npm run bench`: how well and how fast the checker finds one wrong figure, with the published tools beside. */
import { measureOneError, measureTwoErrors } from "./localising";
import { measureSize } from "./size";

const SEEDS = [1, 2, 3];
const TABLES = 1000;
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const missed: string[] = [];

/** A quality target; timings are reported as ratios within one run and never fail anything. */
function target(name: string, isReached: boolean): void {
  if (!isReached) missed.push(name);
}

console.log(`One error of at least 10 tkr in each of ${TABLES} tables of 5-40 rows, no rules by hand\n`);
console.log(
  "seed   in two checks: named   all: named   right value   ties   false alarms   ms a table (median, p99)",
);
for (const seed of SEEDS) {
  const f = measureOneError(TABLES, seed);
  const times = [...f.milliseconds].sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(2);
  console.log(
    [
      seed,
      percent(f.crossedNamed, f.crossed),
      percent(f.named, f.tables),
      percent(f.rightValue, f.tables),
      f.tied,
      f.falseAlarms,
      `${at(0.5)}, ${at(0.99)}`,
    ]
      .map((cell, i) => String(cell).padEnd([7, 23, 13, 14, 7, 15, 0][i]!))
      .join(""),
  );
  console.log(
    `       errors in one check only: ${f.tables - f.crossed} of ${f.tables}, named ${f.named - f.crossedNamed}`,
  );
  target(`seed ${seed}: named where two checks meet, at least 99 %`, f.crossedNamed >= 0.99 * f.crossed);
  target(`seed ${seed}: named in all, at least 95 %`, f.named >= 0.95 * f.tables);
  target(`seed ${seed}: right value, at least 87 %`, f.rightValue >= 0.87 * f.tables);
  target(`seed ${seed}: false alarms, at most 0,2 %`, f.falseAlarms <= 0.002 * f.tables);
}

console.log("\nTwo independent errors in one table, both in two checks: both named");
for (const seed of SEEDS) {
  const { crossed, bothNamed } = measureTwoErrors(TABLES, seed);
  console.log(`${seed}      ${percent(bothNamed, crossed)} of ${crossed}`);
  target(`seed ${seed}: two errors, both named in at least 95 %`, bothNamed >= 0.95 * crossed);
}

console.log(`
Published figures on the same kind of tables (200 of them)
tool                                       rules by hand   named        right value   false alarms   ms (median)
exact equalities (validate)                yes             rules only   -             99 %           64
deducorrect correctTypos                   yes             58-62 %      57-62 %       0              10
errorlocate (integer programming)          yes             87 %         32 %          0              640
AggreCol + crossing                        no              95,5 %       89,5 %        2 %            390
crossing, rules given                      yes             96-98 %      89-92 %       0              0,2
ExceLint                                   formulas        0            0             0              3
TaCLe                                      no              0            0             -              1 300`);

console.log("\nCost against size, 10 columns; JSON.parse of the same payload is 1");
console.log("rows     times JSON.parse   ms      with 50 errors");
let last: { rows: number; milliseconds: number } | null = null;
for (const rows of [20, 200, 2_000, 20_000]) {
  const clean = measureSize(rows);
  const wrong = rows >= 2_000 ? measureSize(rows, 50) : null;
  const growth = last
    ? `, grows as n^${(Math.log(clean.milliseconds / last.milliseconds) / Math.log(rows / last.rows)).toFixed(2)}`
    : "";
  console.log(
    `${String(rows).padEnd(9)}${clean.ratio.toFixed(1).padEnd(19)}${clean.milliseconds.toFixed(1).padEnd(8)}${wrong ? `${wrong.ratio.toFixed(1)} times, ${wrong.errorsFound} errors told` : ""}${growth}`,
  );
  last = { rows, milliseconds: clean.milliseconds };
}

if (missed.length > 0) {
  console.log(`\nMissed:\n${missed.map((name) => `  ${name}`).join("\n")}`);
  process.exitCode = 1;
} else console.log("\nEvery quality target is reached.");
