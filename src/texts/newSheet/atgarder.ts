import type { Template } from "../../domain/templates/template";
import { amountColumn, commentColumn, computedColumn, details } from "./parts";

/** What is done for an economy in balance, and what it has given so far. */
export const atgarder: Template = {
  id: "atgarder",
  name: "Åtgärdsplan",
  description: "Åtgärder för en ekonomi i balans med ansvarig, förväntad och realiserad effekt.",
  sheetName: "Åtgärdsplan",
  title: "Åtgärder för en ekonomi i balans",
  subtitle: "Per {month} {year}, tkr",
  orientation: "Landscape",
  labelHeading: "Beskrivning av åtgärd",
  labelWidth: 40,
  columns: [
    { key: "responsible", heading: "Ansvarig", width: 20, holds: { kind: "text" } },
    { key: "due", heading: "Klart", width: 14, holds: { kind: "text" } },
    amountColumn("expected", "Förväntad effekt {year} (tkr)"),
    amountColumn("realised", "Realiserad effekt {year} (tkr)"),
    computedColumn("left", "Återstår (tkr)", "=[expected]-[realised]"),
    {
      key: "status",
      heading: "Status",
      width: 16,
      holds: { kind: "choice", words: ["Ej påbörjad", "Pågår", "Klar", "Avbruten"] },
    },
    commentColumn(),
  ],
  rows: [...details("Åtgärd", 8), { label: "Summa effekt", kind: "total" }],
};
