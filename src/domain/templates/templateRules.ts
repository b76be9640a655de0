import type { CellRule } from "../sheet/newSheet";
import { FIRST_ROW } from "./layout";
import type { Template, TemplateColumn } from "./template";

/** What somebody meets who writes something else than what a cell is for. */
export interface RuleMessages {
  readonly number: string;
  readonly share: string;
  readonly choice: (words: readonly string[]) => string;
}

/** What may be written into the cells that are filled in, run by run. */
export function rulesOf(
  { rows }: Template,
  { holds, formula }: TemplateColumn,
  column: number,
  messages: RuleMessages,
): CellRule[] {
  if (formula !== undefined || holds.kind === "text") return [];
  const filled = rows.map((row) => row.formula === undefined && row.kind !== "total");
  return runs(filled).map(([from, to]): CellRule => {
    const area = { row: FIRST_ROW + from, column, rows: to - from + 1, columns: 1 };
    switch (holds.kind) {
      case "choice":
        return { area, rule: { kind: "list", words: holds.words }, message: messages.choice(holds.words) };
      case "share":
        return { area, rule: { kind: "share" }, message: messages.share };
      default:
        return { area, rule: { kind: "number" }, message: messages.number };
    }
  });
}

/** First and last of each run of true. */
function runs(flags: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  flags.forEach((flag, index) => {
    const last = found[found.length - 1];
    if (flag && last?.[1] === index - 1) last[1] = index;
    else if (flag) found.push([index, index]);
  });
  return found;
}
