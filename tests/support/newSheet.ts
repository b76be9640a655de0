import type { NewSheet } from "../../src/domain/sheet/newSheet";

/** A small sheet to be added: a label, a figure, a page and a frozen row. */
export function newSheet(name: string): NewSheet {
  return {
    name,
    cells: [
      { row: 0, column: 0, content: { kind: "text", value: "Volym" } },
      { row: 1, column: 0, content: { kind: "number", value: 12 } },
    ],
    looks: [],
    widths: [],
    print: { orientation: "Landscape", repeated: { row: 0, rows: 1 }, area: null },
    frozen: { rows: 1, columns: 0 },
    validations: [],
    chart: null,
  };
}
