import { amountAt } from "../tables/amounts";
import type { StatementLine } from "../words/statementLines";
import type { StatementComparison } from "./comparison";
import { isAnotherBudget } from "./askedOnce";
import { isNear, isTurnOfYear, isVeryNear, type Agreement } from "./comparisons";
import { isSharedKey } from "./statementRows";
import type { Powers } from "./units";
import type { Witness } from "./witnesses";

/** Lines that carry everything above them: a row that only one statement has is in them there alone. */
const CARRYING = new Set<StatementLine>([
  "netCosts",
  "operatingResult",
  "resultBeforeExtraordinary",
  "yearsResult",
  "adjustedResult",
  "requirementResult",
]);
/** A row that never agrees is of something else, unless nearly all other rows of the two tables agree. */
const RARE = 2;
/** One figure changes so many lines at most in statements that have few in common: the totals that carry it. */
const MANY = 4;
/** Rows that only their own names tie have to agree in so many others of the two columns. */
const LEAST_AGREEING = 3;

/**
 * Whether two that differ are about the same at all. Tables or rows that agree nowhere are of somebody else or
 * something else by the same name; nor is there a disagreement where a row that only one of them has explains it.
 */
export function mayDisagree(comparison: StatementComparison, agreement: Agreement, powers: Powers): boolean {
  const [tables, rows, columns] = [
    agreement.ofTables(comparison),
    agreement.ofRows(comparison),
    agreement.ofColumns(comparison),
  ];
  if (isTurnOfYear(comparison)) return isNear(comparison);
  const isOneCommittee = isCommitteesOwn(comparison.a) || isCommitteesOwn(comparison.b);
  if (tables.agree + tables.turned === 0 && tables.differ > 1 && !(isOneCommittee && isAllNear(tables)))
    return false;
  if (isTakenBack(comparison) && rows.agree + rows.turned === 0) return false;
  const isRareInTables =
    agreement.isBorneOut(comparison) || tables.agree + tables.turned >= RARE * tables.differ;
  const isRareInColumns =
    comparison.a.statement.kind === comparison.b.statement.kind &&
    columns.agree + columns.turned >= columns.differ;
  // A committee, the row of a note, what investments come to, and the result that a report is about, are known.
  const isNoted = comparison.a.row.isTied !== comparison.b.row.isTied;
  const isKnown =
    isOneCommittee || isNoted || isOfInvestments(comparison) || comparison.a.row.line === "yearsResult";
  const isOfOne = isRareInTables || isRareInColumns || (isKnown && isAllNear(rows));
  if (rows.agree + rows.turned === 0 && rows.differ > 1 && !isOfOne) return false;
  // Columns in which hardly anything is the same are of other months, or of somebody else.
  const areFew = columns.differ >= MANY && columns.differ > 2 * (columns.agree + columns.turned);
  if (areFew && !isAnotherBudget(comparison, agreement)) return false;
  const isBorneOut = agreement.isBorneOut(comparison);
  if (!isBorneOut && isOtherTotal(comparison)) return false;
  const isNamed = isBorneOut || isNamedAnywhere(comparison.a) || isNamedAnywhere(comparison.b);
  if (!isNamed && columns.agree + columns.turned < LEAST_AGREEING) return false;
  return !isExplained(comparison, agreement.differenceOf(comparison), powers);
}

/** What a committee's own table comes to. */
function isCommitteesOwn({ row: { isTied }, statement: { kind } }: Witness): boolean {
  return isTied && kind === "operations";
}

function isAllNear({ differ, near }: { differ: number; near: number }): boolean {
  return near === differ;
}

/** What a row is about is known wherever it stands: by its line, by what it comes to, or by the number of its note. */
function isNamedAnywhere({ row: { line, key, isShared, isTied } }: Witness): boolean {
  return line !== null || isShared || isTied || isSharedKey(key);
}

/** What a cash flow takes back may hold more than depreciation: another year has to show that it does not. */
export function isTakenBack({ a, b }: StatementComparison): boolean {
  const kinds = [a.statement.kind, b.statement.kind];
  if (a.row.line === "capitalGains" && kinds[0] !== kinds[1]) return true;
  return a.row.line === "depreciation" && kinds[0] !== kinds[1] && kinds.includes("cashFlow");
}

/** What has been invested is paid for in another year in part, and is then no more than near. */
export function isPaidOtherwise(comparison: StatementComparison): boolean {
  return isOfInvestments(comparison) && !isVeryNear(comparison);
}

function isOfInvestments({ a, b }: StatementComparison): boolean {
  const kinds = [a, b].map(({ statement: { kind } }) => kind);
  return kinds[0] !== kinds[1] && kinds.includes("investments");
}

/** A total that only its label ties is of the same rows, or it is another. */
function isOtherTotal({ a, b }: StatementComparison): boolean {
  const isTotal = ({ statement: { table }, row: { row } }: Witness) =>
    ["total", "net"].includes(table.rows[row]!.role);
  if (isNamedAnywhere(a) || isNamedAnywhere(b) || !isTotal(a) || a.statement === b.statement) return false;
  const keysOf = ({ statement: { rows } }: Witness) => new Set(rows.map(({ key }) => key));
  const [own, theirs] = [keysOf(a), keysOf(b)];
  return own.size !== theirs.size || [...own].some((key) => !theirs.has(key));
}

function isExplained({ a, b }: StatementComparison, difference: bigint, powers: Powers): boolean {
  const { line } = a.row;
  if ([a, b].some((one) => isExplainedBeside(one, difference, powers))) return true;
  if (line === null || !CARRYING.has(line) || a.statement.kind !== b.statement.kind) return false;
  return explains(a, b, difference, powers) || explains(b, a, difference, powers);
}

/** A balance of a note that another row of the note brings to what the other says: "Effekt av ändrad princip". */
function isExplainedBeside({ statement, row, facets }: Witness, difference: bigint, powers: Powers): boolean {
  if (statement.kind !== "note" || row.yearsOff === 0) return false;
  const factor = powers.factorOf(statement, 0);
  return statement.rows.some((one) => {
    const value = BigInt(amountAt(statement.table.amounts, one.row, facets.column)) * factor;
    return one.section === row.section && value !== 0n && (value === difference || value === -difference);
  });
}

function explains(own: Witness, other: Witness, difference: bigint, powers: Powers): boolean {
  const { statement, facets } = own;
  const theirs = new Set(other.statement.rows.map(({ key }) => key));
  const factor = powers.factorOf(statement, 0);
  return statement.rows.some(({ row, key }) => {
    const value = BigInt(amountAt(statement.table.amounts, row, facets.column)) * factor;
    return value !== 0n && !theirs.has(key) && (value === difference || value === -difference);
  });
}
