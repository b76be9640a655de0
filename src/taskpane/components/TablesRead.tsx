import type { TableView } from "../../actions/shared/report";
import { paneTexts } from "../../texts/shared/pane";
import { TableRead } from "../later";
import { Folded } from "./Folded";

interface TablesReadProps {
  tables: readonly TableView[];
  canChange: boolean;
}

/** How the sheet was read: the reader can only trust the verdict after seeing what it was based on. */
export function TablesRead({ tables, canChange }: TablesReadProps) {
  const [first] = tables;
  if (!first) return null;
  const isOne = tables.length === 1;
  return (
    <Folded
      summary={`${paneTexts.read(tables.length)}: ${isOne ? nameOf(first) : paneTexts.tablesRead(tables.length)}`}
    >
      {tables.map((table) => (
        <div key={table.address} className="table-read">
          {!isOne && <strong>{nameOf(table)}</strong>}
          <TableRead table={table} canChange={canChange} />
        </div>
      ))}
    </Folded>
  );
}

/** "Driftredovisning, A3:D10, tkr" */
function nameOf({ kindText, address, unit }: TableView): string {
  return [kindText, address, unit].filter(Boolean).join(", ");
}
