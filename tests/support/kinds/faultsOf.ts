import { sheetReport } from "../../../src/actions/check/sheetReport";
import type { FindingView, SheetReport } from "../../../src/actions/shared/report";
import { checkSheet } from "../../../src/domain/checkSheet";
import { EMPTY_MEMORY } from "../../../src/domain/sheet/memory";
import type { Wanted } from "./kind";
import { sheetOf } from "./sheetOf";

/** What a sheet is told, as its user reads it. */
export function reportOn(...args: Parameters<typeof sheetOf>): SheetReport {
  const grid = sheetOf(...args);
  return sheetReport(grid, checkSheet(grid), EMPTY_MEMORY);
}

/** In what a report is not as wanted; nothing where it is. */
export function faultsOf(report: SheetReport, wanted: Wanted): string[] {
  const said = report.findings.filter(({ severity }) => severity === "error" || severity === "warning");
  const errors = said.filter(({ severity }) => severity === "error");
  const text = said.map((finding) => `${finding.severity} ${cellsOf(finding).join("/")} ${finding.message}`);
  const all = report.findings.map(({ title, message, hint, alternatives, proof }) =>
    [title, message, hint, ...alternatives, ...proof].join(" "),
  );
  all.push(`${report.verdict.text} ${report.verdict.detail}`);
  const faults: string[] = [];
  const want = (isMet: boolean, fault: string) => {
    if (!isMet) faults.push(`${fault} (${text.join("; ") || "nothing said"})`);
  };
  if (wanted.ready !== undefined) want(report.ready === wanted.ready, `ready is ${report.ready}`);
  if (wanted.isQuiet) want(said.length === 0, "not quiet");
  if (wanted.most !== undefined) want(said.length <= wanted.most, `${said.length} said`);
  if (wanted.errors !== undefined) want(errors.length === wanted.errors, `${errors.length} errors`);
  for (const cell of wanted.named ?? [])
    want(
      said.some((one) => cellsOf(one).includes(cell)),
      `${cell} not named`,
    );
  for (const cell of wanted.wrong ?? [])
    want(
      errors.some((one) => cellsOf(one).includes(cell)),
      `${cell} not called wrong`,
    );
  if (wanted.only)
    for (const cell of new Set(said.flatMap(cellsOf)))
      want(wanted.only.includes(cell), `${cell} named as well`);
  for (const [cell, value] of Object.entries(wanted.values ?? {}))
    want(
      said.some((one) => isProposed(one, cell, value)),
      `${value} not proposed for ${cell}`,
    );
  if (wanted.first) {
    const [cell, value] = wanted.first;
    const [one] = said;
    const offered = one?.proposal ? { cell: one.address, ...one.proposal } : one?.otherCells[0];
    const isFirst = offered !== undefined && offered.cell === cell && "value" in offered;
    want(isFirst && offered.value === value, `${cell} = ${value} not first`);
  }
  for (const words of wanted.says ?? [])
    want(
      all.some((one) => (typeof words === "string" ? one.includes(words) : words.test(one))),
      `does not say ${String(words)}`,
    );
  if (wanted.checks !== undefined) want(report.checks >= wanted.checks, `${report.checks} checks`);
  if (wanted.mostChecks !== undefined) want(report.checks <= wanted.mostChecks, `${report.checks} checks`);
  return faults;
}

function cellsOf({ address, otherCells, fixes }: FindingView): string[] {
  const own = address === null ? [] : [address];
  return [...new Set([...own, ...otherCells.map(({ cell }) => cell), ...fixes.flatMap(changed)])];
}

/** The cells that a button would change. */
function changed({ plan }: FindingView["fixes"][number]): string[] {
  return plan.changes.map(addressOf);
}

function addressOf({ row, column }: { row: number; column: number }): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

function isProposed(
  { address, proposal, otherCells, fixes }: FindingView,
  cell: string,
  value: number | string,
) {
  if (otherCells.some((one) => one.cell === cell && one.value === value)) return true;
  const inPlan = fixes.some(({ plan }) =>
    plan.changes.some(
      ({ row, column, after }) =>
        addressOf({ row, column }) === cell &&
        (("value" in after && after.value === value) || ("formula" in after && after.formula === value)),
    ),
  );
  if (inPlan) return true;
  if (address !== cell || proposal === null) return false;
  return "value" in proposal ? proposal.value === value : proposal.formula === value;
}
