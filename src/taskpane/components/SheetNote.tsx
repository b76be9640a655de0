import { paneTexts } from "../../texts/shared/pane";
import { usePaneState } from "../session/useSession";

/** Says which sheet something is about, once another one is in front. */
export function SheetNote({ sheet }: { sheet: string }) {
  const { activeSheet } = usePaneState();
  return activeSheet === null || activeSheet === sheet ? null : (
    <p className="hint">{paneTexts.aboutSheet(sheet)}</p>
  );
}
