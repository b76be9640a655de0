import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "./session";
import type { PaneState } from "./state";

export const SessionContext = createContext<Session | null>(null);

/** The session whose buttons a component offers. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("The pane is drawn outside its SessionContext");
  return session;
}

/** What the session knows; the component is drawn again when that changes. */
export function usePaneState(): PaneState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.getState);
}
