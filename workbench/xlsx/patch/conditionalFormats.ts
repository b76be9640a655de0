import { areaAddress } from "../../../src/domain/sheet/address";
import type { ConditionalFormat } from "../../workbook";
import { storedFormula } from "../formulaText";
import { children, create, insertBeforeAny, remove, type XmlElement } from "../xml";
import type { StylePatcher } from "./styles";
import { AFTER_ROWS } from "./worksheetOrder";

/**
 * Brings the custom-formula rules of a sheet in line with the model: rules that are gone are taken away, new
 * ones stand first (they have the highest priority, as in Excel). Rules of other kinds are left alone.
 * @param known the rules as they were read, in the order of the file
 */
export function patchConditionalFormats(
  worksheet: XmlElement,
  known: readonly ConditionalFormat[],
  wanted: readonly ConditionalFormat[],
  styles: StylePatcher,
): void {
  const rules = children(worksheet, "conditionalFormatting").flatMap((format) => children(format, "cfRule"));
  rules
    .filter((rule) => rule.getAttribute("type") === "expression")
    .forEach((rule, index) => {
      const model = known[index];
      if (model && !wanted.includes(model)) removeRule(rule);
    });
  const added = wanted.filter((format) => !known.includes(format));
  for (const rule of rules) {
    rule.setAttribute("priority", String(Number(rule.getAttribute("priority") ?? 1) + added.length));
  }
  const followers = AFTER_ROWS.slice(AFTER_ROWS.indexOf("conditionalFormatting") + 1);
  added.forEach((format, index) => {
    const element = create(worksheet, "conditionalFormatting", {
      sqref: format.areas.map(areaAddress).join(" "),
    });
    const dxfId = styles.conditionalIndex(format);
    const rule = create(element, "cfRule", { type: "expression", dxfId, priority: index + 1 });
    const formula = create(rule, "formula");
    formula.textContent = storedFormula(format.formula);
    rule.appendChild(formula);
    element.appendChild(rule);
    insertBeforeAny(worksheet, element, followers);
  });
}

function removeRule(rule: XmlElement): void {
  const parent = rule.parentNode as XmlElement;
  remove(rule);
  if (children(parent, "cfRule").length === 0) remove(parent);
}
