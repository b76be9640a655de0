import type { Check } from "../../../domain/checks/check";
import type {
  Rounding,
  StaleTotalFound,
  Tie,
  Unlocated,
  UnsupportedSum,
  WrongFigure,
  WrongShare,
} from "../../../domain/findings/facts";
import type { Mend } from "../../../domain/findings/rule";
import { likeliestRows } from "../../../domain/repair/likeliestRows";
import type { Suspect } from "../../../domain/repair/suspect";
import { cellAddress } from "../../../domain/sheet/address";
import { amountAt } from "../../../domain/tables/amounts";
import { address, isSameCell } from "../../../domain/tables/cellOf";
import { printAt } from "../../../domain/tables/printAmount";
import { storedValue } from "../../../domain/tables/storedValue";
import { buttonTexts } from "../../../texts/check/buttons";
import { isApproximate, nameInTie, proposedText } from "../../../texts/check/figures";
import { slipWords } from "../../../texts/check/slips";
import { printed } from "../../../texts/shared/amounts";
import { plainFix, pointing, type RuleView } from "./view";

export const wrongFigureView: RuleView<WrongFigure> = {
  ...pointing,
  rule: ({ checks }) => kindsOf(checks) || "wrongFigure",
  address: ({ suspect }) => address(suspect),
  fix: ({ suspect, formula }, mend) =>
    formula === null ? { label: buttonTexts.correct, ...change(suspect) } : plainFix(mend),
  proposal: ({ suspect, formula }) => {
    if (formula !== null) return { formula };
    const slip = isApproximate(suspect)
      ? buttonTexts.approximate
      : suspect.slip && slipWords(suspect.slip.kind);
    return { value: storedValue(suspect, suspect.change), ...(slip !== null && { slip }) };
  },
  otherCells: ({ secondReading, beside }) => [
    ...(secondReading?.cells ?? []).map((cell) => ({
      cell: address(cell),
      value: storedValue(cell, cell.value - amountAt(cell.table.amounts, cell.row, cell.column)),
    })),
    ...beside.map(asOther),
  ],
};

export const tieView: RuleView<Tie> = {
  ...pointing,
  rule: ({ checks }) => kindsOf(checks) || "tie",
  address: ({ suspects }) => address(suspects[0]!),
  fix: ({ suspects }, mend) => {
    const suspect = suspectOf(suspects, mend);
    const label = buttonTexts.correctOne(nameInTie(suspect, suspects), address(suspect));
    return { label, ...change(suspect) };
  },
  otherCells: ({ suspects, beside, checks }) => [
    ...[...suspects, ...beside].map(asOther),
    ...checks.flatMap(({ kind, terms, target, residual }) =>
      kind === "restated" && !suspects.some((one) => [...terms, target].some((term) => isSameCell(term, one)))
        ? [
            ...terms.map((term) => ({
              cell: address(term),
              value: storedValue(term, -residual * term.coefficient),
            })),
            { cell: address(target), value: storedValue(target, residual) },
          ]
        : [],
    ),
  ],
};

export const unlocatedView: RuleView<Unlocated> = {
  ...pointing,
  rule: ({ checks }) => kindsOf(checks) || "unlocated",
  address: ({ checks }) => address(checks[0]!.target),
};

export const staleTotalView: RuleView<StaleTotalFound> = {
  ...pointing,
  rule: () => "staleTotal",
  address: ({ totals: [first] }) => address(first!.cell),
  proposal: ({ totals: [first] }) => ({ value: storedValue(first!.cell, first!.change) }),
  // What is mended together with the first cell comes before what may be wrong instead.
  otherCells: ({ totals, carried, rows }) =>
    [...totals.slice(1), ...carried, ...likeliestRows(rows)].map(({ cell, change: by }) => ({
      cell: address(cell),
      value: storedValue(cell, by),
    })),
};

export const unsupportedSumView: RuleView<UnsupportedSum> = {
  ...pointing,
  address: ({ checks }) => address(checks[0]!.target),
  // What the rows come to, should the row be the sum of them: the user is asked first.
  proposal: ({ checks: [first] }) => ({ value: storedValue(first!.target, first!.residual) }),
};

export const roundingView: RuleView<Rounding> = {
  ...pointing,
  rule: ({ check }) => check.kind,
  address: ({ check }) => address(check.target),
};

export const shareView: RuleView<WrongShare> = {
  ...pointing,
  address: ({ condition }) => address(condition.target),
  fix: ({ condition: { target, proposal } }) => ({
    label: buttonTexts.correct,
    before: printed(target),
    after: printAt(target, proposal!),
  }),
  proposal: ({ condition: { target, proposal } }) =>
    proposal === null
      ? null
      : {
          value: storedValue(target, proposal - amountAt(target.table.amounts, target.row, target.column)),
        },
};

/** "crossFooting+footing" */
function kindsOf(checks: readonly Check[]): string {
  return [...new Set(checks.map(({ kind }) => kind))].sort().join("+");
}

function change(suspect: Suspect): { before: string; after: string } {
  return { before: printed(suspect), after: proposedText(suspect) };
}

function asOther(suspect: Suspect): { cell: string; value: number } {
  return { cell: address(suspect), value: storedValue(suspect, suspect.change) };
}

function suspectOf(suspects: readonly Suspect[], { cell }: Mend): Suspect {
  return suspects.find((suspect) => address(suspect) === cellAddress(cell))!;
}
