import { useMemo } from "react";
import { bracketsView } from "../../actions/check/bracketsView";
import type { TableView } from "../../actions/shared/report";
import { structureTexts } from "../../texts/check/structurePane";
import { Brackets } from "./Brackets";
import { Folded } from "./Folded";

/** The sums of a table drawn beside the rows they gather; nothing where nothing is added up. */
export function TableBrackets({ table: { checked } }: { table: TableView }) {
  const view = useMemo(() => bracketsView(checked), [checked]);
  if (view.rows.length === 0) return null;
  return (
    <Folded summary={structureTexts.brackets}>
      <Brackets view={view} />
    </Folded>
  );
}
