import type { WrongShare } from "../../domain/findings/findings";
import { amount, cellName, columnName, printed, rowName } from "../shared/amounts";
import type { FindingText } from "./findingText";

/** A per cent or a share that does not follow from the figures beside it. */
export function shareText({ condition }: WrongShare): FindingText {
  const { kind, target, cells, proposal } = condition;
  const base = { title: cellName(target), hint: "", alternatives: [] };
  if (kind === "between") {
    const parts = cells.map(
      (cell) => `${cell.row === target.row ? columnName(cell) : rowName(cell)} ${printed(cell)}`,
    );
    return {
      ...base,
      message: `${printed(target)} ligger inte mellan ${parts.join(" och ")}.`,
      hint: "Andelen för alla måste ligga mellan andelarna för grupperna.",
      proof: [],
    };
  }
  const [numerator, denominator] = cells;
  const right =
    proposal === null
      ? ""
      : `${amount(target.table, proposal, target.table.figures[target.row]![target.column]!.decimals)}\u00A0%`;
  return {
    ...base,
    message: right ? `${printed(target)} bör vara ${right}.` : `${printed(target)} följer inte av beloppen.`,
    proof: [`${printed(numerator!)} / ${printed(denominator!)} = ${right}, men här står ${printed(target)}.`],
  };
}
