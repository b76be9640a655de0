import { useMemo } from "react";
import { tableReading } from "../../actions/check/tableReading";
import type { TableView } from "../../actions/shared/report";
import { paneTexts } from "../../texts/shared/pane";
import { Brackets } from "./Brackets";
import { Folded } from "./Folded";
import { StructureList } from "./StructureList";

interface TableReadProps {
  table: TableView;
  canChange: boolean;
}

/** How one table was read: in sentences, sum by sum, and drawn. */
export function TableRead({ table, canChange }: TableReadProps) {
  const { description, structure, brackets } = useMemo(() => tableReading(table), [table]);
  return (
    <>
      {description.map((sentence, index) => (
        <p key={index}>{sentence}</p>
      ))}
      <StructureList structure={structure} canChange={canChange} />
      {brackets.rows.length > 0 && (
        <Folded summary={paneTexts.structure.brackets}>
          <Brackets view={brackets} />
        </Folded>
      )}
    </>
  );
}
