import { useRef, type KeyboardEvent } from "react";
import { paneTexts } from "../../texts/shared/pane";
import { usePaneState, useSession } from "../session/useSession";
import { VIEWS } from "../views/views";

/** Ties a tab to what it shows. */
export const PANEL_ID = "view";
export const tabId = (view: string) => `tab-${view}`;

/**
 * The tabs, as the ARIA pattern has them: one stop for Tab, arrow keys between them, and what is reached is shown
 * at once. Plain buttons: Fluent's TabList would be a tenth of all that the pane sends.
 */
export function Tabs() {
  const session = useSession();
  const { view: chosen } = usePaneState();
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const at = VIEWS.findIndex(({ id }) => id === chosen);
    const to = target(event.key, at, VIEWS.length);
    if (to === null) return;
    event.preventDefault();
    session.showView(VIEWS[to]!.id);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[to]?.focus();
  }

  return (
    <div ref={list} className="tabs" role="tablist" aria-label={paneTexts.views.all} onKeyDown={move}>
      {VIEWS.map(({ id, name, icon: Icon }) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          className="tab"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={PANEL_ID}
          tabIndex={id === chosen ? 0 : -1}
          {...(Icon && { "aria-label": name, title: name })}
          onClick={() => session.showView(id)}
        >
          {Icon ? <Icon /> : name}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads among tabs; null for any other key. At the ends it goes round. */
function target(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
