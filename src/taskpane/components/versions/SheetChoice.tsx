import { Button } from "../Button";
import { useId, useState } from "react";
import type { VersionsWanted } from "../../../actions";
import { versionTexts as texts } from "../../../texts/versions/versions";
import { usePaneState } from "../../session/useSession";
import { Folded } from "../Folded";

interface SheetChoiceProps {
  /** In the order of the tabs. */
  sheets: readonly string[];
  onCompare: (wanted: VersionsWanted) => void;
}

/** The sheet in front against another one of the workbook; nothing where there is no other. */
export function SheetChoice({ sheets, onCompare }: SheetChoiceProps) {
  const { activeSheet } = usePaneState();
  const [chosen, setChosen] = useState<string | null>(null);
  const id = useId();
  const others = sheets.filter((sheet) => sheet !== activeSheet);
  if (activeSheet === null || others.length === 0) return null;
  const earlierSheet = chosen !== null && others.includes(chosen) ? chosen : others[0]!;
  return (
    <Folded summary={texts.orSheet}>
      <p>{texts.compared(activeSheet)}</p>
      <div className="version-choice choices">
        <label htmlFor={id}>{texts.sheetEarlier}</label>
        <select id={id} value={earlierSheet} onChange={(event) => setChosen(event.target.value)}>
          {others.map((sheet) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </select>
        <Button size="small" onClick={() => onCompare({ earlierSheet, sheet: activeSheet })}>
          {texts.compareSheets}
        </Button>
      </div>
    </Folded>
  );
}
