import { paneTexts } from "../shared/pane";

/** The example that the pane shows how it works with: a committee's table with two digits in the wrong order. */
export const exampleTexts = {
  sheetName: paneTexts.firstRun.exampleSheet,
  title: "Exempel från Driftkoll: driftredovisning, tkr",
  subtitle: "Påhittade siffror. En av dem är fel. Bladet tas bort med ett klick i panelen.",
  headings: ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
  rows: ["Förskola", "Grundskola", "Gymnasieskola", "Kulturskola"],
  total: "Summa",
  notOurs: (name: string) => `Bladet ${name} är inte längre Driftkolls exempel. Inget togs bort.`,
} as const;
