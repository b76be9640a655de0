/**
 * `npm run bench`: how well and how fast the checker finds wrong figures in tables it has never seen, with the
 * published tools beside. Ends with exit code 1 when a target is missed; milliseconds are told, but since they
 * depend on the machine only ratios within the run are held to a target. `npm run bench -- real` measures the
 * published tables alone, `-- year` the methods of a full year, `-- comments` the made sentences, `-- kolada` the requests to Kolada; BENCH_MISSES=1 tells of every miss.
 */
import { sheetsAnswered } from "./anySheets";
import { commentTargets, FAULTS, measureComments } from "./comments";
import { measureFunctions, measureNativeFormulas } from "./functions";
import { measureKinds } from "./kinds";
import { measurePasses, passTargets } from "./koladaRequests";
import { measureOneError, measureTwoErrors, type PairFigures } from "./localising";
import { PUBLISHED } from "./published";
import { measureRealForms } from "./realForms";
import { measureRealTables } from "./realTables";
import { formTargets, formTexts } from "./reportForms";
import { realTargets, realTexts } from "./reportReal";
import { measureLargest, measureMonths, measureRests, measureSize } from "./size";
import { measureStray, strayTarget } from "./stray";
import {
  functionTargets,
  growthExponent,
  growthTargets,
  kindTarget,
  monthsTarget,
  largestTarget,
  restTarget,
  oneErrorTargets,
  share,
  sizeTargets,
  twoErrorTargets,
  type Target,
} from "./targets";
import { measureStamp, stampTargets } from "./stamp";
import { textTable } from "./textTable";
import { measureYearMethods, yearTargets } from "./yearMethods";

const SEEDS = [1, 2, 3];
const REAL_SEED = 7;
const TABLES = 1000;
const SIZES = [20, 200, 2_000, 20_000];
const ERRORS = 50;
const KIND_SIZES = [500, 2_000, 8_000];
const MONTH_ROWS = 200;
const KIND_ROUNDS = 3;
/** Errors in the largest sheet, whose causes are looked for. */
const REST_ERRORS = [0, ERRORS];
const ANY_SHEETS = 100_000;
/** Sentences against tables. */
const SENTENCES = 500;
const FUNCTION_VALUES = 100_000;
/** The engine takes seconds for as many formulas as the function is given. */
const NATIVE_FORMULAS = 20_000;

const missed: string[] = [];
function hold(about: string, targets: readonly Target[]): void {
  for (const { text, isReached } of targets) if (!isReached) missed.push(`${about}: ${text}`);
}

function print(title: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`\n${title}\n\n${textTable(header, rows)}`);
}

const [part] = process.argv.slice(2);
if (part === "year") fullYears();
else if (part === "stamp") changeSinceStamp();
else if (part === "comments") comments();
else if (part !== "kolada") realTables();
if (part === "real" || part === "year" || part === "comments" || part === "stamp") conclude();
else if (part === "kolada") void koladaRequests().then(conclude);
else void everything().then(conclude);

/** Published tables, whole and broken in every way that is declared. */
function realTables(): void {
  const figures = measureRealTables(REAL_SEED, note);
  for (const text of realTexts(figures)) console.log(`\n${text}`);
  hold("real tables", realTargets(figures));
  const forms = measureRealForms(REAL_SEED, note);
  for (const text of formTexts(forms)) console.log(`\n${text}`);
  hold("real tables", formTargets(forms));
}

async function everything(): Promise<void> {
  generatedTables();
  const any = sheetsAnswered(ANY_SHEETS, REAL_SEED);
  console.log(`\n${any.text}`);
  hold("any sheet", [any]);
  const stray = strayTarget(await measureStray());
  console.log(`\n${stray.text}.`);
  hold("size", [stray]);
  fullYears();
  changeSinceStamp();
  comments();
  await worksheetFunctions();
  await koladaRequests();
}

