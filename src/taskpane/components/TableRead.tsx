import { useMemo, useState } from "react";
import { tableReading } from "../../actions/check/tableReading";
import type { TableView } from "../../actions/shared/report";
import { structureTexts } from "../../texts/check/structurePane";
import { Brackets } from "./Brackets";
import { Folded } from "./Folded";
import { StructureList, SUMS_AT_ONCE } from "./StructureList";

interface TableReadProps {
  table: TableView;
  canChange: boolean;
}

/** How one table was read: in sentences, sum by sum, and drawn. */
export function TableRead({ table, canChange }: TableReadProps) {
  const [shown, setShown] = useState(SUMS_AT_ONCE);
  const { description, structure, structureCount, brackets } = useMemo(
    () => tableReading(table, shown),
    [table, shown],
  );
  return (
    <>
      {description.map((sentence, index) => (
        <p key={index}>{sentence}</p>
      ))}
      <StructureList
        structure={structure}
        count={structureCount}
        onMore={() => setShown(shown + SUMS_AT_ONCE)}
        canChange={canChange}
      />
      {brackets.rows.length > 0 && (
        <Folded summary={structureTexts.brackets}>
          <Brackets view={brackets} />
        </Folded>
      )}
    </>
  );
}
