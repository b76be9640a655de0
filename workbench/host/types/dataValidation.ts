import type { Area } from "../../../src/domain/sheet/grid";
import type { DataValidation, ValidationOperator, Workbook } from "../../workbook";
import { VALIDATION_OPERATORS } from "../../workbook";
import { intersection } from "../areas";
import { shortTextOf } from "../cellInput";
import { refuseBadFormula } from "../input/formula";
import { refuseProtected } from "../protection";
import { invalid, unknownMember } from "../errors";
import { defineType, readOnly, type Property } from "../serverType";
import type { AreasOf } from "./rangeAreas";

/** By the name in the API's rule: { list: {...} }. */
const TYPES = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const satisfies Record<string, DataValidation["type"]>;

/** Excel's limits of what is said to who writes, and of a list or a formula. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_SOURCE = 255;

const NO_ALERT: DataValidation["alert"] = { isShown: true, style: "Stop", title: "", message: "" };

/**
 * What may be written into the cells of a range. The source of a list is text: words with commas between them,
 * or "=Blad1!$A$1:$A$3". A range of several rules answers none, as Excel does. */
export const dataValidation = defineType<AreasOf>("DataValidation", {
  properties: {
    Type: readOnly((self) => find(self)?.type ?? "None"),
    Rule: {
      get: (self) => ruleOf(find(self)),
      set: (self, value, { workbook }) => {
        refuseProtected(self.sheet);
        const { alert = NO_ALERT, prompt, ignoresBlanks = true } = find(self) ?? {};
        const rule = readRule(value, workbook);
        clear(self);
        const made = { ...rule, areas: self.areas, alert, ignoresBlanks, ...(prompt && { prompt }) };
        self.sheet.validations = [...self.sheet.validations, made];
      },
    },
    IgnoreBlanks: changing("ignoresBlanks", true, (value) => value === true),
    ErrorAlert: {
      get: (self) => {
        const { isShown, ...said } = find(self)?.alert ?? NO_ALERT;
        return { ...said, showAlert: isShown };
      },
      set: (self, value) => {
        const { showAlert, style, title, message } = value as Record<string, unknown>;
        const alert = {
          isShown: showAlert !== false,
          style: styleOf(style),
          title: shortTextOf(title ?? "", LONGEST_TITLE),
          message: shortTextOf(message ?? "", LONGEST_MESSAGE),
        };
        change(self, { alert });
      },
    },
    Prompt: {
      get: (self) => {
        const prompt = find(self)?.prompt;
        return {
          showPrompt: prompt !== undefined,
          title: prompt?.title ?? "",
          message: prompt?.message ?? "",
        };
      },
      set: (self, value) => {
        const { showPrompt, title, message } = value as Record<string, unknown>;
        const prompt = {
          title: shortTextOf(title ?? "", LONGEST_TITLE),
          message: shortTextOf(message ?? "", LONGEST_MESSAGE),
        };
        change(self, { prompt: showPrompt === false ? undefined : prompt });
      },
    },
  },
  methods: {
    Clear: (self) => {
      refuseProtected(self.sheet);
      clear(self);
      return null;
    },
  },
});

/** The one rule that covers every area; undefined where there is none or several. */
function find({ sheet, areas }: AreasOf): DataValidation | undefined {
  return sheet.validations.find((one) =>
    areas.every((area) => one.areas.some((other) => isSame(intersection(area, other), area))),
  );
}

function change(self: AreasOf, patch: Partial<DataValidation>): void {
  refuseProtected(self.sheet);
  const found = find(self);
  if (!found) throw invalid("The range has no rule of data validation.");
  self.sheet.validations = self.sheet.validations.map((one) => (one === found ? { ...one, ...patch } : one));
}

function changing<Key extends keyof DataValidation>(
  key: Key,
  standard: DataValidation[Key],
  read: (value: unknown) => DataValidation[Key],
): Property<AreasOf> {
  return {
    get: (self) => find(self)?.[key] ?? standard,
    set: (self, value) => change(self, { [key]: read(value) }),
  };
}

/** Rules that reach beyond the areas are refused: the model does not cut a rule's area up. */
function clear({ sheet, areas }: AreasOf): void {
  const touching = sheet.validations.filter((one) =>
    one.areas.some((a) => areas.some((b) => intersection(a, b))),
  );
  for (const one of touching) {
    const isInside = one.areas.every((a) => areas.some((b) => isSame(intersection(a, b), a)));
    if (!isInside) throw unknownMember("DataValidation", "Clear (of a part of a rule's cells)");
  }
  sheet.validations = sheet.validations.filter((one) => !touching.includes(one));
}

function isSame(first: Area | null, second: Area): boolean {
  return first !== null && JSON.stringify(first) === JSON.stringify({ ...first, ...second });
}

type Rule = Omit<DataValidation, "areas" | "alert" | "prompt" | "ignoresBlanks">;

function readRule(value: unknown, workbook: Workbook): Rule {
  const formulaIn = (text: unknown) => boundOf(text, workbook);
  const [name, given] = Object.entries((value ?? {}) as Record<string, unknown>)[0] ?? [];
  const type = name && Object.hasOwn(TYPES, name) ? TYPES[name as keyof typeof TYPES] : undefined;
  if (!type || typeof given !== "object" || given === null)
    throw unknownMember("DataValidation", `Rule ${name}`);
  const rule = given as Record<string, unknown>;
  if (type === "List")
    return { type, formula1: formulaIn(rule["source"]), hasDropDown: rule["inCellDropDown"] !== false };
  if (type === "Custom") return { type, formula1: formulaIn(rule["formula"]), hasDropDown: false };
  const operator = VALIDATION_OPERATORS.find((one) => one === rule["operator"]);
  if (!operator) throw invalid("A rule compares by an operator.");
  return { type, operator, ...bounds(rule, operator, formulaIn), hasDropDown: false };
}

/** A number, a text of words, or a formula. */
function boundOf(value: unknown, workbook: Workbook): string {
  const text = shortTextOf(value, LONGEST_SOURCE);
  if (text === "") throw invalid("A rule needs something to hold a value against.");
  if (text.startsWith("=")) refuseBadFormula(text, workbook);
  return text;
}

function bounds(
  rule: Record<string, unknown>,
  operator: ValidationOperator,
  read: (value: unknown) => string,
) {
  const second = operator === "Between" || operator === "NotBetween";
  return { formula1: read(rule["formula1"]), ...(second && { formula2: read(rule["formula2"]) }) };
}

function ruleOf(found: DataValidation | undefined): object {
  if (!found) return {};
  const { type, operator, formula1, formula2, hasDropDown } = found;
  const name = Object.entries(TYPES).find(([, one]) => one === type)![0];
  if (type === "List") return { list: { inCellDropDown: hasDropDown, source: formula1 } };
  if (type === "Custom") return { custom: { formula: formula1 } };
  return { [name]: { operator, formula1, ...(formula2 !== undefined && { formula2 }) } };
}

function styleOf(style: unknown): DataValidation["alert"]["style"] {
  return style === "Warning" || style === "Information" ? style : "Stop";
}
