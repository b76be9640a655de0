import type { CopiedHeading } from "../../../domain/questions/copiedHeadings";
import type { Mend } from "../../../domain/findings/rule";
import type { PeriodQuestion } from "../../../domain/questions/periods";
import { PERIOD_KEY } from "../../../domain/structure/answers";
import { otherTimeKey, TIME_ANSWERS } from "../../../domain/structure/sameTime";
import type { PeriodChoice } from "../../../domain/questions/workbookPeriod";
import { cellAddress } from "../../../domain/sheet/address";
import { headingPosition } from "../../../domain/tables/cellOf";
import { buttonTexts } from "../../../texts/check/buttons";
import { otherTimeTexts } from "../../../texts/shared/otherTime";
import { span } from "../../../texts/check/headings";
import { pointing, type RuleView } from "./view";

export const periodView: RuleView<PeriodQuestion> = {
  ...pointing,
  address: ({ table, column }) => cellAddress(headingPosition(table, column)),
  fix: (_, mend) => ({
    label: buttonTexts.changeHeading,
    before: String(mend.changes[0]!.before.value),
    after: headingAfter(mend),
  }),
  answers: ({ witness, table: { columns }, column }) => {
    if (witness.kind === "budget") {
      const key = otherTimeKey(columns[witness.column]!, columns[column]!);
      return [{ label: otherTimeTexts.compare, key, value: TIME_ANSWERS.compare }];
    }
    if (witness.kind !== "answer") return [];
    return [{ label: buttonTexts.takeBackAnswer, key: PERIOD_KEY, value: null }];
  },
  proposal: (_, [mend]) => (mend ? { value: headingAfter(mend) } : null),
};

export const workbookPeriodView: RuleView<PeriodChoice> = {
  ...pointing,
  address: ({ table, column }) => cellAddress(headingPosition(table, column)),
  answers: ({ months }) =>
    [...months]
      .sort((a, b) => a - b)
      .map((month) => ({ label: span(month), key: PERIOD_KEY, value: String(month) })),
};

export const copiedHeadingView: RuleView<CopiedHeading> = {
  ...pointing,
  address: ({ table, row, sheetColumn }) =>
    cellAddress({ row: table.rows[row]!.sheetRow, column: sheetColumn }),
  elsewhere: ({ ownTable }) =>
    ownTable ? [{ sheet: ownTable.sheet, cell: cellAddress(ownTable.table.area) }] : [],
};

function headingAfter({ changes: [change] }: Mend): string {
  const { after } = change!;
  return after.kind === "text" ? after.value : "";
}
