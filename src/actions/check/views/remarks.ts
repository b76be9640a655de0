import type { CrossSheet } from "../../../domain/questions/otherSheets";
import type { FormulasWithoutValues } from "../../../domain/questions/formulasWithoutValues";
import type { ErrorValue } from "../../../domain/questions/errorValues";
import type { SheetRemark, TextNumbers } from "../../../domain/questions/remarks";
import type { CopiedRow } from "../../../domain/questions/copiedRows";
import type { LeftOutRows } from "../../../domain/questions/leftOutRows";
import { totalsKey, type UncheckedTotal } from "../../../domain/questions/uncheckedTotals";
import type { UnitQuestion } from "../../../domain/questions/unitFactor";
import { cellAddress } from "../../../domain/sheet/address";
import { sumKey } from "../../../domain/structure/answers";
import { address } from "../../../domain/tables/cellOf";
import type { Table } from "../../../domain/tables/table";
import { storedValue } from "../../../domain/tables/storedValue";
import { buttonTexts } from "../../../texts/check/buttons";
import { printed } from "../../../texts/shared/amounts";
import { pointing, type RuleView } from "./view";

export const unitFactorView: RuleView<UnitQuestion> = {
  ...pointing,
  address: ({ table, row }) => address({ table, row, column: 0 }),
};

export const crossSheetView: RuleView<CrossSheet> = {
  ...pointing,
  address: ({ cell }) => address(cell),
  elsewhere: ({ otherSheet, others }) => others.map((other) => ({ sheet: otherSheet, cell: address(other) })),
};

export const leftOutView: RuleView<LeftOutRows> = {
  ...pointing,
  address: ({ table, sum: { total } }) => firstFigure(table, total),
  answers: ({ table, sum }) => [
    { label: buttonTexts.rightAsItStands, key: sumKey(table, sum), value: "yes" },
  ],
};

export const copiedRowView: RuleView<CopiedRow> = {
  ...pointing,
  address: ({ table, row }) => firstFigure(table, row),
};

export const uncheckedTotalView: RuleView<UncheckedTotal> = {
  ...pointing,
  address: ({ table, rows: [row] }) => firstFigure(table, row!),
  answers: ({ table, rows, isAnswered }) => {
    const key = totalsKey(table, rows);
    return [
      isAnswered
        ? { label: buttonTexts.takeBackAnswer, key, value: null }
        : { label: buttonTexts.rightAsItStands, key, value: "yes" },
    ];
  },
};

export const formulasWithoutValuesView: RuleView<FormulasWithoutValues> = {
  ...pointing,
  address: ({ cells }) => cellAddress(cells[0]!),
};

export const errorValueView: RuleView<ErrorValue> = {
  ...pointing,
  address: ({ cell }) => cellAddress(cell),
};

export const textNumberView: RuleView<TextNumbers> = {
  ...pointing,
  address: ({ cells }) => address(cells[0]!),
  fix: ({ cells }) => {
    const [count, figure] = [cells.length, printed(cells[0]!)];
    return {
      label: buttonTexts.toNumbers(count),
      before: buttonTexts.asText(count, figure),
      after: buttonTexts.asNumber(count, figure),
    };
  },
  proposal: ({ cells: [first], passedOver }) => (passedOver ? { value: storedValue(first!, 0) } : null),
};

export const sheetRemarkView: RuleView<SheetRemark> = { ...pointing, address: () => null };

/** The first cell of a row that holds a figure. */
function firstFigure(table: Table, row: number): string {
  const column = table.figures[row]!.findIndex((figure) => figure !== null);
  return address({ table, row, column: Math.max(0, column) });
}
