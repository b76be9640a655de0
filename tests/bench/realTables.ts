import { checkSheet } from "../../src/domain/checkSheet";
import { structureFound, type Found } from "../support/declared/found";
import { judge, type Judgement } from "../support/declared/judge";
import { reportOf, saidIn, type Said } from "../support/declared/said";
import { declaredGrid, declaredTables, type DeclaredTable } from "../support/declared/table";
import { slipWounds, sumWounds, type Wound, type WoundKind } from "../support/declared/wounds";
import { Random } from "../support/random";

/** How often something was so, of how many. */
export interface WoundFigures {
  wounds: number;
  silent: number;
  /** Silent although the total's label says sum. */
  silentUnderSumWord: number;
  silentHere: number;
  checksFell: number;
  alone: number;
  first: number;
  listed: number;
  inLongList: number;
  asked: number;
  otherAlone: number;
  proposed: number;
  exact: number;
  rounded: number;
  firstWithValue: number;
  allValues: number;
}

/** Figures changed by a slip: in a sum and a difference, in two checks of one kind, in one; and within rounding. */
export type SlipGroup = "crossed" | "twice" | "single";

export interface RealFigures {
  readonly structures: readonly Found[];
  readonly cleanTables: number;
  readonly cleanErrors: number;
  readonly cleanQuestions: number;
  readonly sums: Readonly<Record<"A" | "B" | "C", WoundFigures>>;
  readonly slips: Readonly<Record<SlipGroup, WoundFigures>>;
  readonly insideRounding: number;
  /** Errors that claim a cell among at most four, over everything, and those that are right. */
  readonly claims: number;
  readonly rightClaims: number;
}

/** Words that promise a sum, whatever the figures say. */
const SUM_WORD = /(^|[^a-zåäö])(summa|s:a|totalt?|totala|delsumma|sammanlagt|samtliga)([^a-zåäö]|$)/i;

/**
 * @param onMiss hears of every wound that is not named with its value, and of every alarm in a clean table
 * @param tables the published ones where none are given
 */
export function measureRealTables(
  seed: number,
  onMiss: (text: string) => void = () => {},
  tables: readonly DeclaredTable[] = declaredTables(),
): RealFigures {
  const clean = tables.filter(({ errors }) => errors.length === 0);
  const structures = tables.map((table) => structureFound(table, checkSheet(declaredGrid(table))));
  const sums = { A: noFigures(), B: noFigures(), C: noFigures() };
  const slips = { crossed: noFigures(), twice: noFigures(), single: noFigures() };
  let [cleanErrors, cleanQuestions, insideRounding, claims, rightClaims] = [0, 0, 0, 0, 0];
  const weigh = (figures: WoundFigures, wound: Wound, checks: number, about: string) => {
    const report = reportOf(declaredGrid(wound.wounded));
    const judged = judge(wound, report);
    count(figures, wound, judged, report.checks < checks);
    claims += judged.claims;
    rightClaims += judged.rightClaims;
    const fault = faultOf(wound.kind, judged);
    if (fault) onMiss(`${about} ${placeOf(wound)}: ${fault}; ${judged.said.map(describe).join("; ")}`);
  };
  for (const table of clean) {
    // A table of its own has a generator of its own: another table changes nothing in its wounds.
    const random = new Random(seedOf(table, seed));
    const report = reportOf(declaredGrid(table));
    const said = saidIn(report);
    const errors = said.filter(({ isError }) => isError).length;
    claims += errors;
    if (errors > 0) cleanErrors++;
    else if (said.length > 0) cleanQuestions++;
    if (said.length > 0) onMiss(`clean ${table.name}: ${said.map(describe).join("; ")}`);
    for (const wound of sumWounds(table, random)) {
      if (wound.kind === "D") continue;
      weigh(sums[wound.kind], wound, report.checks, `${wound.kind} ${table.name}`);
    }
    for (const wound of slipWounds(table, random)) {
      const group = groupOf(wound);
      if (group === null) insideRounding++;
      else weigh(slips[group], wound, report.checks, `D ${group} ${table.name}`);
    }
  }
  const cleanTables = clean.length;
  return {
    structures,
    cleanTables,
    cleanErrors,
    cleanQuestions,
    sums,
    slips,
    insideRounding,
    claims,
    rightClaims,
  };
}

function noFigures(): WoundFigures {
  return {
    wounds: 0,
    silent: 0,
    silentUnderSumWord: 0,
    silentHere: 0,
    checksFell: 0,
    alone: 0,
    first: 0,
    listed: 0,
    inLongList: 0,
    asked: 0,
    otherAlone: 0,
    proposed: 0,
    exact: 0,
    rounded: 0,
    firstWithValue: 0,
    allValues: 0,
  };
}

function count(figures: WoundFigures, { wounded, sum }: Wound, judged: Judgement, hasFallen: boolean): void {
  const isSumWord = sum !== null && SUM_WORD.test(wounded.rows[sum.total]![0]!);
  figures.wounds++;
  figures.silent += Number(judged.isSilent);
  figures.silentUnderSumWord += Number(judged.isSilent && isSumWord);
  figures.silentHere += Number(judged.isSilentHere);
  figures.checksFell += Number(hasFallen);
  figures.alone += Number(judged.isAlone && !judged.isOtherAlone);
  figures.first += Number(judged.isFirst);
  figures.listed += Number(judged.isListed);
  figures.inLongList += Number(judged.isInLongList);
  figures.asked += Number(judged.isAsked);
  figures.otherAlone += Number(judged.isOtherAlone);
  figures.proposed += Number(judged.value !== null);
  figures.exact += Number(judged.value === "exact");
  figures.rounded += Number(judged.value === "rounded");
  figures.firstWithValue += Number(judged.isFirstWithValue);
  figures.allValues += Number(judged.hasAllValues);
}

function groupOf({ broken }: Wound): SlipGroup | null {
  if (broken.length === 0) return null;
  if (broken.length === 1) return "single";
  return new Set(broken.map(({ kind }) => kind)).size === 2 ? "crossed" : "twice";
}

/** What is not as it should be, in words for whoever looks into it. */
function faultOf(kind: WoundKind, judged: Judgement): string | null {
  if (judged.isSilent) return "SILENT";
  if (judged.isSilentHere) return "silent on this sum";
  if (judged.isOtherAlone) return "another cell alone";
  if (kind === "B") return judged.isFirstWithValue ? null : "total not first with its value";
  if (!judged.isInLongList) return judged.isAsked ? "only asked" : "not listed";
  if (kind !== "A" && kind !== "C" && !judged.isAlone) return "not alone";
  return judged.value === "wrong" ? "wrong value" : null;
}

function placeOf({ wounded, wrong, sum }: Wound): string {
  const cells = wrong.map(
    ({ row, column, right }) =>
      `${placeText({ row, column })} ${wounded.rows[row]![column]!} not ${right.units}e-${right.decimals}`,
  );
  return `${sum ? `"${wounded.rows[sum.total]![0]!}" (row ${sum.total + 4}) ` : ""}${cells.join(", ")}`;
}

function describe({ isError, at, offers }: Said): string {
  const offered = offers.map(({ row, column, value }) => `${placeText({ row, column })}=${value}`).join(" ");
  return `${isError ? "error" : "question"} at ${at ? placeText(at) : "-"}: ${offered || "no cell"}`;
}

/** "C7", as on the sheet. */
function placeText({ row, column }: { row: number; column: number }): string {
  return `${String.fromCharCode(65 + column)}${row + 4}`;
}

function seedOf({ name }: DeclaredTable, seed: number): number {
  return [...name].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, seed);
}
