import type { CrossSheet } from "../../../domain/questions/otherSheets";
import type { ErrorValue, SheetRemark, TextNumbers } from "../../../domain/questions/remarks";
import type { UnitQuestion } from "../../../domain/questions/unitFactor";
import { cellAddress } from "../../../domain/sheet/address";
import { address } from "../../../domain/tables/cellOf";
import { buttonTexts } from "../../../texts/check/buttons";
import { printed } from "../../../texts/shared/amounts";
import { pointing, type RuleView } from "./view";

export const unitFactor: RuleView<UnitQuestion> = {
  ...pointing,
  address: ({ table, row }) => address({ table, row, column: 0 }),
};

export const crossSheet: RuleView<CrossSheet> = {
  ...pointing,
  address: ({ cell }) => address(cell),
};

export const errorValue: RuleView<ErrorValue> = {
  ...pointing,
  address: ({ cell }) => cellAddress(cell),
};

export const textNumber: RuleView<TextNumbers> = {
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
};

export const sheetRemark: RuleView<SheetRemark> = { ...pointing, address: () => null };
