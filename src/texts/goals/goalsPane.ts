/** What the view "Mål" says around the goals; what is said of a goal itself is in goals.ts. */

/** "1 cell", "12 celler" */
function cells(count: number): string {
  return `${count} ${count === 1 ? "cell" : "celler"}`;
}

export const goalsPaneTexts = {
  title: "Mål",
  what: "Läser bladets måltabell, bedömer varje mål efter er skala och visar varför. Du ser allt innan något skrivs.",
  assess: "Bedöm målen",
  assessAgain: "Bedöm igen",
  old: "Arbetsboken har ändrats sedan bedömningen.",
  goals: "Mål i tabellen",

  outcome: "Utfall",
  forecast: "Prognos",
  target: "Mål",
  trend: "Trend",
  none: "–",
  noWord: (isOpen: boolean) => (isOpen ? "Behöver ditt svar" : "Inte bedömt"),
  why: "Så bedömde vi",
  written: "Du har skrivit",
  computed: "Beräknat",
  keep: (word: string) => `Behåll ”${word}”`,
  replace: (word: string) => `Ersätt med ”${word}”`,
  choice: (indicator: string) => `Bedömning av ${indicator}`,
  answerTo: (answer: string, indicator: string) => `${answer}: ${indicator}`,

  suggestions: "Så läses målen",
  suggestionsWhat: (count: number) =>
    count === 1
      ? "Ett mål säger inte självt vilket håll som är bättre. Så läses det oftast. Vänd pilen om det är tvärtom hos er."
      : `${count} mål säger inte själva vilket håll som är bättre. Så läses de oftast. Vänd pilen där det är tvärtom hos er.`,
  approveAll: (count: number) => (count === 1 ? "Godkänn" : `Godkänn alla ${count}`),
  better: { högre: "Högre är bättre", lägre: "Lägre är bättre", inom: "Inom målet" },
  turn: (indicator: string) => `Vänd: ${indicator}`,
  waiting: "Väntar på ditt godkännande",

  reading: "Så läses målet",
  direction: "Bättre är",
  directions: { högre: "högre", lägre: "lägre", inom: "inom målet" },
  measure: "Utfallet är",
  measures: { nivå: "en nivå", ackumulerande: "ett antal som växer under året" },
  unclear: "behöver ditt svar",
  asRead: "som Driftkoll läser det",

  gaps: (count: number) => `${count} ${count === 1 ? "brist" : "brister"} i uppföljningen`,
  counts: "Antal mål per bedömning",
  summary: "Sammanfattning i text",
  copySummary: "Kopiera sammanfattningen",
  copied: "Kopierat",
  notCopied: "Kunde inte kopiera. Markera texten och kopiera den själv.",

  scale: (name: string) => `Skala: ${name}`,
  chooseScale: "Skala",
  newScale: "Ny skala",
  scaleName: "Namn",
  ownScaleName: "Vår skala",
  word: (step: number) => `Ord ${step}`,
  colour: (word: string) => `Färg för ${word}`,
  threshold: (word: string) => `Minst så många procent av målet för ${word}`,
  planThreshold: "Minst så många procent av planen",
  thresholdShort: "från %",
  fromStart: "Gränserna mäter vägen från startvärdet, inte andelen av målet",
  best: "Målet är nått",
  worst: "Annars",
  addStep: "Lägg till steg",
  removeStep: (word: string) => `Ta bort ${word}`,
  saveScale: "Spara skalan",
  removeScale: "Ta bort skalan",
  decidedByWords: "Tabellens egna ord avgör skalan.",
  legend: "Skriv gränserna under tabellen",
  handOver: "Ta med till en annan arbetsbok",
  handOverHow:
    "Skalor, gränser och svar är sparade i den här arbetsboken. Kopiera dem, och klistra in dem i den andra.",
  copyAnswers: "Kopiera skalor och svar",
  pasteAnswers: "Skalor och svar från en annan arbetsbok",
  takeOver: "Ta in",

  cellsToWrite: "Visa cellerna som skrivs",
  coloursOnly: "färgas",
  fill: (count: number) => `Fyll i ${cells(count)}`,
  nothingToFill: "Inget att fylla i.",
  stillOpen: (count: number) =>
    count === 1
      ? "1 mål behöver ett svar och lämnas som det står."
      : `${count} mål behöver ett svar och lämnas som de står.`,
};
