import type { FunctionResult } from "./host";

/** One call of a worksheet function. Ranges are matrices, an omitted optional argument is null. */
export interface FunctionCall {
  /** The function's id, in upper case. */
  readonly name: string;
  readonly args: readonly unknown[];
  /** The cell that holds the formula: "Blad1!D4". */
  readonly address: string;
  /** The function can be told that nobody waits for it. */
  readonly isCancelable?: boolean;
}

export type FunctionOutcome =
  /** Of a matrix each cell; an error among them is { type: "Error", basicValue: "#N/A", message }. */
  | { readonly value: unknown }
  /** As Excel shows it: "#VALUE!", with the add-in's reason. */
  | { readonly error: string; readonly reason: string };

const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  2: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
};
/** Category and type of the messages that call functions. */
const CALL = [1, 1000] as const;
const CANCEL = [1, 1001] as const;
/** Among the flags of a call. */
const CANCELABLE = 1;

/** Sends calculation passes to the add-in's function proxy and matches the results by their ids. */
export class FunctionCaller {
  private readonly pending = new Map<number, (outcome: FunctionOutcome) => void>();
  private readonly ids = new Map<FunctionCall, number>();
  private made = 0;

  constructor(private readonly fire: (entries: readonly (readonly unknown[])[]) => void) {}

  call(calls: readonly FunctionCall[]): Promise<readonly FunctionOutcome[]> {
    if (calls.length === 0) return Promise.resolve([]);
    const outcomes: Promise<FunctionOutcome>[] = [];
    const entries = calls.map((call) => {
      const { name, args, address, isCancelable } = call;
      const id = ++this.made;
      this.ids.set(call, id);
      outcomes.push(new Promise((resolve) => this.pending.set(id, resolve)));
      const flags = isCancelable ? CANCELABLE : 0;
      return [...CALL, "", JSON.stringify([id, name, args, address, flags, []]), id];
    });
    this.fire(entries);
    return Promise.all(outcomes).finally(() => calls.forEach((call) => this.ids.delete(call)));
  }

  /** Nobody waits for these any more; what the add-in answers all the same is taken as it comes. */
  cancel(calls: readonly FunctionCall[]): void {
    const ids = calls.flatMap((call) => this.ids.get(call) ?? []);
    const entries = ids.map((id) => [...CANCEL, "", JSON.stringify({ invocationId: id }), id]);
    if (entries.length > 0) this.fire(entries);
  }

  receive(results: readonly FunctionResult[]): void {
    for (const [id, isFine, value, code] of results) {
      const resolve = this.pending.get(Number(id));
      this.pending.delete(Number(id));
      resolve?.(
        isFine === true
          ? { value }
          : { error: ERRORS[Number(code)] ?? "#VALUE!", reason: typeof value === "string" ? value : "" },
      );
    }
  }
}
