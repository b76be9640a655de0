/** Words of "Jämför med andra kommuner", in the pane and on the sheet it makes. */
import { listed } from "../shared/listed";
import { WHOM } from "./cells";

export const comparisonTexts = {
  name: "Jämförelse",
  off: {
    title: "Kolada är avslaget",
    text: "Slår du på Kolada skickas nyckeltal, kommun och år till Kolada när du frågar. Arbetsbokens siffror skickas aldrig. Valet gäller den här arbetsboken på den här datorn och följer inte med filen.",
    turnOn: "Slå på Kolada",
    notBuilt:
      "Driftkoll är installerat utan Kolada i din organisation. Det går att klistra in en tabell därifrån.",
  },
  on: "Kolada är påslaget för den här arbetsboken på den här datorn.",
  turnOff: "Slå av Kolada",
  anew: "Hämta igen",
  way: "Hämta siffrorna",
  fromKolada: "Ur Kolada",
  fromPaste: "Klistra in från Kolada",
  indicator: "Nyckeltal, med ord eller beteckning",
  search: "Sök nyckeltal",
  chosen: "Välj nyckeltal",
  noIndicator: "Inget nyckeltal i Kolada har de orden. Prova färre ord.",
  own: "Er kommun",
  with: "Jämför med",
  similar: "Liknande kommuner",
  some: "Valda kommuner",
  group: "Grupp",
  findGroups: "Visa grupper",
  noGroup: (own: string) => `Kolada har ingen grupp av kommuner som liknar ${own}.`,
  names: "Kommuner, med komma mellan",
  gender: "Kön",
  genders: { T: "Alla", K: "Kvinnor", M: "Män" },
  whom: WHOM,
  lastYear: "Till och med år",
  show: "Visa jämförelsen",
  paste: "Kopiera en tabell på kolada.se eller ur ett blad och klistra in den här.",
  pasted: "Inklistrad tabell",
  read: "Läs tabellen",
  preview: "Jämförelsen",
  goals: "Stäm av bladets mål",
  goalsWhat:
    "Mål på bladet som anger Koladas beteckning, till exempel U31462, jämförs med Kolada för samma år.",
  goalsPastedWhat:
    "Mål på bladet jämförs med den inklistrade tabellen, efter beteckning eller namn, för samma år.",
  source: (fetched: string) => `Källa: Kolada, hämtat ${fetched}`,
  sourcePasted: (day: string) => `Källa: Kolada, inklistrat ${day}`,
  mean: "Medel av de valda (egen beräkning)",
  ownReckoning: (name: string) =>
    `${name} är räknat av Driftkoll ur värdena från Kolada. Det är ingen uppgift från Kolada.`,
  groupIsMean: (name: string) => `${name}: ovägt medelvärde enligt Kolada.`,
  preliminary: (years: readonly string[]) => `Preliminära siffror: ${listed(years)}.`,
  isPreliminary: (year: string) => `${year} (prel.)`,
  noFigure: "saknas",
  blank: "Tom cell: Kolada har inget värde.",
  failed: (why: string) => `En del av siffrorna saknas: ${why}`,
  nothing: (indicator: string) =>
    `Kolada har inga värden för ${indicator} de här åren för de här kommunerna.`,
  ownMissing: "Skriv er kommun först.",
  othersMissing: "Skriv minst en kommun att jämföra med, eller välj en grupp.",
  indicatorMissing: "Välj ett nyckeltal först.",
  year: "År",
  countOf: (name: string) => `Antal kommuner: ${name}`,
  behind: (counts: readonly string[]) => `Kommuner bakom medelvärdet: ${counts.join(", ")}.`,
  chartSays: (name: string, figures: readonly string[]) => `${name}: ${figures.join(", ")}`,
  sheetName: (indicator: string) => `Jämförelse ${indicator}`.slice(0, 31).trim(),
  unnamed: "Nyckeltal utan namn",
  unnamedArea: "Kommun utan namn",
} as const;

export const pastedTexts = {
  labels: (texts: readonly string[]) => `Vad är ${listed(texts.map((text) => `”${text}”`))}?`,
  labelAnswers: { area: "Kommuner", indicator: "Nyckeltal", none: "Inget av det" },
  point: (texts: readonly string[]) =>
    `Hur ska ${listed(texts)} läsas? Punkten kan vara decimaltecken eller skilja tusental.`,
  comma: (texts: readonly string[]) =>
    `Hur ska ${listed(texts)} läsas? Kommat kan vara decimaltecken eller skilja tusental.`,
  signAnswers: { decimal: "Decimaltecken", thousands: "Tusental" },
  unread: {
    empty: "Inget är inklistrat.",
    noYears: "Tabellen har inga årtal. Ta med raden eller kolumnen med år när du kopierar.",
    noFigures: "Tabellen har inga siffror.",
  },
  contradiction: (what: string) => `Tabellen har två olika värden för ${what}. Ta med en tabell i taget.`,
} as const;

export const agreementTexts = {
  noneOfPasted: "Inget mål på bladet har en beteckning eller ett namn som står i den inklistrade tabellen.",
  none: "Inget mål på bladet anger en beteckning ur Kolada, till exempel U31462.",
  agrees: (own: string, published: string, year: number) =>
    `Stämmer: ${own} på bladet, ${published} i Kolada för ${year}.`,
  differs: (own: string, published: string, year: number) =>
    `Skiljer: ${own} på bladet, ${published} i Kolada för ${year}.`,
  preliminary: "Koladas siffra är preliminär.",
  notPublished: (own: string, year: number) =>
    `Kolada har ingen siffra för ${year} än, eller alls. På bladet står ${own}.`,
  notPasted: (own: string, year: number) =>
    `Den inklistrade tabellen har ingen siffra för ${year}. På bladet står ${own}.`,
  onlyByGender: (own: string, year: number) =>
    `Den inklistrade tabellen har kvinnor och män var för sig för ${year}, men ingen siffra för alla. På bladet står ${own}.`,
  noYear: (own: string) => `Bladet säger inte vilket år ${own} gäller.`,
  partOfYear: (own: string, months: number) =>
    `${own} på bladet gäller ${months} månader. Kolada har bara hela år.`,
  failed: (why: string) => `Kunde inte jämföras. ${why}`,
} as const;