/** One figure changed since a sheet of a hundred thousand cells was stamped. */
function changeSinceStamp(): void {
  const targets = stampTargets(measureStamp());
  for (const { text } of targets) console.log(`\n${text}.`);
  hold("stamp", targets);
}

/** The methods of a full year against the naive forecast and the run rate, on made series by month. */
function fullYears(): void {
  const bySeed = SEEDS.map((seed) => measureYearMethods(seed));
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
  print(
    "Full years from four, eight and ten months of made series, mean error",
    ["shape", "proposed", "last year's outcome", "run rate", "without a proposal"],
    bySeed[0]!.map((one) => [one.shape, ...[one.proposed, one.naive, one.runRate, one.silent].map(percent)]),
  );
  for (const figures of bySeed) hold("full years", yearTargets(figures));
}

/** Made sentences against made tables, true and with one thing turned. */
function comments(): void {
  const bySeed = SEEDS.map((seed) => ({ seed, figures: measureComments(SENTENCES, seed, note) }));
  for (const { seed, figures } of bySeed) hold(`comments, seed ${seed}`, commentTargets(figures));
  print(
    `${SENTENCES} made sentences against tables, and the same with one thing turned: found`,
    ["seed", "true: called false", "true: tied", ...FAULTS],
    bySeed.map(({ seed, figures: f }) => [
      String(seed),
      String(f.falsely),
      share(f.agreed, f.sentences),
      ...FAULTS.map((fault) => `${f.found[fault]} of ${f.planted[fault]}`),
    ]),
  );
}

function generatedTables(): void {
  // The first hundred tables warm the machine up and are not timed.
  measureOneError(100, 0);

  const single = SEEDS.map((seed) => ({ seed, figures: measureOneError(TABLES, seed, note) }));
  const double = SEEDS.map((seed) => ({ seed, figures: measureTwoErrors(TABLES, seed) }));
  for (const { seed, figures } of single) hold(`seed ${seed}`, oneErrorTargets(figures));
  for (const { seed, figures } of double) hold(`seed ${seed}`, twoErrorTargets(figures));

  print(
    `One error of at least 10 tkr in each of ${TABLES} tables of 5-40 rows, no rules by hand`,
    [
      "seed",
      "in two checks",
      "named",
      "all named",
      "right value",
      "ties",
      "other cell named",
      "median",
      "p99",
    ],
    single.map(({ seed, figures: f }) => {
      const times = [...f.milliseconds].sort((a, b) => a - b);
      const at = (part: number) => `${times[Math.floor(times.length * part)]!.toFixed(2)} ms`;
      return [
        String(seed),
        String(f.crossed),
        share(f.crossedNamed, f.crossed),
        share(f.named, f.tables),
        share(f.rightValue, f.tables),
        String(f.tied),
        String(f.wronglyNamed),
        at(0.5),
        at(0.99),
      ];
    }),
  );
  print(
    "Errors in one check only (ties by nature), and the same tables clean",
    ["seed", "in one check", "named", "clean: called an error", "clean: a question asked"],
    single.map(({ seed, figures: f }) =>
      [seed, f.tables - f.crossed, f.named - f.crossedNamed, f.falseErrors, f.falseQuestions].map(String),
    ),
  );
  const pairRow = (label: string, f: PairFigures) => [
    label,
    String(f.tables),
    ...[f.bothNamed, f.oneNamed, f.onlyTold, f.wronglyNamed, f.silent].map((part) => share(part, f.tables)),
  ];
  print(
    "Two independent errors in one table",
    ["seed", "tables", "both named", "one named", "only told of", "other cell named", "silent"],
    double.flatMap(({ seed, figures }) => [
      pairRow(`${seed}, each in two checks`, figures.crossed),
      pairRow(`${seed}, the rest`, figures.rest),
    ]),
  );
  print("Other tools on the same kind of tables", PUBLISHED.header, PUBLISHED.rows);

  const clean = SIZES.map((rows) => measureSize(rows));
  const wrong = SIZES.filter((rows) => rows >= 2_000).map((rows) => measureSize(rows, ERRORS));
  hold("size", [...sizeTargets(clean, 0), ...sizeTargets(wrong, ERRORS), ...growthTargets(clean)]);
  const growth = (i: number) => {
    const points = clean.slice(Math.max(0, i - 1), i + 1);
    if (points.length < 2) return "";
    return `n^${growthExponent(points.map(({ rows, milliseconds }) => [rows, milliseconds])).toFixed(2)}`;
  };
  print(
    `Cost against size, 10 columns, a sub-total every 20 rows, as times JSON.parse of what is read`,
    ["rows", "times JSON.parse", "ms", "growth", `with ${ERRORS} errors`, "named"],
    clean.map(({ rows, ratio, milliseconds }, i) => {
      const spoilt = wrong.find((one) => one.rows === rows);
      return [
        String(rows),
        ratio.toFixed(1),
        milliseconds.toFixed(2),
        growth(i),
        spoilt ? spoilt.ratio.toFixed(1) : "",
        spoilt ? `${spoilt.named} of ${ERRORS}` : "",
      ];
    }),
  );

  console.log(`\nTime ${growthTargets(clean)[0]!.text}.`);

  const answer = largestTarget(measureLargest());
  console.log(`\n${answer.text}.`);
  hold("size", [answer]);

  const rests = REST_ERRORS.map((errors) => restTarget(measureRests(errors)));
  for (const { text } of rests) console.log(`\n${text}.`);
  hold("size", rests);

  const months = monthsTarget(measureMonths(MONTH_ROWS));
  console.log(`\n${months.text}.`);
  hold("size", [months]);

  const kinds = measureKinds(KIND_SIZES, KIND_ROUNDS);
  hold("kinds of sheets", kinds.map(kindTarget));
  print(
    "Kinds of sheets that one check has most of its work on, in milliseconds",
    ["kind", ...KIND_SIZES.map((rows) => `${rows} rows`), "growth"],
    kinds.map(({ kind, times, exponent }) => [
      kind,
      ...times.map(({ milliseconds }) => milliseconds.toFixed(1)),
      `n^${exponent.toFixed(2)}`,
    ]),
  );
}

