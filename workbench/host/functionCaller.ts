import type { FunctionResult } from "./host";

/** One call of a worksheet function. Ranges are matrices, an omitted optional argument is null. */
export interface FunctionCall {
  /** The function's id, in upper case. */
  readonly name: string;
  readonly args: readonly unknown[];
  /** The cell that holds the formula: "Blad1!D4". */
  readonly address: string;
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

/** Sends calculation passes to the add-in's function proxy and matches the results by their ids. */
export class FunctionCaller {
  private readonly pending = new Map<number, (outcome: FunctionOutcome) => void>();
  private made = 0;

  constructor(private readonly fire: (entries: readonly (readonly unknown[])[]) => void) {}

  call(calls: readonly FunctionCall[]): Promise<readonly FunctionOutcome[]> {
    if (calls.length === 0) return Promise.resolve([]);
    const outcomes: Promise<FunctionOutcome>[] = [];
    const entries = calls.map(({ name, args, address }) => {
      const id = ++this.made;
      outcomes.push(new Promise((resolve) => this.pending.set(id, resolve)));
      return [...CALL, "", JSON.stringify([id, name, args, address, 0, []]), id];
    });
    this.fire(entries);
    return Promise.all(outcomes);
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
