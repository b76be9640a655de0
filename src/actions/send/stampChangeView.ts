import type { StampChange } from "../../domain/report/stamp/changes";
import type { StampEffect } from "../../domain/report/stamp/effects";
import { cellAddress } from "../../domain/sheet/address";
import type { Table } from "../../domain/tables/table";
import { printAt } from "../../domain/tables/printAmount";
import { cellName, signed } from "../../texts/shared/amounts";
import { stampTexts as texts } from "../../texts/send/stamp";
import type { StampChangeView, StampEffectView } from "./stampReport";

/** A change in words, with what it does to the totals of its table. */
export function changeView(
  change: StampChange,
  table: Table | null,
  effects: readonly StampEffect[],
): StampChangeView {
  const { sheet } = change;
  const none = { sheet, before: null, after: null, effects: [] };
  switch (change.kind) {
    case "cell": {
      const { cell, label, heading, before, after } = change;
      const address = cellAddress(cell);
      const name = [label, heading].filter(Boolean).join(", ");
      return {
        sheet,
        address,
        title: name === "" ? address : `${name} (${address})`,
        text: texts.cell(before, after),
        before,
        after,
        effects: table ? effects.map((effect) => effectView(effect, table)) : [],
      };
    }
    case "row":
    case "table": {
      const address = cellAddress(change.cell);
      const title = change.label === "" ? address : `${change.label} (${address})`;
      return { ...none, address, title, text: texts[change.kind] };
    }
    case "part": {
      const { what, isAdded, name, cell, prints } = change;
      const said = [texts.part(what, isAdded), texts.partFigures(prints.slice(1).filter(Boolean), isAdded)];
      const address = cell && cellAddress(cell);
      const title = [name, address === null ? "" : `(${address})`].filter(Boolean).join(" ");
      return {
        ...none,
        address,
        title: title === "" ? sheet : title,
        text: said.filter(Boolean).join(". "),
        effects: table ? effects.map((effect) => effectView(effect, table)) : [],
      };
    }
    case "renamed":
      return { ...none, address: null, title: sheet, text: texts.renamed(change.was) };
  }
}

function effectView(effect: StampEffect, table: Table): StampEffectView {
  const { row, column, kind } = effect;
  const cell = { table, row, column };
  const [before, after] = [printAt(cell, effect.before), printAt(cell, effect.after)];
  const [name, expected] = [cellName(cell), signed(table, effect.expected)];
  const { sheetRow } = table.rows[row]!;
  const address = cellAddress({ row: sheetRow, column: table.columns[column]!.sheetColumn });
  switch (kind) {
    case "follows":
      return { address, kind, text: texts.effect.follows(name, before, after) };
    case "stays":
      return { address, kind, text: texts.effect.stays(name, after, expected) };
    case "differs":
      return { address, kind, text: texts.effect.differs(name, before, after, expected) };
  }
}
