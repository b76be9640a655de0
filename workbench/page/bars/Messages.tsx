import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useCallback, useMemo, useState } from "react";
import { texts } from "../texts";

export interface Message {
  readonly text: string | null;
  readonly show: (text: string) => void;
  readonly clear: () => void;
  /** Takes a sentence back that has come untrue; what has been said since stands. */
  readonly takeBack: (text: string) => void;
}

/** The one sentence the page has to say at the moment, if any. */
export function useMessage(): Message {
  const [text, setText] = useState<string | null>(null);
  const clear = useCallback(() => setText(null), []);
  const takeBack = useCallback((said: string) => setText((now) => (now === said ? null : now)), []);
  return useMemo(() => ({ text, show: setText, clear, takeBack }), [text, clear, takeBack]);
}

/** What the workbench itself has to say; the add-in speaks in its own pane. */
export function Messages({ message, close }: { message: string | null; close: () => void }) {
  return (
    <div className="messages" role="status">
      {message !== null && (
        <MessageBar intent={message === texts.tryExample ? "info" : "warning"}>
          <MessageBarBody>{message}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                aria-label={texts.closeMessage}
                icon={<Dismiss16Regular />}
                onClick={close}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
