import type { Check } from "../../domain/checks/check";
import type {
  Rounding,
  StaleTotalFound,
  Tie,
  Unlocated,
  UnsupportedSum,
  WrongFigure,
} from "../../domain/findings/facts";
import type { SecondReading } from "../../domain/repair/proposal";
import type { Amendment } from "../../domain/repair/staleTotals";
import type { Suspect } from "../../domain/repair/suspect";
import { amountAt } from "../../domain/tables/amounts";
import { address } from "../../domain/tables/cellOf";
import { printAt } from "../../domain/tables/printAmount";
import {
  amount,
  cellName,
  columnName,
  columnOrPlace,
  figureCount,
  printed,
  rowName,
  unitWord,
} from "../shared/amounts";
import { listed } from "../shared/listed";
import { localFormula } from "../shared/localFormula";
import { saying, type FindingText } from "./findingText";
import { afterwards, denied, proofLine } from "./proof";
import { slipWords } from "./slips";
import { relationParts } from "./tableColumns";

/** The value a suspect should hold, as its cell would show it. */
export function proposedText(suspect: Suspect): string {
  return printAt(suspect, amountAt(suspect.table.amounts, suspect.row, suspect.column) + suspect.change);
}

/** No slip explains the value, and the checks do not agree on it to the unit. */
export function isApproximate(suspect: Suspect): boolean {
  return !suspect.slip && !suspect.isExact;
}

/** "20 066", "ungefär 20 066" where the checks leave room. */
function shouldBe(suspect: Suspect): string {
  return (isApproximate(suspect) ? "ungefär " : "") + proposedText(suspect);
}

export function wrongFigureText(finding: WrongFigure): FindingText {
  const { suspect, checks, secondReading } = finding;
  const message = finding.formula
    ? `Formeln ger ${printed(suspect)} och bör vara ${localFormula(finding.formula)}.`
    : `${printed(suspect)} bör troligen vara ${shouldBe(suspect)}.`;
  return saying({
    title: cellName(suspect),
    message,
    hint: suspect.slip ? slipWords(suspect.slip.kind) : alsoMended(suspect.carried),
    proof: [...checks.map(proofLine), afterwards(proposedText(suspect), finding.holdAfter, finding.total)],
    alternatives: [
      ...(secondReading ? [`Eller är en rad inte uppdaterad (${lackOf(suspect, secondReading)}).`] : []),
      ...finding.beside.map(totalInstead),
    ],
  });
}

/** A total that was not updated needs no slip of the hand. */
function totalInstead(suspect: Suspect): string {
  return `Eller är summan inte uppdaterad: ${cellName(suspect)} blir då ${shouldBe(suspect)}${carriedOn(suspect)}.`;
}

/** The totals above that go by the same old figure, and are mended with it. */
function carriedOn({ carried = [] }: Suspect): string {
  const above = [...new Set(carried.map((one) => rowName(one.cell) || cellName(one.cell)))];
  return above.length > 0 ? `, och ${listed(above)} följer med` : "";
}

/**
 * What the rows come to beside a total that may be the fresh figure.
 * @example "700 fattas i raderna", "raderna är 7 000 högre än summan"
 */
function lackOf({ table, row, column }: Suspect, { missing }: SecondReading): string {
  const total = amountAt(table.amounts, row, column);
  const rows = total - missing;
  const by = amount(table, Math.abs(missing));
  const isOneSide = Math.sign(rows) === Math.sign(total);
  if (isOneSide && Math.abs(rows) < Math.abs(total)) return `${by} fattas i raderna`;
  if (isOneSide && total > 0) return `raderna är ${by} högre än summan`;
  // What is higher among amounts with a minus is not the same to everyone.
  return `raderna ger ${amount(table, rows)} och summan ${amount(table, total)}`;
}

export function tieText({ suspects, beside, checks }: Tie): FindingText {
  const names = suspects.map((suspect) => {
    const name = nameInTie(suspect, suspects);
    return name === address(suspect) ? name : `${name} (${address(suspect)})`;
  });
  return saying({
    title: commonName(suspects),
    message: `${oneOf(names)} är fel: ${denied(checks[0]!)}.`,
    hint: "Kontrollen kan inte avgöra vilken av dem. Jämför med underlaget.",
    proof: checks.map(proofLine),
    alternatives: [
      ...suspects.map(
        (suspect) =>
          `${cellName(suspect)}: ${printed(suspect)} blir ${shouldBe(suspect)}${carriedOn(suspect)}.`,
      ),
      ...beside.map(totalInstead),
    ],
  });
}

/** What a row and a column have in common in a tie need not be repeated for each cell. */
export function nameInTie(suspect: Suspect, all: readonly Suspect[]): string {
  const isOneRow = all.every((other) => other.table === suspect.table && other.row === suspect.row);
  return (isOneRow ? columnName(suspect) : rowName(suspect)) || cellName(suspect);
}

function commonName(suspects: readonly Suspect[]): string {
  const [first] = suspects;
  const row = suspects.every((s) => s.row === first!.row) && rowName(first!);
  const column = suspects.every((s) => s.column === first!.column) && columnName(first!);
  if (row || column) return row || column || "";
  return suspects.map((s) => address(s)).join(", ");
}

