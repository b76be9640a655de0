import { children, create, ensureChild, remove, type XmlElement } from "../xml";
import { CellIndex } from "./cellIndex";
import { followersOf } from "./worksheetOrder";

type Sizes = ReadonlyMap<number, number>;

/** Lines whose size is not what it was, with what it is now. */
export function changedSizes(before: Sizes, after: Sizes): [line: number, size: number | undefined][] {
  const lines = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b);
  return lines.filter((line) => before.get(line) !== after.get(line)).map((line) => [line, after.get(line)]);
}

export function patchRowHeights(worksheet: XmlElement, before: Sizes, after: Sizes): void {
  const changes = changedSizes(before, after);
  if (changes.length === 0) return;
  const index = new CellIndex(ensureChild(worksheet, "sheetData", followersOf("sheetData")));
  for (const [row, points] of changes) {
    const element = index.rowElement(row);
    setOrRemove(element, "ht", points);
    setOrRemove(element, "customHeight", points === undefined ? undefined : 1);
  }
}

/** Columns of one width are stored as one entry, from the first to the last of them: it is cut up where needed. */
export function patchColumnWidths(worksheet: XmlElement, before: Sizes, after: Sizes): void {
  const changes = changedSizes(before, after);
  if (changes.length === 0) return;
  const list = ensureChild(worksheet, "cols", followersOf("cols"));
  for (const [column, width] of changes) {
    const entry = entryOf(list, column);
    if (width === undefined) {
      entry.removeAttribute("width");
      entry.removeAttribute("customWidth");
    } else {
      entry.setAttribute("width", String(width));
      entry.setAttribute("customWidth", "1");
      entry.removeAttribute("bestFit");
    }
  }
  // An entry that only says where it stands says nothing.
  for (const entry of children(list, "col")) if (entry.attributes.length === 2) remove(entry);
  if (children(list, "col").length === 0) remove(list);
}

/** The entry of one column alone. */
function entryOf(list: XmlElement, column: number): XmlElement {
  const number = column + 1;
  const bound = (entry: XmlElement, name: "min" | "max") => Number(entry.getAttribute(name));
  const entries = children(list, "col");
  const entry = entries.find((one) => bound(one, "min") <= number && number <= bound(one, "max"));
  if (!entry) {
    const made = create(list, "col", { min: number, max: number });
    list.insertBefore(made, entries.find((one) => bound(one, "min") > number) ?? null);
    return made;
  }
  const [min, max] = [bound(entry, "min"), bound(entry, "max")];
  if (min < number) {
    const left = entry.cloneNode(true) as XmlElement;
    left.setAttribute("max", String(number - 1));
    list.insertBefore(left, entry);
  }
  if (max > number) {
    const right = entry.cloneNode(true) as XmlElement;
    right.setAttribute("min", String(number + 1));
    list.insertBefore(right, entry.nextSibling);
  }
  entry.setAttribute("min", String(number));
  entry.setAttribute("max", String(number));
  return entry;
}

function setOrRemove(element: XmlElement, name: string, value: number | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}
