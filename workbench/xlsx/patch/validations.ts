import { areaAddress } from "../../../src/domain/sheet/address";
import type { DataValidation } from "../../workbook/types";
import { VALIDATION_TYPES, VALIDATION_WORDS } from "../read/sheetSetup";
import { child, children, create, ensureChild, remove, type XmlElement } from "../xml";
import { followersOf } from "./worksheetOrder";

/**
 * Brings the rules of what may be written in line with the model.
 * @param known the rules as they were read, in the order of the file; null for those the model does not keep
 */
export function patchValidations(
  worksheet: XmlElement,
  known: readonly (DataValidation | null)[],
  wanted: readonly DataValidation[],
): void {
  const existing = child(worksheet, "dataValidations");
  const elements = existing ? children(existing, "dataValidation") : [];
  elements.forEach((element, index) => {
    const model = known[index];
    if (model && !wanted.includes(model)) remove(element);
  });
  const added = wanted.filter((one) => !known.includes(one));
  if (!existing && added.length === 0) return;
  const list = ensureChild(worksheet, "dataValidations", followersOf("dataValidations"));
  for (const one of added) list.appendChild(elementFor(list, one));
  const count = children(list, "dataValidation").length;
  if (count === 0) remove(list);
  else list.setAttribute("count", String(count));
}

function elementFor(list: XmlElement, rule: DataValidation): XmlElement {
  const { type, operator, alert, prompt } = rule;
  const word = operator && VALIDATION_WORDS[operator];
  const element = create(list, "dataValidation", {
    type: Object.entries(VALIDATION_TYPES).find(([, one]) => one === type)![0],
    ...(alert.style !== "Stop" && { errorStyle: alert.style.toLowerCase() }),
    ...(word && word !== "between" && { operator: word }),
    ...(rule.ignoresBlanks && { allowBlank: 1 }),
    ...(type === "List" && !rule.hasDropDown && { showDropDown: 1 }),
    ...(prompt && { showInputMessage: 1 }),
    ...(alert.isShown && { showErrorMessage: 1 }),
    ...(alert.title && { errorTitle: alert.title }),
    ...(alert.message && { error: alert.message }),
    ...(prompt && { promptTitle: prompt.title, prompt: prompt.message }),
    sqref: rule.areas.map(areaAddress).join(" "),
  });
  append(element, "formula1", stored(rule, rule.formula1));
  if (rule.formula2 !== undefined) append(element, "formula2", stored(rule, rule.formula2));
  return element;
}

function append(element: XmlElement, name: string, text: string): void {
  const made = create(element, name);
  made.textContent = text;
  element.appendChild(made);
}

function stored({ type }: DataValidation, text: string): string {
  if (text.startsWith("=")) return text.slice(1);
  return type === "List" ? `"${text.replace(/"/g, '""')}"` : text;
}
