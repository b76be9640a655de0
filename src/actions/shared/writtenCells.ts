import { cellAddress } from "../../domain/sheet/address";
import { MOST_CORRECTED_CELLS } from "../../domain/sheet/keptCorrection";
import { readFigure } from "../../domain/figures/figure";
import type { CellValue } from "../../domain/sheet/grid";
import type { CellChange, Plan } from "../../domain/sheet/plan";
import { figureText } from "../../texts/shared/amounts";
import { contentText } from "../../texts/shared/contentText";
import type { WrittenCells } from "./outcomes";

/** What a plan changes in words, for the history: contents, and not colours. */
export function writtenCells({ sheet, changes }: Plan): WrittenCells {
  const rewritten = changes.filter(({ after }) => after.kind !== "kept");
  const cells = rewritten.slice(0, MOST_CORRECTED_CELLS).map((change) => ({
    cell: cellAddress(change),
    before: shown(change.before.formula),
    after: afterText(change),
  }));
  return { sheet, cells, count: rewritten.length };
}

function afterText({ after, before }: CellChange): string {
  switch (after.kind) {
    case "kept":
      return shown(before.formula);
    case "formula":
      return shown(after.formula);
    case "blank":
      return "";
    default:
      return shown(after.value);
  }
}

/** As a table shows it: "20 266"; of a formula the formula. */
function shown(content: CellValue): string {
  if (content === "") return "";
  const figure = typeof content === "number" ? readFigure(content, content, "General") : null;
  return figure ? figureText(figure) : contentText(content);
}
