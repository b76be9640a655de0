import type { Template } from "../../domain/templates/template";

/** A committee's four lines for the municipal board: the roles stand in the rows. */
export const kommunstyrelsen: Template = {
  id: "kommunstyrelsen",
  name: "Uppföljning till kommunstyrelsen",
  description: "Nämndens budget, redovisning, avvikelse och procent av budget till och med en månad.",
  sheetName: "Uppföljning till KS",
  title: "Ekonomi- och verksamhetsuppföljning",
  subtitle: "Till och med {month} {year}, tkr",
  orientation: "Portrait",
  labelHeading: "Ekonomisk uppföljning (i tusentals kronor)",
  labelWidth: 44,
  columns: [{ key: "amount", heading: "Belopp", width: 16, holds: { kind: "number", format: "#,##0" } }],
  rows: [
    { key: "budget", label: "Budget till och med {month} {year}", kind: "detail" },
    { key: "outcome", label: "Redovisning till och med {month} {year}", kind: "detail" },
    {
      label: "Avvikelse till och med {month} {year}",
      kind: "detail",
      formula: "=[budget]-[outcome]",
    },
    {
      label: "Procent av budget",
      kind: "detail",
      formula: '=IF([budget]=0,"",[outcome]/[budget])',
      format: "0.0%",
    },
  ],
};
