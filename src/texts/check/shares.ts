import type { WrongShare } from "../../domain/findings/facts";
import { amount, cellName, columnName, printed, rowName } from "../shared/amounts";
import { saying, type FindingText } from "./findingText";

/** A per cent or a share that does not follow from the figures beside it. */
export function wrongShareText({ condition }: WrongShare): FindingText {
  const { kind, target, cells, proposal } = condition;
  const title = cellName(target);
  if (kind === "between") {
    const parts = cells.map(
      (cell) => `${cell.row === target.row ? columnName(cell) : rowName(cell)} ${printed(cell)}`,
    );
    return saying({
      title,
      message: `${printed(target)} ligger inte mellan ${parts.join(" och ")}.`,
      hint: "Andelen för alla måste ligga mellan andelarna för grupperna.",
    });
  }
  const [numerator, denominator] = cells;
  const right =
    proposal === null
      ? ""
      : `${amount(target.table, proposal, target.table.figures[target.row]![target.column]!.decimals)}\u00A0%`;
  return saying({
    title,
    message: right ? `${printed(target)} bör vara ${right}.` : `${printed(target)} följer inte av beloppen.`,
    proof: right
      ? [
          kind === "change"
            ? `${printed(numerator!)} mot ${printed(denominator!)} ger ${right}, men här står ${printed(target)}.`
            : `${printed(numerator!)} / ${printed(denominator!)} = ${right}, men här står ${printed(target)}.`,
        ]
      : [],
  });
}
