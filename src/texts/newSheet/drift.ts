import type { Template } from "../../domain/templates/template";
import { amountColumn, commentColumn, computedColumn, details, TOTAL } from "./parts";

/** Costs without a minus, budget - outcome: a committee's operations at the end of a year. */
export const drift: Template = {
  id: "drift",
  name: "Driftredovisning",
  description:
    "Budget, utfall och avvikelse för varje verksamhet. Kostnader utan minus: plus är bättre än budget.",
  sheetName: "Driftredovisning",
  title: "Driftredovisning",
  subtitle: "{months} {year}, tkr",
  orientation: "Portrait",
  labelHeading: "Verksamhet (tkr)",
  labelWidth: 34,
  columns: [
    amountColumn("budget", "Budget {months} {year}"),
    amountColumn("outcome", "Utfall {months} {year}"),
    computedColumn("deviation", "Avvikelse", "=[budget]-[outcome]"),
    commentColumn(),
  ],
  rows: [...details("Verksamhet", 8), TOTAL],
};
