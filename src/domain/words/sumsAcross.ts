import { ends, pattern, whole } from "./boundaries";
import type { ColumnRole } from "./columnRoles";
import { says, type Entry } from "./lexicon";
import { ENDS_IN_NET, ENDS_IN_TOTAL, rowRole } from "./rowRoles";

/** Everything so far, or of the whole year: the months before it, added. */
export const SO_FAR: Entry = {
  means: "total",
  pattern: pattern(
    whole("hittills|helår(?:et)?|hela året|året totalt|årssumma"),
    /^ack(umulera(t|de))?\.?( |$)/,
    ends("ackumulerat|ack"),
    /^jan(uari)?\.? ?[-–] ?dec(ember)?\.?( (19|20)\d\d)?$/,
  ),
  example: "Ackumulerat",
  unlike: "Ackrediterade",
};

/** What the whole year is budgeted or forecast to be is no sum of the columns beside it. */
const OF_ITS_OWN: ReadonlySet<ColumnRole> = new Set(["budget", "outcome", "forecast"]);

/** Whether the heading of a column says that it sums others of its row, and whether some of them may be taken off. */
export function saysSumAcross({ heading, role }: { heading: string; role: ColumnRole }): {
  isNamed: boolean;
  isNet: boolean;
} {
  const lastWord = heading.split(/\s+/).slice(-1)[0] ?? "";
  const isNet = says(ENDS_IN_NET, heading) || rowRole(heading) === "net";
  if (isNet) return { isNamed: true, isNet };
  const isTotal = rowRole(lastWord) === "total" || rowRole(heading) === "total" || says(SO_FAR, heading);
  // "Total budget" is a role of its own and no sum, unless it stands below a heading as Totalt.
  const isOwn = OF_ITS_OWN.has(role) && !says(ENDS_IN_TOTAL, heading) && !says(SO_FAR, heading);
  return { isNamed: isTotal && !isOwn && !NEVER.has(role), isNet: false };
}

const NEVER: ReadonlySet<ColumnRole> = new Set(["percent", "price", "note", "label", "target", "trend"]);
