import type { Template } from "../../domain/templates/template";
import { amount, computed } from "./parts";

/** Income positive, costs negative, outcome - budget: a committee's follow-up within the year, with a forecast. */
export const driftPrognos: Template = {
  id: "drift-prognos",
  name: "Driftredovisning med prognos",
  description: "Period och helår bredvid varandra. Intäkter plus, kostnader minus: plus är bättre än budget.",
  sheetName: "Drift och prognos",
  title: "Driftredovisning",
  subtitle: "{months} {year}, tkr",
  orientation: "Landscape",
  labelHeading: "Tkr",
  labelWidth: 30,
  columns: [
    amount("budget", "Budget {months} {year}"),
    amount("outcome", "Utfall {months} {year}"),
    computed("deviation", "Avvikelse {months} {year}", "=[outcome]-[budget]"),
    amount("lastYear", "Utfall {months} {lastYear}"),
    amount("fullYear", "Budget helår {year}"),
    amount("forecast", "Prognos helår {year}"),
    computed("rest", "Avvikelse budget-prognos", "=[forecast]-[fullYear]"),
  ],
  rows: [
    { label: "Intäkter", kind: "detail" },
    { label: "Kostnader", kind: "detail" },
    { label: "Varav personalkostnader", kind: "ofWhich" },
    { label: "Varav kapitalkostnader", kind: "ofWhich" },
    { label: "Summa driftbudget", kind: "total" },
  ],
};
