import type { Template, TemplateColumn } from "../../domain/templates/template";
import { commentColumn, details } from "./parts";

function value(key: string, heading: string): TemplateColumn {
  return { key, heading, width: 13, holds: { kind: "number", format: "General" } };
}

/** Indicators against their targets; Driftkoll fills in assessment and trend. */
export const mal: Template = {
  id: "mal",
  name: "Måltabell",
  description: "Indikatorer med utfall, målvärde, bedömning och trend. Bedömningen kan fyllas i under Mål.",
  sheetName: "Mål",
  title: "Måluppfyllelse",
  subtitle: "Per {month} {year}",
  orientation: "Landscape",
  labelHeading: "Indikator",
  labelWidth: 44,
  columns: [
    value("before", "Utfall {lastYear}"),
    value("now", "Utfall {year}"),
    value("target", "Mål {year}"),
    {
      key: "direction",
      heading: "Riktning",
      width: 18,
      holds: { kind: "choice", words: ["Högre är bättre", "Lägre är bättre"] },
    },
    {
      key: "assessment",
      heading: "Bedömning",
      width: 18,
      holds: { kind: "choice", words: ["Uppfyllt", "Delvis uppfyllt", "Ej uppfyllt"] },
    },
    {
      key: "trend",
      heading: "Trend",
      width: 12,
      holds: { kind: "choice", words: ["Positiv", "Oförändrad", "Negativ"] },
    },
    commentColumn(),
  ],
  rows: details("Indikator", 8),
  tally: {
    column: "assessment",
    heading: "Sammanfattning",
    countHeading: "Antal mål",
    open: "Inte bedömda",
    total: "Totalt",
  },
};
