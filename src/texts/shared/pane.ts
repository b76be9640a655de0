/**
 * The pane's own sentences. What is said about figures comes ready in the report (see the other catalogues
 * in this folder); here is only the frame around it.
 */
import { counted } from "./counted";
import { listed } from "./listed";
import type { Severity } from "../../domain/findings/findings";

/** One set of words for the four severities, wherever the pane counts them. */
export function countOf(severity: Severity, count: number): string {
  switch (severity) {
    case "error":
      return counted(count, "fel", "fel");
    case "warning":
      return counted(count, "fråga", "frågor");
    case "rounding":
      return counted(count, "avrundning", "avrundningar");
    case "info":
      return counted(count, "upplysning", "upplysningar");
  }
}

const SEVERITY_ORDER: readonly Severity[] = ["error", "warning", "rounding", "info"];

export const paneTexts = {
  product: "Driftkoll",
  views: {
    all: "Vyer",
    kontroll: "Kontroll",
    berakna: "Beräkna",
    mal: "Mål",
    skicka: "Skicka",
    hjalp: "Hjälp",
  },
  aboutSheet: (sheet: string) => `Gäller bladet ${sheet}.`,
  check: "Kontrollera blad",
  checkAgain: "Kontrollera igen",
  assessGoals: "Bedöm målen",
  checkWorkbook: "Kontrollera arbetsboken",
  checkWorkbookAgain: "Kontrollera alla igen",
  allSheets: "Alla blad",
  back: "Tillbaka",
  sheets: "Blad",
  hiddenSheets: (names: readonly string[]) =>
    `${names.length === 1 ? "Ett dolt blad är inte kontrollerat" : `${names.length} dolda blad är inte kontrollerade`}: ${names.join(", ")}.`,
  whatItDoes:
    "Läser tabellerna på bladet, räknar efter summor och avvikelser och pekar ut den siffra som inte stämmer.",
  whatItDoesNot: "Inget ändras i bladet. Inga siffror lämnar din dator.",

  firstRun: {
    lines: [
      "Räknar efter summor, avvikelser och procent.",
      "Pekar ut siffran som är fel, och säger vad den bör vara och hur det märks.",
      "Skriver inget förrän du sagt ja. Allt går att ångra.",
    ],
    showExample: "Visa på ett exempel",
    exampleSheet: "Driftkolls exempel",
    isOne: "Det här är ett exempel.",
    removeExample: "Ta bort exemplet",
    picture: {
      label:
        "Så ser ett fel ut: Kulturskola 6 840 är inringat och bör vara 6 480, för då stämmer summan 168 705.",
      rows: [
        ["Förskola", "42 310"],
        ["Grundskola", "88 640"],
        ["Gymnasieskola", "31 275"],
        ["Kulturskola", "6 840"],
        ["Summa", "168 705"],
      ],
      right: "bör vara 6 480",
    },
  },

  openInExcel: "Öppna Driftkoll i Excel",
  openInExcelHow:
    "Driftkoll är ett tillägg till Excel och gör inget i en vanlig webbläsarflik. Öppna en arbetsbok i Excel och välj Driftkoll > Öppna panelen.",

  news: {
    label: "Nyheter",
    version: (version: string) => `Nytt i version ${version}.`,
    read: "Läs vad som är nytt",
    closeNews: "Stäng nyheten",
  },

  status: {
    ready: "Klart",
    nothing: "Inget kontrollerat",
    changed: "Ändrat",
    problem: "Inte kontrollerat",
  },

  staleMarks: "Markeringarna i bladet är från en tidigare kontroll och ritas om vid nästa klick.",

  goToSheet: (sheet: string) => `Gå till ${sheet}`,
  goToCellOnSheet: (address: string, sheet: string) => `Gå till cell ${address} på bladet ${sheet}`,

  openHistory: "Historik",
  changedSince: "Ändrat sedan kontrollen",
  verdictThen: (verdict: string) => `Vid kontrollen: ${verdict}`,
  fixAfterRecheck: "Kontrollera igen för att rätta eller godkänna.",

  working: {
    checking: "Kontrollerar bladet",
    checkingWorkbook: "Kontrollerar arbetsboken",
    reading: "Läser bladet",
    writing: "Skriver i bladet",
    saving: "Sparar i arbetsboken",
    marking: "Arbetar i bladet",
  },
  progress: (number: number, total: number, sheet: string) => `Blad ${number} av ${total}: ${sheet}`,
  readingRows: (done: number, total: number) =>
    `Läser rad ${new Intl.NumberFormat("sv-SE").format(done)} av ${new Intl.NumberFormat("sv-SE").format(total)}`,
  checkingSheet: "Kontrollerar bladet",
  stop: "Avbryt",
  cannotDraw: "Panelen kan inte visas. Stäng den och öppna den igen.",
  notFetched:
    "Den här delen av Driftkoll gick inte att hämta. Datorn kan vara utan nät, eller så finns en ny version: stäng panelen och öppna den igen.",
  tryAgain: "Försök igen",
  waiting: "Excel har inte svarat än. Om du skriver i en cell: tryck på Enter, så fortsätter Driftkoll.",
  unexpected: "Excel svarade inte som väntat. Försök igen.",

  read: (tables: number) => (tables === 1 ? "Så lästes tabellen" : "Så lästes tabellerna"),
  structure: {
    yes: "Stämmer",
    askedYes: "Ja",
    askedNo: "Nej",
    noSum: "Summeras inte så",
    noDifference: "Räknas inte så",
    takeBack: "Ångra svaret",
    about: (button: string, text: string) => `${button}: ${text}`,
  },
  tablesRead: (count: number) => counted(count, "tabell", "tabeller"),

  unchecked: "Inte kontrollerat",
  goToPlace: (name: string, why: string) => `Gå till ${name}: ${why}`,

  showMore: (count: number) => `Visa ${count} till`,
  severityHeading: { error: "Fel", warning: "Frågor", rounding: "Avrundningar", info: "Upplysningar" },
  proof: "Så räknade vi",

  goTo: "Gå till cell",
  goToCell: (address: string) => `Gå till cell ${address}`,
  goToOneOf: (address: string) => `Gå till ${address}`,
  fixCell: (label: string, address: string) => (label.includes(address) ? label : `${label} ${address}`),
  fixChoice: (label: string, before: string, after: string) => `${label}: ${before} blir ${after}`,
  cancel: "Avbryt",
  close: "Stäng",

  approve: "Godkänn ändå",
  answerTo: (answer: string, question: string) => `${answer}: svar på frågan om ${question}`,
  approveFinding: (title: string) => `Godkänn ändå: ${title}`,
  approved: (severities: readonly Severity[]) =>
    listed(
      SEVERITY_ORDER.flatMap((severity) => {
        const count = severities.filter((one) => one === severity).length;
        const word = count > 1 ? "godkända" : severity === "error" ? "godkänt" : "godkänd";
        return count === 0 ? [] : [countOf(severity, count).replace(" ", ` ${word} `)];
      }),
    ),

  mark: "Markera i bladet",
  unmark: "Ta bort markeringen",

  lastChange: "Senaste ändringen",
  onSheet: (sheet: string, text: string) => `${sheet}: ${text}`,
  undo: "Ångra",
  undoChange: (text: string) => `Ångra: ${text}`,
} as const;
