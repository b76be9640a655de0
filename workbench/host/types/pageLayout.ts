import type { Sheet, SheetSetup } from "../../workbook";
import { textOf } from "../cellInput";
import { refuseProtected } from "../protection";
import { invalid, unknownMember } from "../errors";
import { defineType, type Property } from "../serverType";
import { areaOf, range } from "./range";

/** How a sheet is printed. Excel's own default is portrait, and A4 where the computer says so. */
export const pageLayout = defineType<Sheet>("PageLayout", {
  properties: {
    Orientation: part("orientation", "Portrait", (value) => oneOf(value, ["Portrait", "Landscape"] as const)),
    PaperSize: part("paperSize", "A4", (value) => oneOf(value, ["A3", "A4", "A5"] as const)),
    CenterHorizontally: part("isCentredAcross", false, (value) => value === true),
    Zoom: {
      get: ({ setup: { fit, scale } }) =>
        fit
          ? { horizontalFitToPages: fit.wide || null, verticalFitToPages: fit.tall || null, scale: null }
          : { scale: scale ?? 100 },
      set: (sheet, value) => {
        refuseProtected(sheet);
        const { fit: _fit, scale: _scale, ...kept } = sheet.setup;
        sheet.setup = { ...kept, ...zoomOf(value) };
      },
    },
  },
  methods: {
    SetPrintTitleRows: (sheet, [rows]) => {
      refuseProtected(sheet);
      const area = areaOf(rows);
      sheet.setup = { ...sheet.setup, titleRows: { row: area.row, rows: area.rows } };
      return null;
    },
    GetPrintTitleRowsOrNullObject: (sheet, _args, host) => {
      const rows = sheet.setup.titleRows;
      return rows ? range({ sheet, area: { ...rows, column: 0, columns: 16_384 } }, host) : null;
    },
    SetPrintArea: (sheet, [area]) => {
      refuseProtected(sheet);
      sheet.setup = { ...sheet.setup, printArea: areaOf(area) };
      return null;
    },
  },
});

function part<Key extends keyof SheetSetup>(
  key: Key,
  standard: NonNullable<SheetSetup[Key]>,
  read: (value: unknown) => SheetSetup[Key],
): Property<Sheet> {
  return {
    get: ({ setup }) => setup[key] ?? standard,
    set: (sheet, value) => {
      refuseProtected(sheet);
      sheet.setup = { ...sheet.setup, [key]: read(value) };
    },
  };
}

function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const word = words.find((one) => one.toLowerCase() === textOf(value).toLowerCase());
  if (!word) throw unknownMember("PageLayout", textOf(value));
  return word;
}

const MOST_PAGES = 32_767;

function zoomOf(value: unknown): Pick<SheetSetup, "fit" | "scale"> {
  if (typeof value !== "object" || value === null) throw invalid("A zoom is an object.");
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = value as Record<string, unknown>;
  if (wide === undefined && tall === undefined) {
    if (typeof scale !== "number" || scale < 10 || scale > 400)
      throw invalid("A scale is 10 to 400 per cent.");
    return { scale };
  }
  const pages = [wide ?? 0, tall ?? 0].map(Number);
  if (pages.some((count) => !Number.isInteger(count) || count < 0 || count > MOST_PAGES))
    throw invalid("A sheet is fitted to a number of pages.");
  return { fit: { wide: pages[0]!, tall: pages[1]! } };
}
