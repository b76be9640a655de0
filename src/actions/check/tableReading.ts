import { tableSentences } from "../../texts/check/tables";
import type { TableReading, TableView } from "../shared/report";
import { bracketsView } from "./bracketsView";
import { structureViews } from "./structureViews";

/** Puts into words how a table was read. What nobody has unfolded need not be worded before the verdict. */
export function tableReading({ checked, answers }: Pick<TableView, "checked" | "answers">): TableReading {
  return {
    description: tableSentences(checked),
    structure: structureViews(checked, answers),
    brackets: bracketsView(checked),
  };
}
