import type { Template } from "../../domain/templates/template";
import { amountColumn, commentColumn, computedColumn, details } from "./parts";

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
    amountColumn("budget", "Årets budget {year}"),
    amountColumn("outcome", "Årets utfall {months} {year}"),
    amountColumn("forecast", "Årets prognos {year}"),
    computedColumn("deviation", "Årets avvikelse budget-prognos", "=[budget]-[forecast]"),
    amountColumn("totalBudget", "Total budget"),
    amountColumn("totalForecast", "Total prognos"),
    computedColumn("totalDeviation", "Total avvikelse budget-prognos", "=[totalBudget]-[totalForecast]"),
    commentColumn(),
  ],
  rows: [...details("Projekt", 8), { label: "Summa", kind: "total" }],
};
