import type { FunctionCall, FunctionOutcome } from "../host/functionCaller";
import type { DeclaredFunction } from "./declaredFunctions";

/** Carries calls to the add-in and its results back: a whole calculation pass in one message each way. */
export type CallFunctions = (calls: readonly FunctionCall[]) => Promise<readonly FunctionOutcome[]>;

/** Tells the add-in that nobody waits for a call any more, where the function can be told. */
export type CancelFunctions = (calls: readonly FunctionCall[]) => void;

/**
 * The add-in's worksheet functions as a calculation uses them. The engine computes in one go and cannot wait
 * for the add-in: what is not known yet is noted while it computes (`ask`), sent when it is done (`endPass`),
 * and the workbook is computed once more when the results are there. The functions are pure, so a result is
 * known by the function and its arguments. A function that takes another's result costs a second pass.
 */
export class WorksheetFunctions {
  private readonly known = new Map<string, FunctionOutcome>();
  private readonly sent = new Map<string, FunctionCall>();
  private readonly listeners = new Set<() => void>();
  private asked = new Map<string, FunctionCall>();
  private call: CallFunctions | null = null;
  private cancel: CancelFunctions | null = null;

  /** @param options.areBlanksZero as desktop Excel before the fix of Microsoft 365, and LTSC 2021 */
  constructor(
    readonly declared: readonly DeclaredFunction[],
    private readonly options: { readonly areBlanksZero?: boolean } = {},
  ) {}

  /** What a blank cell arrives as. */
  get blank(): "" | 0 {
    return this.options.areBlanksZero === true ? 0 : "";
  }

  /**
   * The add-in is there. Calls that have waited for it are sent when the workbook is computed next, which this
   * asks for.
   * @returns a function that takes it away again
   */
  connect(call: CallFunctions, cancel: CancelFunctions | null = null): () => void {
    this.call = call;
    this.cancel = cancel;
    this.sent.clear();
    this.tell();
    return () => {
      if (this.call !== call) return;
      this.call = null;
      this.sent.clear();
    };
  }

  /** Calls back when results have arrived, or can be had: the workbook is to be computed once more. */
  onNews(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Everything is asked for anew at the next pass, as by Ctrl+Alt+F9. */
  forget(): void {
    this.known.clear();
  }

  beginPass(): void {
    this.asked = new Map();
  }

  /** What a call results in; null as long as the add-in has not said. */
  ask(call: FunctionCall): FunctionOutcome | null {
    const key = keyOf(call);
    if (!this.asked.has(key)) this.asked.set(key, call);
    return this.known.get(key) ?? null;
  }

  /**
   * Sends what the pass has asked for and nobody knows, and forgets what it has not asked for.
   * @returns whether a result is still to come
   */
  endPass(): boolean {
    for (const key of this.known.keys()) if (!this.asked.has(key)) this.known.delete(key);
    const missing = [...this.asked].filter(([key]) => !this.known.has(key));
    const unsent = missing.filter(([key]) => !this.sent.has(key));
    const dropped = [...this.sent].filter(([key, { isCancelable }]) => isCancelable && !this.asked.has(key));
    for (const [key] of dropped) this.sent.delete(key);
    if (dropped.length > 0) this.cancel?.(dropped.map(([, one]) => one));
    if (this.call && unsent.length > 0) void this.send(this.call, unsent);
    return missing.length > 0;
  }

  private async send(call: CallFunctions, entries: readonly [string, FunctionCall][]): Promise<void> {
    for (const [key, one] of entries) this.sent.set(key, one);
    const outcomes = await call(entries.map(([, one]) => one));
    // Another add-in, or none, has taken its place meanwhile.
    if (this.call !== call) return;
    entries.forEach(([key], index) => {
      this.sent.delete(key);
      this.known.set(key, outcomes[index]!);
    });
    this.tell();
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

function keyOf({ name, args }: FunctionCall): string {
  return `${name} ${JSON.stringify(args)}`;
}
