import type { Template } from "../../domain/templates/template";
import { amount, comment, computed, details } from "./parts";

/** Projects with the year's and the whole project's budget and forecast. */
export const investeringar: Template = {
  id: "investeringar",
  name: "Investeringar",
  description:
    "Årets och hela projektets budget mot prognos. Utgifter utan minus: plus är billigare än budget.",
  sheetName: "Investeringar",
  title: "Investeringsredovisning",
  subtitle: "{months} {year}, tkr",
  orientation: "Landscape",
  labelHeading: "Investeringar (tkr)",
  labelWidth: 34,
  columns: [
    amount("budget", "Årets budget {year}"),
    amount("outcome", "Årets utfall {months} {year}"),
    amount("forecast", "Årets prognos {year}"),
    computed("deviation", "Årets avvikelse budget-prognos", "=[budget]-[forecast]"),
    amount("totalBudget", "Total budget"),
    amount("totalForecast", "Total prognos"),
    computed("totalDeviation", "Total avvikelse budget-prognos", "=[totalBudget]-[totalForecast]"),
    comment(),
  ],
  rows: [...details("Projekt", 8), { label: "Summa", kind: "total" }],
};
