/** The pane as it is loaded: the session that ribbon and pane share, and what to draw where. */
import { createRoot } from "react-dom/client";
import type { ReactNode } from "react";
import { actions, fetchTheRest } from "./later";
import { App } from "./App";
import { OutsideExcel } from "./OutsideExcel";
import { isFollowingHere } from "./followSetting";
import { keepTab } from "./keepTab";
import { createSession } from "./session/session";
import { addStyles } from "./styles/addStyles";
import { SHARED_STYLES } from "./styles/shared";
import { themeStyles } from "./theme/themeStyles";
import { undoByKey } from "./undoByKey";

export const session = createSession(actions, isFollowingHere());

/** Draws the pane and follows the workbook. Without its events the pane still works, at the user's clicks. */
export async function showPane(): Promise<void> {
  draw(<App session={session} />);
  keepTab();
  undoByKey(session);
  window.addEventListener("focus", () => void session.lookAgain());
  await session.watch();
  fetchAfterVerdict();
}

/** How long the rest waits for a first verdict, which goes before it. */
const WAIT_FOR_VERDICT_MS = 3000;

/** What comes after the first verdict is fetched when that is here, or when nobody asks for one. */
function fetchAfterVerdict(): void {
  const done = () => {
    clearTimeout(timer);
    stop();
    fetchTheRest();
  };
  const timer = setTimeout(done, WAIT_FOR_VERDICT_MS);
  const stop = session.subscribe(() => {
    const { checked, work } = session.getState();
    if (checked.size > 0 && !work) done();
  });
}

export function showOutsideExcel(): void {
  draw(<OutsideExcel />);
}

function draw(page: ReactNode): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element with the id root");
  addStyles(themeStyles() + SHARED_STYLES);
  createRoot(root).render(page);
}
