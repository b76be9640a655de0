import type { ErrorCode } from "./errors";
import { isRoundTrip, type RequestBody } from "./protocol";
import { MessageRefused } from "./refusals";

interface Refusal {
  readonly code: ErrorCode;
  readonly isForGood: boolean;
  readonly when: (request: RequestBody) => boolean;
}

/** Decides which messages are let in at all: not while a cell is edited, nor when a test says so. */
export class Gate {
  private refusal: Refusal | null = null;
  private edit: { readonly ended: Promise<void>; readonly end: () => void } | null = null;

  /** @throws MessageRefused */
  async admit(request: RequestBody, canWait: boolean): Promise<void> {
    if (this.refusal?.when(request)) {
      const { code, isForGood } = this.refusal;
      if (!isForGood) this.refusal = null;
      throw new MessageRefused(code);
    }
    if (!this.edit || !isRoundTrip(request)) return;
    if (!canWait) throw new MessageRefused("InvalidOperationInCellEditMode");
    await this.edit.ended;
  }

  beginEdit(): void {
    if (this.edit) return;
    let end = () => {};
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.edit = { ended, end };
  }

  endEdit(): void {
    this.edit?.end();
    this.edit = null;
  }

  refuse(code: ErrorCode, options: Partial<Omit<Refusal, "code">>): void {
    this.refusal = { code, isForGood: false, when: () => true, ...options };
  }

  accept(): void {
    this.refusal = null;
  }
}