async function koladaRequests(): Promise<void> {
  const passes = await measurePasses();
  hold("Kolada", passTargets(passes));
  print(
    "Requests of a calculation pass of =KOLADA()",
    ["cells of", "cells", "requests", "the second time"],
    passes.map(({ what, cells, first, second }) => [what, ...[cells, first, second].map(String)]),
  );
}

async function worksheetFunctions(): Promise<void> {
  const kinds = [0, 1, 2, "full doubles", "quotients"] as const;
  const measured = kinds.map((kind) => measureFunctions(FUNCTION_VALUES, kind));
  for (const figures of measured) hold("worksheet functions", functionTargets(figures));
  const native = await measureNativeFormulas(NATIVE_FORMULAS);
  print(
    `=AVVIKELSE() of ${FUNCTION_VALUES} values by one range call`,
    [
      "decimals, or kind",
      "ms",
      "times plain subtraction",
      "decimal.js takes",
      "native formulas take",
      "plain is wrong in",
    ],
    measured.map(({ kind, milliseconds, ratio, naive, mended }) => [
      String(kind),
      milliseconds.toFixed(1),
      ratio.toFixed(1),
      `${naive.toFixed(0)} times as long`,
      `${((native * FUNCTION_VALUES) / NATIVE_FORMULAS / milliseconds).toFixed(0)} times as long`,
      `${mended} cells`,
    ]),
  );
}

function conclude(): void {
  if (missed.length > 0) {
    console.log(`\nMissed:\n${missed.map((name) => `  ${name}`).join("\n")}`);
    process.exitCode = 1;
  } else console.log("\nEvery target is reached.");
}

/** Every miss, so that it can be looked at. */
function note(text: string): void {
  if (process.env["BENCH_MISSES"]) console.log(text);
}
