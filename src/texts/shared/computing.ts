/** The pane's own words under "Beräkna" for deviations, forecasts and new sheets. */
import { counted } from "./counted";

export const computingTexts = {
  cancel: "Avbryt",
  close: "Stäng",
  question: "Fråga",
  answerTo: (answer: string, question: string) => `${answer}: svar på frågan ${question}`,
  addSheet: "Skapa bladet",
  formulas: (count: number) => counted(count, "formel på det nya bladet", "formler på det nya bladet"),

  deviations: {
    title: "Beräkna avvikelser",
    line: "Fyller i de avvikelser som saknas.",
    what: "Fyller i tomma avvikelser med formler, så som tabellen redan räknar dem. Det som står lämnas som det är.",
    show: "Visa avvikelserna",
    withShare: "Lägg även till en procentkolumn",
    ownFunctions: "Använd AVVIKELSE i stället för vanliga formler",
    changeLimits: "Ändra gränsen",
    percent: "Procent",
    tkr: "Tkr",
    rule: "Ska förklaras när",
    rules: { both: "båda passeras", either: "någon passeras" },
    save: "Spara i arbetsboken",
    preview: "Avvikelser på bladet",
    nothing: "Inga avvikelser saknas.",
    fills: (count: number) => counted(count, "avvikelse fylls i", "avvikelser fylls i"),
    write: (count: number) => `Fyll i ${counted(count, "cell", "celler")}`,
    disagree: (count: number) =>
      counted(count, "avvikelse stämmer inte med sina siffror", "avvikelser stämmer inte med sina siffror"),
    recompute: (address: string) => `Räkna om ${address}`,
    unexplained: (count: number) =>
      counted(count, "stor avvikelse utan kommentar", "stora avvikelser utan kommentar"),
    bars: (heading: string) => `${heading}, rad för rad`,
    between: (each: number, hidden: number) =>
      `De ${each} lägsta och de ${each} högsta visas, men inte ${counted(hidden, "rad", "rader")} däremellan.`,
  },

  volumes: {
    title: "Prognos volym × à-pris",
    line: "Vad volym och pris gör med kostnaden.",
    what: "Multiplicerar volymer med à-priser för hela året och delar skillnaden mot budget i volym och pris. Resultatet blir ett nytt blad.",
    show: "Visa prognosen",
    preview: "Prognos volym × à-pris",
    rows: (count: number) => counted(count, "insats", "insatser"),
    forecast: "Prognostiserad kostnad, tkr",
    difference: "Merkostnad",
    volumeEffect: "Volym",
    priceEffect: "Pris",
    bridge: "Från budget till prognos, tkr",
    made: "Bladet är skapat. Bron visar det som står där.",
  },

  year: {
    title: "Prognos för helåret",
    line: "Helåret på flera sätt, bredvid er egen prognos.",
    what: "Räknar fram helåret ur utfallet hittills på flera sätt och ställer dem bredvid er egen prognos. Er prognos ändras inte. Är året slut visas i stället hur rätt prognoserna blev.",
    show: "Visa helåret",
    files: "Tidigare rapporter, om året är slut",
    preview: "Prognos för helåret",
    row: "Verksamhet",
    own: "Er prognos",
    proposal: "Förslag",
    difference: "Skillnad",
    none: "–",
    rows: (count: number) => (count === 1 ? "Så räknades raden" : `Så räknades de ${count} raderna`),
  },

  comparison: {
    title: "Jämför med andra kommuner",
    line: "Ett nyckeltal ur Kolada, fem år, er kommun bredvid andra.",
    what: "Visar ett nyckeltal ur Kolada för er kommun och andra, och lägger det på ett nytt blad med diagram.",
  },

  newSheet: {
    title: "Nytt blad",
    line: "En färdig mall att fylla i, med formler.",
    what: "Ett färdigt blad att fylla i, med formler, rubriker på varje utskriven sida och regler för vad som får skrivas.",
    template: "Mall",
    month: "Till och med",
    year: "År",
    show: "Visa mallen",
    picture: (name: string, columns: readonly string[]) => `Bild av bladet ${name}: ${columns.join(", ")}`,
    enlarge: "Förstora bilden",
    formulaSign: "ƒ räknas av en formel.",
    columns: "Kolumner",
    rows: "Rader",
  },
} as const;
