import type { AreaLook, NewCell, NewSheet } from "../../domain/sheet/newSheet";
import { controlReportTexts as texts } from "../../texts/send/controlReport";
import type { SheetVerdict } from "../shared/report";
import { text } from "../shared/newCells";
import type { ReportLine } from "./controlReport";

const WIDTHS = [26, 54, 22, 22];
const HEADING_FILL = "#E8EDF3";
const FILLS: Readonly<Record<SheetVerdict["kind"], string>> = {
  ready: "#DFF6DD",
  errors: "#FDE7E9",
  questions: "#FFF4CE",
  nothing: "#F3F2F1",
};

/** The report as a sheet: every cell a text, on one page. */
export function controlReportSheet(lines: readonly ReportLine[], kind: SheetVerdict["kind"]): NewSheet {
  const cells = lines.flatMap(({ cells: own }, row) =>
    own.flatMap((value, column): NewCell[] => (value === "" ? [] : [text(row, column, value)])),
  );
  return {
    name: texts.sheetName,
    cells,
    looks: [
      // As text, whatever it looks like: a date stays as the user gave it.
      { area: { row: 0, column: 0, rows: lines.length, columns: WIDTHS.length }, format: "@" },
      ...lines.flatMap((line, row) => looksOf(line, row, kind)),
    ],
    widths: WIDTHS.map((characters, column) => ({ column, characters })),
    print: {
      orientation: "Portrait",
      repeated: null,
      area: { row: 0, column: 0, rows: lines.length, columns: WIDTHS.length },
      isOnePage: true,
    },
    frozen: { rows: 0, columns: 0 },
    validations: [],
    chart: null,
  };
}

function looksOf({ look }: ReportLine, row: number, kind: SheetVerdict["kind"]): AreaLook[] {
  const of = (columns: number, column = 0) => ({ row, column, rows: 1, columns });
  switch (look) {
    case "title":
    case "field":
      return [{ area: of(1), isBold: true }];
    case "verdict":
      return [{ area: of(WIDTHS.length), isBold: true, fill: FILLS[kind] }];
    case "heading":
      return [{ area: of(WIDTHS.length), isBold: true, fill: HEADING_FILL }];
    case "plain":
      return [];
  }
}