/** "a, b eller c"; a long list is cut, since nobody reads twelve names. */
function oneOf(names: readonly string[]): string {
  const shown =
    names.length > 5 ? [...names.slice(0, 4), `någon av ${names.length - 4} andra celler`] : names;
  return listed(shown, "eller");
}

export function unlocatedText({ checks, isCutShort }: Unlocated): FindingText {
  const [check] = checks;
  if (checks.every(({ isByFigures }) => isByFigures)) return byFigures(checks);
  return saying({
    title: cellName(check!.target),
    message:
      checks.length === 1 ? "Här stämmer inte siffrorna." : `${checks.length} kontroller stämmer inte här.`,
    hint: isCutShort
      ? "Så mycket skiljer att alla möjligheter inte har prövats. Rätta det som är säkert och kontrollera igen."
      : "Det går inte att peka ut en enda cell. Jämför raderna med underlaget.",
    proof: checks.map(proofLine),
  });
}

/** Columns that belong together by their figures alone: the reader knows whether they do. */
function byFigures(checks: readonly Check[]): FindingText {
  const { target, terms } = checks[0]!;
  const parts = terms.map(({ column, coefficient }) => ({ column, sign: coefficient }));
  return saying({
    title: checks.length === 1 ? cellName(target) : columnName(target),
    message: `På de andra raderna är ${columnName(target) || "kolumnen"} lika med ${relationParts(target.table, parts)}, men inte här. Ska det vara så?`,
    hint: "Det syns bara i siffrorna. Räknas kolumnen inte så, svara ”Räknas inte så” under ”Så lästes tabellen”.",
    proof: checks.map(proofLine),
  });
}

export function staleTotalText({ checks, totals, carried, rows }: StaleTotalFound): FindingText {
  const [{ cell }] = totals as readonly [Amendment];
  return saying({
    title: rowName(cell) || cellName(cell),
    message: `Summan är inte uppdaterad i ${numberOfColumns(totals.length)}${totals.length > MOST_TOLD ? ", bland dem" : ""}: ${totals
      .slice(0, MOST_TOLD)
      .map((one) => `${columnOrPlace(one.cell)} ska vara ${amended(one)}`)
      .join(", ")}.`,
    hint: alsoMended(carried),
    proof: checks.map(proofLine),
    alternatives: rows.length > 0 ? ["Eller är det en av raderna som har ändrats av misstag."] : [],
  });
}

/** The totals above a total that was not updated are mended with it. */
function alsoMended(carried: readonly Amendment[] = []): string {
  const above = [...new Set(carried.map((one) => rowName(one.cell)))].filter(Boolean);
  return above.length > 0 ? `Samma gamla tal följer med i ${listed(above)}, som rättas samtidigt.` : "";
}

/** So many columns are told in the sentence; the proof has the rest. */
const MOST_TOLD = 3;

function amended({ cell, change }: Amendment): string {
  return printAt(cell, amountAt(cell.table.amounts, cell.row, cell.column) + change);
}

function numberOfColumns(count: number): string {
  return count === 2 ? "två kolumner" : `${count} kolumner`;
}

/** "raden intill", "de 5 raderna intill" */
function rowsBeside(count: number): string {
  return count === 1 ? "raden intill" : count === 2 ? "de båda raderna intill" : `de ${count} raderna intill`;
}

export function unsupportedSumText({ checks, isMetElsewhere }: UnsupportedSum): FindingText {
  const [check] = checks;
  if (isMetElsewhere) return unsupportedInColumnText(check!, checks);
  return saying({
    title: rowName(check!.target) || cellName(check!.target),
    message: `${rowName(check!.target) || "Raden"} är inte summan av ${rowsBeside(check!.terms.length)}. Ska summan omfatta ${check!.terms.length === 1 ? "den raden" : "de raderna"}?`,
    hint: "Inget av beloppen stämmer med den läsningen, så raden kan summera något annat.",
    proof: checks.map(proofLine),
  });
}

function unsupportedInColumnText(check: Check, checks: readonly Check[]): FindingText {
  const columns = checks.map(({ target }) => columnOrPlace(target));
  return saying({
    title: cellName(check.target),
    message: `${rowName(check.target) || "Raden"} är summan av ${rowsBeside(check.terms.length)}, men inte i ${listed(columns)}. Ska ${columns.length === 1 ? "den kolumnen" : "de kolumnerna"} summeras?`,
    hint: "Rubriken säger inte om kolumnen ska summeras. Ska den det är en av siffrorna fel.",
    proof: checks.map(proofLine),
  });
}

export function roundingText({ check }: Rounding): FindingText {
  const difference = amount(check.target.table, Math.abs(check.residual));
  return saying({
    title: cellName(check.target),
    message: `Skillnaden är ${difference}${unitWord(check.target.table)} och ryms i avrundningen av ${figureCount(check)} tal.`,
    proof: [proofLine(check)],
  });
}
