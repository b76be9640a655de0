/** The pane's own words for "Åtgärdsplan". */
export const remedyPane = {
  title: "Åtgärdsplan",
  line: "Räcker åtgärderna till underskottet?",
  what: "Summerar åtgärdernas väntade och realiserade effekt och jämför med underskottet som de ska täcka. Inget ändras i arbetsboken.",
  earlier: "Tidigare version att följa upp mot",
  show: "Visa planen",
  again: "Visa igen",
  bars: "Underskott och åtgärder",
  bar: { deficit: "Underskott", expected: "Väntad effekt", realised: "Realiserad effekt" },
  remedy: "Åtgärd",
  expected: "Väntad",
  realised: "Realiserad",
  caption: (title: string, unit: string) => (unit === "" ? title : `${title}, ${unit}`),
  total: "Summa",
} as const;
