import type { Check } from "../../domain/checks/check";
import type {
  Finding,
  Rounding,
  Tie,
  Unlocated,
  UnsupportedSum,
  WrongFigure,
} from "../../domain/findings/findings";
import type { FindingText } from "./findingText";
import { address } from "../../domain/tables/cellOf";
import type { Suspect } from "../../domain/repair/suspect";
import { amountAt } from "../../domain/tables/amounts";
import {
  amount,
  cellName,
  columnName,
  figureCount,
  inCalculation,
  printed,
  rowName,
  unitWord,
} from "../shared/amounts";
import { localFormula } from "../shared/localFormula";
import { afterwards, proofLine } from "./proof";
import { questionText } from "./questions";
import { errorValue, remark, textNumber } from "./remarks";
import { shareText } from "./shares";
import { relationParts } from "./tables";
import { slipWords } from "./slips";

/** Every sentence of a finding. */
export function findingText(finding: Finding): FindingText {
  switch (finding.rule) {
    case "wrongFigure":
      return wrongFigure(finding);
    case "tie":
      return tie(finding);
    case "unlocated":
      return unlocated(finding);
    case "unsupportedSum":
      return unsupportedSum(finding);
    case "rounding":
      return rounding(finding);
    case "errorValue":
      return errorValue(finding);
    case "textNumber":
      return textNumber(finding);
    case "share":
      return shareText(finding);
    case "period":
    case "workbookPeriod":
    case "copiedHeading":
    case "unitFactor":
    case "formulaShape":
    case "formulaRange":
    case "typedOver":
    case "crossSheet":
      return questionText(finding);
    default:
      return remark(finding);
  }
}

/** The value a suspect should hold, as its cell would show it; "ca" where the checks leave room. */
export function proposedText(suspect: Suspect): string {
  const value = amountAt(suspect.table.amounts, suspect.row, suspect.column) + suspect.change;
  return amount(suspect.table, value, suspect.figure.decimals) + (suspect.figure.isPercent ? "\u00A0%" : "");
}

/** No slip explains the value, and the checks do not agree on it to the unit. */
export function isApproximate(suspect: Suspect): boolean {
  return !suspect.slip && !suspect.isExact;
}

function wrongFigure(finding: WrongFigure): FindingText {
  const { suspect, checks, secondReading } = finding;
  const value = proposedText(suspect);
  const should = isApproximate(suspect) ? `ungefär ${value}` : value;
  const message = finding.formula
    ? `Formeln ger ${printed(suspect)} och bör vara ${localFormula(finding.formula)}.`
    : `${printed(suspect)} bör troligen vara ${should}.`;
  const proof = [...checks.map(proofLine), afterwards(value, finding.holdAfter, finding.total)];
  const alternatives: string[] = [];
  if (secondReading) {
    const missing = amount(suspect.table, Math.abs(secondReading.missing));
    alternatives.push(`Eller är en rad inte uppdaterad (${missing} fattas i raderna).`);
  }
  return {
    title: cellName(suspect),
    message,
    hint: suspect.slip ? slipWords(suspect.slip.kind) : "",
    proof,
    alternatives,
  };
}

function tie({ suspects, checks }: Tie): FindingText {
  const names = suspects.map((suspect) => `${nameInTie(suspect, suspects)} (${address(suspect)})`);
  return {
    title: commonName(suspects),
    message: `${oneOf(names)} är fel: ${withoutSum(checks[0]!)}.`,
    hint: "Kontrollen kan inte avgöra vilken av dem. Jämför med underlaget.",
    proof: checks.map(proofLine),
    alternatives: suspects.map(
      (suspect) =>
        `${cellName(suspect)}: ${printed(suspect)} blir ${isApproximate(suspect) ? "ungefär " : ""}${proposedText(suspect)}.`,
    ),
  };
}

/** What a row and a column have in common in a tie need not be repeated for each cell. */
function nameInTie(suspect: Suspect, all: readonly Suspect[]): string {
  const isOneRow = all.every((other) => other.table === suspect.table && other.row === suspect.row);
  return (isOneRow ? columnName(suspect) : rowName(suspect)) || cellName(suspect);
}

function commonName(suspects: readonly Suspect[]): string {
  const [first] = suspects;
  if (suspects.every((s) => s.row === first!.row)) return rowName(first!) || cellName(first!);
  if (suspects.every((s) => s.column === first!.column)) return columnName(first!) || cellName(first!);
  return suspects.map((s) => address(s)).join(", ");
}

/** "a, b eller c"; a long list is cut, since nobody reads twelve names. */
function oneOf(names: readonly string[]): string {
  const shown = names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} celler till`] : names;
  if (shown.length === 1) return shown[0]!;
  return `${shown.slice(0, -1).join(", ")} eller ${shown[shown.length - 1]}`;
}

/** "20 266 − 15 452 blir inte 4 614", "raderna blir inte 146 955" */
function withoutSum(check: Check): string {
  if (check.kind === "footing") return `raderna blir inte ${printed(check.target)}`;
  const [minuend, subtrahend] = check.terms;
  return `${printed(minuend!)} − ${inCalculation(subtrahend!)} blir inte ${printed(check.target)}`;
}

function unlocated({ checks, isCutShort }: Unlocated): FindingText {
  const [check] = checks;
  if (checks.every(({ isByFigures }) => isByFigures)) return byFigures(checks);
  return {
    title: cellName(check!.target),
    message:
      checks.length === 1 ? "Här stämmer inte siffrorna." : `Här stämmer inte ${checks.length} kontroller.`,
    hint: isCutShort
      ? "Så mycket skiljer att alla möjligheter inte har prövats. Rätta det som är säkert och kontrollera igen."
      : "Det går inte att peka ut en enda cell. Jämför raderna med underlaget.",
    proof: checks.map(proofLine),
    alternatives: [],
  };
}

/** Columns that belong together by their figures alone: the reader knows whether they do. */
function byFigures(checks: readonly Check[]): FindingText {
  const { target, terms } = checks[0]!;
  const parts = terms.map(({ column, coefficient }) => ({ column, sign: coefficient > 0 ? 1 : -1 }) as const);
  return {
    title: checks.length === 1 ? cellName(target) : columnName(target),
    message: `På de andra raderna är ${columnName(target) || "kolumnen"} lika med ${relationParts(target.table, parts)}, men inte här. Ska det vara så?`,
    hint: "Det syns bara i siffrorna. Räknas kolumnen inte så, svara Räknas inte så under Läst.",
    proof: checks.map(proofLine),
    alternatives: [],
  };
}

function unsupportedSum({ checks }: UnsupportedSum): FindingText {
  const [check] = checks;
  return {
    title: rowName(check!.target) || cellName(check!.target),
    message: `${rowName(check!.target)} är inte summan av de ${check!.terms.length} raderna intill. Ska raderna summeras dit?`,
    hint: "Inget av beloppen stämmer med den läsningen, så raden kan summera något annat.",
    proof: checks.map(proofLine),
    alternatives: [],
  };
}

function rounding({ check }: Rounding): FindingText {
  const difference = amount(check.target.table, Math.abs(check.residual));
  return {
    title: cellName(check.target),
    message: `Skillnaden är ${difference}${unitWord(check.target.table)} och ryms i avrundningen av ${figureCount(check)} tal.`,
    hint: "",
    proof: [proofLine(check)],
    alternatives: [],
  };
}
