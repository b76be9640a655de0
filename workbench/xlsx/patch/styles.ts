import type { CellStyle } from "../../workbook/types";
import { BUILT_IN_FORMATS } from "../../../src/files/numberFormats";
import type { Look } from "../read/styles";
import { children, create, ensureChild, insertBeforeAny, remove, root, type XmlElement } from "../xml";
import type { XlsxPackage } from "../xlsxPackage";

/** The lists of styles.xml in the order the schema wants. */
const LISTS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const FIRST_OWN_FORMAT = 164;

/** Adds the styles that changed cells need; those that are there are never changed, for others use them too. */
export class StylePatcher {
  private styles!: XmlElement;
  private readonly made = new Map<string, number>();

  constructor(
    private readonly file: XlsxPackage,
    private readonly path: string | null,
  ) {}

  /** A file without styles is legal and hardly ever seen: its cells then simply keep their default look. */
  async load(): Promise<void> {
    if (this.path) this.styles = root(await this.file.xml(this.path));
  }

  /** The number of the style a cell gets that had the style `base` and whose look has changed. */
  indexFor(base: number, before: Look, after: Look): number {
    if (!this.path) return base;
    const key = JSON.stringify([base, before, after]);
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const cells = this.list("cellXfs");
    const cell = clone(
      children(cells)[base] ?? create(cells, "xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
    );
    if (before.format !== after.format) {
      cell.setAttribute("numFmtId", String(this.formatId(after.format ?? "General")));
      cell.setAttribute("applyNumberFormat", "1");
    }
    this.patchLook(cell, before.style ?? {}, after.style ?? {});
    const index = this.append(cells, cell);
    this.made.set(key, index);
    return index;
  }

  /** The number of a conditional format's look. */
  conditionalIndex({ fill, fontColor }: Pick<CellStyle, "fill" | "fontColor">): number {
    const list = this.list("dxfs");
    const entry = create(list, "dxf");
    if (fontColor) {
      const font = create(entry, "font");
      font.appendChild(create(font, "color", { rgb: argb(fontColor) }));
      entry.appendChild(font);
    }
    if (fill) {
      const holder = create(entry, "fill");
      const pattern = create(holder, "patternFill", { patternType: "solid" });
      pattern.appendChild(create(pattern, "fgColor", { rgb: argb(fill) }));
      pattern.appendChild(create(pattern, "bgColor", { rgb: argb(fill) }));
      holder.appendChild(pattern);
      entry.appendChild(holder);
    }
    return this.append(list, entry);
  }

  private patchLook(cell: XmlElement, before: CellStyle, after: CellStyle): void {
    if (
      before.bold !== after.bold ||
      before.italic !== after.italic ||
      before.fontColor !== after.fontColor
    ) {
      const font = this.copyOf(cell, "fonts", "fontId", "font");
      flag(font, "b", after.bold);
      flag(font, "i", after.italic);
      if (before.fontColor !== after.fontColor) {
        children(font, "color").forEach(remove);
        const colour: Record<string, string | number> = after.fontColor
          ? { rgb: argb(after.fontColor) }
          : { theme: 1 };
        insertBeforeAny(font, create(font, "color", colour), ["name", "family", "charset", "scheme"]);
      }
      this.use(cell, "fonts", "fontId", "applyFont", font);
    }
    if (before.fill !== after.fill) {
      const fill = create(this.list("fills"), "fill");
      const pattern = create(fill, "patternFill", { patternType: after.fill ? "solid" : "none" });
      if (after.fill) {
        pattern.appendChild(create(pattern, "fgColor", { rgb: argb(after.fill) }));
        pattern.appendChild(create(pattern, "bgColor", { indexed: 64 }));
      }
      fill.appendChild(pattern);
      this.use(cell, "fills", "fillId", "applyFill", fill);
    }
    if (before.borders?.top !== after.borders?.top || before.borders?.bottom !== after.borders?.bottom) {
      const border = this.copyOf(cell, "borders", "borderId", "border");
      line(border, "top", after.borders?.top, ["bottom", "diagonal", "vertical", "horizontal"]);
      line(border, "bottom", after.borders?.bottom, ["diagonal", "vertical", "horizontal"]);
      this.use(cell, "borders", "borderId", "applyBorder", border);
    }
    if (before.horizontalAlignment !== after.horizontalAlignment || before.wrapText !== after.wrapText) {
      const alignment = ensureChild(cell, "alignment", ["protection", "extLst"]);
      setOrRemove(alignment, "horizontal", after.horizontalAlignment?.toLowerCase());
      setOrRemove(alignment, "wrapText", after.wrapText ? "1" : undefined);
      cell.setAttribute("applyAlignment", "1");
    }
  }

  private copyOf(cell: XmlElement, list: string, attribute: string, element: string): XmlElement {
    const used = children(this.list(list))[Number(cell.getAttribute(attribute) ?? 0)];
    return used ? clone(used) : create(this.styles, element);
  }

  private use(cell: XmlElement, list: string, attribute: string, applies: string, made: XmlElement): void {
    cell.setAttribute(attribute, String(this.append(this.list(list), made)));
    cell.setAttribute(applies, "1");
  }

  private formatId(format: string): number {
    for (const [id, code] of BUILT_IN_FORMATS) if (code === format) return id;
    const list = this.list("numFmts");
    const entries = children(list, "numFmt");
    const known = entries.find((entry) => entry.getAttribute("formatCode") === format);
    if (known) return Number(known.getAttribute("numFmtId"));
    const id =
      Math.max(FIRST_OWN_FORMAT - 1, ...entries.map((entry) => Number(entry.getAttribute("numFmtId")))) + 1;
    this.append(list, create(list, "numFmt", { numFmtId: id, formatCode: format }));
    return id;
  }

  private list(name: string): XmlElement {
    return ensureChild(this.styles, name, LISTS.slice(LISTS.indexOf(name) + 1));
  }

  private append(list: XmlElement, made: XmlElement): number {
    list.appendChild(made);
    const count = children(list).length;
    list.setAttribute("count", String(count));
    return count - 1;
  }
}

function clone(element: XmlElement): XmlElement {
  return element.cloneNode(true) as XmlElement;
}

function flag(font: XmlElement, name: string, isOn: boolean | undefined): void {
  children(font, name).forEach(remove);
  if (isOn) font.insertBefore(create(font, name), font.firstChild);
}

function line(
  border: XmlElement,
  side: string,
  style: string | undefined,
  followers: readonly string[],
): void {
  children(border, side).forEach(remove);
  const made = create(border, side, style ? { style } : {});
  if (style) made.appendChild(create(made, "color", { auto: 1 }));
  insertBeforeAny(border, made, followers);
}

function setOrRemove(element: XmlElement, name: string, value: string | undefined): void {
  if (value === undefined || value === "general") element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}
