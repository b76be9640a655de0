/** The pane as it is loaded: the session that ribbon and pane share, and what to draw where. */
import { createRoot } from "react-dom/client";
import type { ReactNode } from "react";
import { actions } from "./later";
import { App } from "./App";
import { OutsideExcel } from "./OutsideExcel";
import { keepTab } from "./keepTab";
import { createSession } from "./session/session";
import { addStyles } from "./styles/addStyles";
import { SHARED_STYLES } from "./styles/shared";

export const session = createSession(actions);

/** Draws the pane and follows the workbook. Without its events the pane still works, at the user's clicks. */
export async function showPane(): Promise<void> {
  draw(<App session={session} />);
  keepTab();
  window.addEventListener("focus", () => void session.lookAgain());
  await session.watch();
}

export function showOutsideExcel(): void {
  draw(<OutsideExcel />);
}

function draw(page: ReactNode): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element with the id root");
  addStyles(SHARED_STYLES);
  createRoot(root).render(page);
}
