/** What a cell of the grid looks like: the model's text, in the model's style, under its conditional formats. */
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  WrapStrategy,
  type IStyleData,
  type ICellDataForSheetInterceptor,
} from "@univerjs/core";
import type { CellPosition } from "../../../src/domain/sheet/grid";
import type { CellStyle, Scalar, Sheet } from "../../workbook";
import { conditionalLook } from "./conditionalLook";
import { readTyped } from "./typedText";

const FONT = { ff: "Carlito, Calibri, 'Segoe UI', Arial, sans-serif", fs: 10 };

/** Excel's green corner on a figure that was typed as text, and on an error. */
const CORNER_MARK = { size: 6, color: "#107c41" };

const BLANK: ICellDataForSheetInterceptor = { v: null };

export function cellView(sheet: Sheet, cell: CellPosition): ICellDataForSheetInterceptor {
  const { value } = sheet.content(cell);
  const style = { ...sheet.style(cell), ...conditionalLook(sheet, cell) };
  if (value === null && Object.keys(style).length === 0) return BLANK;
  return {
    v: value === null ? null : sheet.text(cell),
    // The grid shows the text as it is, and must not read a figure from it once more.
    t: CellValueType.STRING,
    s: styleData(style, value),
    ...((isFigureAsText(value) || sheet.reason(cell) !== undefined) && { markers: { tl: CORNER_MARK } }),
  };
}

function isFigureAsText(value: Scalar): boolean {
  return typeof value === "string" && typeof readTyped(value).content.value === "number";
}

function styleData(style: CellStyle, value: Scalar): IStyleData {
  return {
    ...FONT,
    ht: alignment(style.horizontalAlignment, value),
    ...(style.fill !== undefined && { bg: { rgb: style.fill } }),
    ...(style.fontColor !== undefined && { cl: { rgb: style.fontColor } }),
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...(style.wrapText && { tb: WrapStrategy.WRAP }),
    ...(style.borders && { bd: borders(style.borders) }),
  };
}

/** "General" is Excel's rule: text to the left, numbers to the right, truth and errors in the middle. */
function alignment(chosen: CellStyle["horizontalAlignment"], value: Scalar): HorizontalAlign {
  if (chosen === "Left") return HorizontalAlign.LEFT;
  if (chosen === "Center") return HorizontalAlign.CENTER;
  if (chosen === "Right") return HorizontalAlign.RIGHT;
  if (typeof value === "number") return HorizontalAlign.RIGHT;
  if (typeof value === "boolean" || (value !== null && typeof value === "object"))
    return HorizontalAlign.CENTER;
  return HorizontalAlign.LEFT;
}

function borders(sides: NonNullable<CellStyle["borders"]>): NonNullable<IStyleData["bd"]> {
  const line = (color: string | undefined) => color && { s: BorderStyleTypes.THIN, cl: { rgb: color } };
  return {
    ...(sides.top && { t: line(sides.top) }),
    ...(sides.bottom && { b: line(sides.bottom) }),
  } as NonNullable<IStyleData["bd"]>;
}
