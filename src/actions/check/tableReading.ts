import { tableSentences } from "../../texts/check/tables";
import type { TableReading, TableView } from "../shared/report";
import { structureViews } from "./structureViews";

/**
 * Puts into words how a table was read.
 * @param most so many of its sums and differences; all where it is left out
 */
export function tableReading(
  { checked, answers }: Pick<TableView, "checked" | "answers">,
  most = Infinity,
): TableReading {
  const { views, count } = structureViews(checked, answers, most);
  return {
    description: tableSentences(checked),
    structure: views,
    structureCount: count,
  };
}
