import { FetchedPart } from "../fetched";
import { usePaneState } from "../session/useSession";
import { VIEWS } from "../views/views";
import { PANEL_ID, tabId } from "./Tabs";

/** The view whose tab is chosen; nothing for the moment that its file is on its way. */
export function ShownView() {
  const { view: chosen } = usePaneState();
  const view = VIEWS.find(({ id }) => id === chosen) ?? VIEWS[0]!;
  return (
    <div id={PANEL_ID} className="view" role="tabpanel" aria-labelledby={tabId(view.id)}>
      <FetchedPart thing={view.content}>{({ View: Shown }) => <Shown />}</FetchedPart>
    </div>
  );
}
