import type { CopiedHeading } from "../../questions/copiedHeadings";
import type { PeriodQuestion } from "../../questions/periods";
import type { PeriodChoice } from "../../questions/workbookPeriod";
import { contentAt } from "../../sheet/cellAt";
import { contentKey } from "../../sheet/contentKey";
import { headingPosition } from "../../tables/cellOf";
import { keyText } from "../../words/keyText";
import { withLastMonth } from "../../words/periods";
import { mendOf } from "../mend";
import { noMends, type FindingRule } from "../rule";

export const periodRule: FindingRule<PeriodQuestion> = {
  severity: () => "warning",
  key: ({ table, column, saidMonth, otherMonth }) => {
    const headings = table.columns.map(({ heading }) => keyText(heading)).join("|");
    return contentKey("period", headings, column, saidMonth, otherMonth);
  },
  /**
   * The heading with the other month; none where both headings may be right, and none where it is computed or the
   * month stands in a cell of its own.
   */
  mends: ({ table, column, otherMonth, witness }, grid) => {
    if (witness.kind === "budget") return [];
    const cell = headingPosition(table, column);
    const { value, formula } = contentAt(grid, cell);
    const heading = typeof value === "string" && formula === value ? withLastMonth(value, otherMonth) : null;
    return heading === null ? [] : [mendOf(cell, grid, { kind: "text", value: heading })];
  },
};

export const workbookPeriodRule: FindingRule<PeriodChoice> = {
  severity: () => "warning",
  key: ({ table, column, otherHeading }) =>
    contentKey("workbookPeriod", keyText(table.columns[column]!.heading), keyText(otherHeading)),
  mends: noMends,
};

export const copiedHeadingRule: FindingRule<CopiedHeading> = {
  severity: () => "warning",
  key: ({ table, row, text }) => contentKey("copiedHeading", table.rows[row]!.label, text),
  mends: noMends,
};
