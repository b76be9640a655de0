import { parseAddress } from "../../../src/domain/sheet/address";
import type { DataValidation, SheetSetup, ValidationOperator } from "../../workbook/types";
import { VALIDATION_OPERATORS } from "../../workbook/sheetParts";
import { isTrue, type Attributes } from "../../../src/files/elements";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Papers by the number that files give them. */
export const PAPERS = { A3: 8, A4: 9, A5: 11 } as const;

/** Takes from one element of a sheet's part what it says of how the sheet is shown and printed. */
export function readSetupElement(setup: Writable<SheetSetup>, name: string, attributes: Attributes): void {
  switch (name) {
    case "tabColor":
      if (attributes["rgb"]) setup.tabColor = `#${attributes["rgb"].slice(-6).toUpperCase()}`;
      return;
    case "pane":
      if ((attributes["state"] ?? "").startsWith("frozen"))
        setup.frozen = {
          rows: Number(attributes["ySplit"] ?? 0),
          columns: Number(attributes["xSplit"] ?? 0),
        };
      return;
    case "pageSetUpPr":
      if (isTrue(attributes["fitToPage"])) setup.fit = { wide: 1, tall: 1 };
      return;
    case "printOptions":
      if (isTrue(attributes["horizontalCentered"])) setup.isCentredAcross = true;
      return;
    case "pageSetup":
      readPageSetup(setup, attributes);
  }
}

function readPageSetup(setup: Writable<SheetSetup>, attributes: Attributes): void {
  const { orientation, scale, paperSize } = attributes;
  if (orientation === "landscape") setup.orientation = "Landscape";
  if (orientation === "portrait") setup.orientation = "Portrait";
  const paper = (Object.keys(PAPERS) as (keyof typeof PAPERS)[]).find(
    (one) => PAPERS[one] === Number(paperSize),
  );
  if (paper) setup.paperSize = paper;
  if (scale) setup.scale = Number(scale);
  // The element that says whether to fit at all stands before this one.
  if (setup.fit)
    setup.fit = { wide: Number(attributes["fitToWidth"] ?? 1), tall: Number(attributes["fitToHeight"] ?? 1) };
}

/** The types of rules by the name that files give them. */
export const VALIDATION_TYPES = {
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const satisfies Record<string, DataValidation["type"]>;

/** Operators are named in files as in the API, but for four. */
export const VALIDATION_WORDS: Readonly<Record<ValidationOperator, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** A rule as its element says it; null for one of no type, which only shows a prompt. */
export function readValidation(
  attributes: Attributes,
  first: string,
  second: string | undefined,
): DataValidation | null {
  const name = attributes["type"] ?? "none";
  const type = Object.hasOwn(VALIDATION_TYPES, name)
    ? VALIDATION_TYPES[name as keyof typeof VALIDATION_TYPES]
    : null;
  if (!type) return null;
  const word = attributes["operator"] ?? "between";
  const operator = VALIDATION_OPERATORS.find((one) => VALIDATION_WORDS[one] === word);
  const compares = type !== "List" && type !== "Custom";
  const style = attributes["errorStyle"];
  return {
    areas: (attributes["sqref"] ?? "").split(/\s+/).flatMap((address) => parseAddress(address) ?? []),
    type,
    ...(compares && operator && { operator }),
    formula1: shown(type, first),
    ...(second !== undefined && { formula2: second }),
    // The file says the opposite of what it is called.
    hasDropDown: type === "List" && !isTrue(attributes["showDropDown"]),
    ignoresBlanks: isTrue(attributes["allowBlank"]),
    alert: {
      isShown: isTrue(attributes["showErrorMessage"]),
      style: style === "warning" ? "Warning" : style === "information" ? "Information" : "Stop",
      title: attributes["errorTitle"] ?? "",
      message: attributes["error"] ?? "",
    },
    ...(isTrue(attributes["showInputMessage"]) &&
      attributes["prompt"] !== undefined && {
        prompt: { title: attributes["promptTitle"] ?? "", message: attributes["prompt"] },
      }),
  };
}

/** A list's words stand in quotes; everything else is a formula without its "=". */
function shown(type: DataValidation["type"], stored: string): string {
  const words = type === "List" ? /^"(.*)"$/s.exec(stored) : null;
  if (words) return words[1]!.replace(/""/g, '"');
  return type === "List" || type === "Custom" ? `=${stored}` : stored;
}
