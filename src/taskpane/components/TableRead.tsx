import { useDeferredValue, useMemo, useState } from "react";
import { tableReading } from "../../actions/check/tableReading";
import type { TableView } from "../../actions/shared/report";
import { StructureList, SUMS_AT_ONCE } from "./StructureList";
import { TableBrackets } from "./TableBrackets";

interface TableReadProps {
  table: TableView;
  canChange: boolean;
}

/** How one table was read: in sentences, sum by sum, and drawn. */
export function TableRead({ table, canChange }: TableReadProps) {
  const [shown, setShown] = useState(SUMS_AT_ONCE);
  const { description, structure, structureCount } = useMemo(
    () => tableReading(table, shown),
    [table, shown],
  );
  // Every row of the table is gone through for them: the verdict is drawn first.
  const afterwards = useDeferredValue<TableView | null>(table, null);
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
      {afterwards && <TableBrackets table={afterwards} />}
    </>
  );
}
