import { Tab, TabList } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons";
import type { Workbook } from "../../workbook";
import { texts } from "../texts";
import { useWorkbookChanges } from "../useWorkbook";

/** The tabs of the visible sheets, below the grid. */
export function SheetTabs({ workbook }: { workbook: Workbook }) {
  useWorkbookChanges(workbook);
  const visible = workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
  return (
    <TabList
      className="sheet-tabs"
      size="small"
      aria-label={texts.sheets}
      selectedValue={workbook.activeSheet.id}
      onTabSelect={(_event, data) => workbook.activate(String(data.value))}
    >
      {visible.map((sheet) => (
        <Tab key={sheet.id} value={sheet.id} {...(sheet.isProtected && { icon: <LockClosed16Regular /> })}>
          <span
            style={sheet.setup.tabColor ? { borderBottom: `2px solid ${sheet.setup.tabColor}` } : undefined}
          >
            {sheet.name}
          </span>
        </Tab>
      ))}
    </TabList>
  );
}
