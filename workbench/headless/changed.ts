import { checkStamp } from "../../src/actions";
import { figureOfPrint } from "../../src/domain/report/stamp/print";
import type { Outcome, Task } from "./actions";
import { isUnread, problemText } from "./refusals";

/** One line for the file: what has changed since it was stamped, and what that does to the totals. */
export async function changed({ file, print, tell }: Task): Promise<Outcome> {
  const report = await checkStamp();
  if (report.kind === "problem") {
    tell(problemText(report));
    return isUnread(report) ? "failed" : "blocked";
  }
  const { state, date, text, detail, changes, more } = report;
  print({
    file,
    state,
    date,
    text,
    detail,
    changes: changes.map(({ sheet, address, title, text: message, before, after, effects }) => ({
      sheet,
      cell: address,
      title,
      message,
      before: valueOf(before),
      after: valueOf(after),
      effects: effects.map((effect) => ({ cell: effect.address, kind: effect.kind, message: effect.text })),
    })),
    more,
  });
  return state === "unchanged" ? "ready" : "blocked";
}

/** A figure as a number, a share as a share; words as they are, and null for a blank cell. */
function valueOf(print: string | null): number | string | null {
  if (print === null || print === "") return null;
  const figure = figureOfPrint(print);
  if (!figure) return print.replace(/^['@!]/, "");
  return Number(`${figure.units}e${-figure.decimals - (figure.isPercent ? 2 : 0)}`);
}
