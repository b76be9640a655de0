import type { Found, Tally } from "../support/declared/found";
import type { RealFigures, WoundFigures } from "./realTables";
import { atLeast, atMost, share, type Target } from "./targets";
import { textTable } from "./textTable";

/** What the checker is held to on published tables. */
export function realTargets(f: RealFigures): Target[] {
  const { A, B, C } = f.sums;
  const { crossed } = f.slips;
  const all = [A, B, C];
  const total = (of: (figures: WoundFigures) => number) => all.reduce((sum, figures) => sum + of(figures), 0);
  return [
    atMost(
      "broken sums that leave the sheet ready",
      total((g) => g.silent),
      total((g) => g.wounds),
      0.01,
    ),
    atMost(
      "the same where a label says sum",
      total((g) => g.silentUnderSumWord),
      total((g) => g.wounds),
      0,
    ),
    atMost(
      "another cell named alone",
      total((g) => g.otherAlone),
      total((g) => g.wounds),
      0.01,
    ),
    atLeast("A, a wrong total named or in the list", A.inLongList, A.wounds, 0.95),
    atLeast("A, right value of those proposed", A.exact + A.rounded, A.proposed, 0.98),
    atLeast("B, the total that was not updated is spoken of", B.wounds - B.silentHere, B.wounds, 0.95),
    atLeast("B, named first with its value", B.firstWithValue, B.wounds, 0.88),
    atLeast("C, a wrong row named or listed", C.inLongList, C.wounds, 0.9),
    atLeast("D, a slip in a sum and a difference named alone", crossed.alone, crossed.wounds, 0.97),
    atLeast("D, the same with its value", crossed.exact + crossed.rounded, crossed.wounds, 0.92),
    atLeast("errors that name the true cell, alone or among at most four", f.rightClaims, f.claims, 0.99),
    atMost("clean tables with an error", f.cleanErrors, f.cleanTables, 0),
    atMost("clean tables with a question", f.cleanQuestions, f.cleanTables, 0.03),
  ];
}

/** The same as tables to read in a terminal. */
export function realTexts(f: RealFigures): string[] {
  return [
    `Declared structure of ${f.structures.length} published tables: found / with other parts / missed / invented\n\n${structureText(f.structures)}`,
    `Published tables with one sum broken: A a total is wrong, B a total was not updated, C a row is wrong\n\n${woundText(
      Object.entries(f.sums),
    )}`,
    `D: every figure in a declared identity changed by a slip, beyond rounding (${f.insideRounding} more are inside)\n\n${woundText(
      Object.entries(f.slips),
    )}`,
    `Clean published tables: ${f.cleanTables}, with an error ${f.cleanErrors}, with a question ${f.cleanQuestions}.\nErrors that claim a cell: ${f.claims}, right ${share(f.rightClaims, f.claims)}.`,
  ];
}

const WOUND_COLUMNS: readonly (readonly [string, (f: WoundFigures) => readonly [number, number]])[] = [
  ["silent", (f) => [f.silent, f.wounds]],
  ["silent here", (f) => [f.silentHere, f.wounds]],
  ["checks fell", (f) => [f.checksFell, f.wounds]],
  ["alone", (f) => [f.alone, f.wounds]],
  ["first", (f) => [f.first, f.wounds]],
  ["in four", (f) => [f.listed, f.wounds]],
  ["in any list", (f) => [f.inLongList, f.wounds]],
  ["asked", (f) => [f.asked, f.wounds]],
  ["other alone", (f) => [f.otherAlone, f.wounds]],
  ["value", (f) => [f.exact + f.rounded, f.wounds]],
  ["exact", (f) => [f.exact, f.wounds]],
  ["of proposed", (f) => [f.exact + f.rounded, f.proposed]],
  ["first+value", (f) => [f.firstWithValue, f.wounds]],
  ["all values", (f) => [f.allValues, f.wounds]],
];

function woundText(groups: readonly (readonly [string, WoundFigures])[]): string {
  return textTable(
    ["", "wounds", ...WOUND_COLUMNS.map(([name]) => name)],
    groups.map(([name, f]) => [name, String(f.wounds), ...WOUND_COLUMNS.map(([, of]) => share(...of(f)))]),
  );
}

function structureText(structures: readonly Found[]): string {
  const text = (t: Tally) => [t.declared, t.found, t.otherParts, t.missed, t.invented].map(String);
  const add = (of: (one: Found) => number) => structures.reduce((sum, one) => sum + of(one), 0);
  const sumOf = (kind: "sums" | "differences") =>
    (["declared", "found", "otherParts", "missed", "invented"] as const).map((what) =>
      String(add((one) => one[kind][what])),
    );
  const isWhole = ({ sums, differences, identities, checked }: Found) =>
    [sums, differences].every((t) => t.found === t.declared && t.invented === 0) && checked === identities;
  const header = [
    "table",
    ...["sums", "diffs"].flatMap((kind) => [kind, "found", "other", "missed", "invented"]),
  ];
  return textTable(
    [...header, "identities", "checked"],
    [
      ...structures
        .filter((one) => !isWhole(one))
        .map((one) => [
          one.name,
          ...text(one.sums),
          ...text(one.differences),
          String(one.identities),
          String(one.checked),
        ]),
      [
        `all ${structures.length} (${structures.filter(isWhole).length} whole are not shown)`,
        ...sumOf("sums"),
        ...sumOf("differences"),
        String(add((one) => one.identities)),
        String(add((one) => one.checked)),
      ],
    ],
  );
}
