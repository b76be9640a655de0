import type { Template } from "../../domain/templates/template";
import { amountColumn, computedColumn } from "./parts";

/** Income and costs by type, down to the year's result. */
export const resultat: Template = {
  id: "resultat",
  name: "Resultaträkning",
  description: "Intäkter och kostnader efter slag, ner till årets resultat. Kostnader med minus.",
  sheetName: "Resultaträkning",
  title: "Resultaträkning",
  subtitle: "{months} {year}, tkr",
  orientation: "Landscape",
  labelHeading: "Belopp i tkr",
  labelWidth: 32,
  columns: [
    amountColumn("budget", "Budget {year}"),
    amountColumn("forecast", "Prognos helår {year}"),
    computedColumn("deviation", "Avvikelse prognos-budget", "=[forecast]-[budget]"),
    amountColumn("outcome", "Utfall {months} {year}"),
    amountColumn("lastYear", "Utfall {months} {lastYear}"),
    computedColumn("change", "Förändring {lastYear}-{year}", "=[outcome]-[lastYear]"),
  ],
  rows: [
    { key: "income", label: "Verksamhetens intäkter", kind: "detail" },
    { key: "staff", label: "Personalkostnader", kind: "detail" },
    { key: "premises", label: "Lokalhyror", kind: "detail" },
    { key: "services", label: "Köp av tjänster", kind: "detail" },
    { key: "others", label: "Övriga kostnader", kind: "detail" },
    {
      key: "costs",
      label: "Verksamhetens kostnader",
      kind: "total",
      parts: ["staff", "premises", "services", "others"],
    },
    { key: "net", label: "Verksamhetens nettokostnader", kind: "total", parts: ["income", "costs"] },
    { key: "grant", label: "Kommunbidrag", kind: "detail" },
    { key: "financial", label: "Finansnetto", kind: "detail" },
    { label: "Årets resultat", kind: "total", parts: ["net", "grant", "financial"] },
  ],
};
