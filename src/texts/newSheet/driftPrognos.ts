import type { Template } from "../../domain/templates/template";
import { amountColumn, computedColumn } from "./parts";

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
    amountColumn("budget", "Budget {months} {year}"),
    amountColumn("outcome", "Utfall {months} {year}"),
    computedColumn("deviation", "Avvikelse {months} {year}", "=[outcome]-[budget]"),
    amountColumn("lastYear", "Utfall {months} {lastYear}"),
    amountColumn("fullYear", "Budget helår {year}"),
    amountColumn("forecast", "Prognos helår {year}"),
    computedColumn("rest", "Avvikelse budget-prognos", "=[forecast]-[fullYear]"),
  ],
  rows: [
    { label: "Intäkter", kind: "detail" },
    { label: "Kostnader", kind: "detail" },
    { label: "Varav personalkostnader", kind: "ofWhich" },
    { label: "Varav kapitalkostnader", kind: "ofWhich" },
    { label: "Summa driftbudget", kind: "total" },
  ],
};
