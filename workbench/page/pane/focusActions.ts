/**
 * How focus goes in and out of the pane in Excel on the web. office.js takes the Tab key over: it moves the
 * focus among the elements it knows as tabbable, and tells the host when there is none left.
 */
import { readMessage } from "../../host/frameMessages";

/** OSF.AgaveHostAction */
const ACTION = { ctrlF6In: 4, ctrlF6Exit: 5, ctrlF6ExitShift: 6, tabExit: 13, tabExitShift: 14 } as const;

/** The message that makes office.js focus the first element of the pane. */
export function enterMessage(origin: string, conversation = "driftkoll"): string {
  return JSON.stringify({
    _messageType: 0,
    _actionType: 0,
    _actionName: "Office_notifyAgave",
    _conversationId: `${conversation}_ntf`,
    _correlationId: 0,
    _origin: origin,
    _data: [ACTION.ctrlF6In],
    _serializerVersion: 1,
  });
}

/** Where a message of office.js says that the focus is to go: to the region after the pane, before it, or nowhere. */
export function exitStep(text: unknown): 1 | -1 | null {
  const message = readMessage(text);
  if (message?._actionName !== "ContextActivationManager_notifyHost" || !Array.isArray(message._data))
    return null;
  const code: unknown = message._data[1];
  if (code === ACTION.tabExit || code === ACTION.ctrlF6Exit) return 1;
  if (code === ACTION.tabExitShift || code === ACTION.ctrlF6ExitShift) return -1;
  return null;
}
