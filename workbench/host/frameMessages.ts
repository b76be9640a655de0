/** The envelope of every message between the add-in's frame and its host page: one JSON string. */
export interface FrameMessage {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data?: unknown;
  readonly _serializerVersion: number;
}

export const MessageType = { request: 0, response: 1 } as const;
export const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ResponseType = { forCalling: 0, forEventing: 1 } as const;

/** Reads a message; null for whatever else comes by window.postMessage. */
export function readMessage(text: unknown): FrameMessage | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  try {
    const message = JSON.parse(text) as Partial<FrameMessage> | null;
    return message && typeof message._actionName === "string" ? (message as FrameMessage) : null;
  } catch {
    return null;
  }
}

export function replyTo(message: FrameMessage, data: unknown): string {
  return JSON.stringify({
    ...message,
    _messageType: MessageType.response,
    _errorCode: 0,
    _responseType: ResponseType.forCalling,
    _data: data,
  });
}

export function eventMessage(name: string, conversation: string, origin: string, data: unknown): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionType: ActionKind.invoke,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: -1,
    _origin: origin,
    _data: data,
    _serializerVersion: 1,
    _errorCode: 0,
    _responseType: ResponseType.forEventing,
  });
}
