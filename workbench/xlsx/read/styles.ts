import type { CellStyle } from "../../workbook/types";
import { isTrue } from "../../../src/files/elements";
import { child, children, type XmlElement } from "../xml";
import { BUILT_IN_FORMATS } from "../../../src/files/numberFormats";
import type { Colours } from "./colours";

/** How a cell looks: absent parts are Excel's default. */
export interface Look {
  readonly format?: string;
  readonly style?: CellStyle;
}

export interface StyleReader {
  /** The look of a cell by the number in its "s" attribute. */
  look(index: number): Look;
  /** Fill and font colour of a conditional format by its number. */
  conditional(index: number): Pick<CellStyle, "fill" | "fontColor">;
}

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;

/** @param styles the root of styles.xml; null in a file without one */
export function readStyles(styles: XmlElement | null, colours: Colours): StyleReader {
  const list = (name: string): XmlElement[] => {
    const parent = styles ? child(styles, name) : undefined;
    return parent ? children(parent) : [];
  };
  const formats = new Map(
    list("numFmts").map((entry) => [
      Number(entry.getAttribute("numFmtId")),
      entry.getAttribute("formatCode") ?? "",
    ]),
  );
  const [fonts, fills, borders, cells] = [list("fonts"), list("fills"), list("borders"), list("cellXfs")];
  const conditionals = list("dxfs");
  const known = new Map<number, Look>();

  const readLook = (index: number): Look => {
    const cell = cells[index];
    if (!cell) return {};
    const number = (name: string): number => Number(cell.getAttribute(name) ?? 0);
    const format = formats.get(number("numFmtId")) ?? BUILT_IN_FORMATS.get(number("numFmtId"));
    const style: CellStyle = {
      ...fontOf(fonts[number("fontId")], colours),
      ...fillOf(fills[number("fillId")], colours),
      ...bordersOf(borders[number("borderId")]),
      ...alignmentOf(child(cell, "alignment")),
      ...(child(cell, "protection")?.getAttribute("locked") === "0" && { isUnlocked: true }),
    };
    return {
      ...(format && format !== "General" && { format }),
      ...(Object.keys(style).length > 0 && { style }),
    };
  };

  return {
    look(index) {
      const look = known.get(index) ?? readLook(index);
      known.set(index, look);
      return look;
    },
    conditional(index) {
      const entry = conditionals[index];
      // In a conditional format a solid fill is held by the background colour.
      const pattern = child(child(entry, "fill"), "patternFill");
      const fill = colours(child(pattern, "bgColor") ?? child(pattern, "fgColor"));
      const fontColor = colours(child(child(entry, "font"), "color"));
      return { ...(fill && { fill }), ...(fontColor && { fontColor }) };
    },
  };
}

function fontOf(font: XmlElement | undefined, colours: Colours): CellStyle {
  const colour = child(font, "color");
  // Black by theme is the automatic colour, Excel's default.
  const fontColor = colour?.getAttribute("theme") === "1" ? undefined : colours(colour);
  return {
    ...(isOn(child(font, "b")) && { bold: true }),
    ...(isOn(child(font, "i")) && { italic: true }),
    ...(fontColor && { fontColor }),
  };
}

function isOn(flag: XmlElement | undefined): boolean {
  return flag !== undefined && (!flag.hasAttribute("val") || isTrue(flag.getAttribute("val")));
}

function fillOf(fill: XmlElement | undefined, colours: Colours): CellStyle {
  const pattern = child(fill, "patternFill");
  if (!pattern || (pattern.getAttribute("patternType") ?? "none") === "none") return {};
  const colour = colours(child(pattern, "fgColor"));
  return colour ? { fill: colour } : {};
}

function bordersOf(border: XmlElement | undefined): CellStyle {
  const line = (side: string): string | undefined => child(border, side)?.getAttribute("style") ?? undefined;
  const [top, bottom] = [line("top"), line("bottom")];
  return top || bottom ? { borders: { ...(top && { top }), ...(bottom && { bottom }) } } : {};
}

function alignmentOf(alignment: XmlElement | undefined): CellStyle {
  const side = ALIGNMENTS[(alignment?.getAttribute("horizontal") ?? "") as keyof typeof ALIGNMENTS];
  return {
    ...(side && { horizontalAlignment: side }),
    ...(isTrue(alignment?.getAttribute("wrapText")) && { wrapText: true }),
  };
}
