import { FORMULA_WOUNDS } from "../support/declared/formulaWounds";
import { FORMS, type FormFigures, type FormulaFigures, type RealForms } from "./realForms";
import { atLeast, atMost, share, type Target } from "./targets";
import { textTable } from "./textTable";

/** What the checker is held to on published tables in every form, and on their formulas when they are live. */
export function formTargets({ clean, wounded }: RealForms): Target[] {
  const all = (of: (one: FormulaFigures) => number) => total(FORMULA_WOUNDS, (kind) => of(wounded[kind]));
  const forms = (of: (one: FormFigures) => number) => total(FORMS, (form) => of(clean[form]));
  const wounds = all((one) => one.wounds);
  return [
    atLeast(
      "wounded forms: named with the right formula",
      all((one) => one.named),
      wounds,
      0.97,
    ),
    atMost(
      "wounded forms: an error at another cell",
      all((one) => one.elsewhere),
      wounds,
      0.01,
    ),
    atMost(
      "clean forms with an error",
      forms((one) => one.errors),
      forms((one) => one.sheets),
      0,
    ),
    atMost(
      "clean forms with a question",
      forms((one) => one.questions),
      forms((one) => one.sheets),
      0.03,
    ),
  ];
}

/** The same as tables to read in a terminal. */
export function formTexts({ clean, wounded }: RealForms): string[] {
  const forms = textTable(
    ["form", "sheets", "with an error", "with a question"],
    FORMS.map((form) => {
      const { sheets, errors, questions } = clean[form];
      return [form, String(sheets), share(errors, sheets), share(questions, sheets)];
    }),
  );
  const kinds = textTable(
    ["", "wounds", "named with the formula", "error elsewhere"],
    FORMULA_WOUNDS.map((kind) => {
      const { wounds, named, elsewhere } = wounded[kind];
      return [kind, String(wounds), share(named, wounds), share(elsewhere, wounds)];
    }),
  );
  return [
    `Clean published tables in every form\n\n${forms}`,
    `Published tables with live formulas, one of these wrong\n\n${kinds}`,
  ];
}

function total<Name>(names: readonly Name[], of: (name: Name) => number): number {
  return names.reduce((sum, name) => sum + of(name), 0);
}
