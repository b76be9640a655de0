import type { Host } from "./host";
import type { RequestBody } from "./protocol";
import { MessageRefused } from "./refusals";

/** Set in a message's flags by Excel.run({delayForCellEdit: true}): it may wait until a cell is left. */
const DELAY_FOR_CELL_EDIT = 64;

/**
 * Carries one message to the host and its answer back as text, within Excel's limit of size.
 * @param text the message as it came, to be measured
 * @param flags as the client sends them beside the message
 * @throws MessageRefused
 */
export async function exchange(
  host: Host,
  request: RequestBody,
  text: string,
  flags: number,
): Promise<string> {
  if (isLarger(text, host.messageLimit)) {
    throw new MessageRefused("RequestPayloadSizeLimitExceeded");
  }
  const response = await host.handle(request, { canWait: (flags & DELAY_FOR_CELL_EDIT) !== 0 });
  const answer = JSON.stringify(response);
  if (isLarger(answer, host.messageLimit)) throw new MessageRefused("ResponsePayloadSizeLimitExceeded");
  return answer;
}

/** In bytes, of which a character takes three at most; so most texts need not be measured. */
function isLarger(text: string, limit: number): boolean {
  if (text.length * 3 <= limit) return false;
  return text.length > limit || new TextEncoder().encode(text).length > limit;
}
