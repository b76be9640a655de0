import type { Template, TemplateColumn } from "../../domain/templates/template";
import { computedColumn, details, TOTAL } from "./parts";

/** Days, places or hours: filled in, not added up where rows may count different things. */
function figure(key: string, heading: string): TemplateColumn {
  return { key, heading, width: 14, holds: { kind: "number", format: "#,##0" } };
}

function cost(key: string, heading: string, formula: string): TemplateColumn {
  return { ...computedColumn(key, heading, formula), isSummed: true };
}

/** Volumes and prices side by side, with costs and effects. */
export const volymer: Template = {
  id: "volymer",
  name: "Volymer och à-priser",
  description: "Volym gånger à-pris för varje insats: kostnad, merkostnad, volymeffekt och priseffekt i tkr.",
  sheetName: "Volymer och à-priser",
  title: "Volymer och à-priser",
  subtitle:
    "Helår {year}. Volym i dygn, à-pris i kr per dygn, kostnader i tkr. Merkostnad med plus är dyrare.",
  orientation: "Landscape",
  labelHeading: "Insats",
  labelWidth: 34,
  columns: [
    figure("budgetVolume", "Volym budget {year}"),
    figure("forecastVolume", "Volym prognos {year}"),
    figure("budgetPrice", "À-pris budget {year}"),
    figure("forecastPrice", "À-pris prognos {year}"),
    cost("budget", "Budgeterad kostnad", "=[budgetVolume]*[budgetPrice]/1000"),
    cost("forecast", "Prognostiserad kostnad", "=[forecastVolume]*[forecastPrice]/1000"),
    cost("difference", "Merkostnad", "=[forecast]-[budget]"),
    cost("volumeEffect", "Volymeffekt", "=([forecastVolume]-[budgetVolume])*[budgetPrice]/1000"),
    cost("priceEffect", "Priseffekt", "=([forecastPrice]-[budgetPrice])*[forecastVolume]/1000"),
  ],
  rows: [...details("Insats", 8), TOTAL],
};
