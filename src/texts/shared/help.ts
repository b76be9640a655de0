/** What the view "Hjälp" says around the guide. */
export const helpTexts = {
  search: "Sök i hjälpen",
  placeholder: "Till exempel avrundning eller F6",
  nothing: (query: string) => `Inget i hjälpen handlar om ”${query}”. Prova ett annat ord.`,
  found: (sections: number, functions: number) => {
    const parts = [
      ...(sections > 0 ? [sections === 1 ? "en del av guiden" : `${sections} delar av guiden`] : []),
      ...(functions > 0 ? [functions === 1 ? "en funktion" : `${functions} funktioner`] : []),
    ];
    return `Hittade ${parts.join(" och ")}.`;
  },
  guide: "Användarguiden",
  onPage: "Läs på en egen sida",
} as const;

/** What it says of keys, of functions and of the add-in itself. */
export const helpPaneTexts = {
  keys: {
    heading: "Tangenter",
    orOnMac: (keys: string, onMac: string) => `${keys} (Mac: ${onMac})`,
    inPane: [
      ["Mellan kalkylbladet, menyfliken och panelen", "F6"],
      ["Mellan panelens flikar", "Vänsterpil, högerpil"],
      ["Stäng det som är öppet", "Esc"],
    ],
    hint: "De tre första gäller i Excel, i versioner som låter tillägg ha egna tangenter. Krockar de med något annat frågar Excel vilket som ska gälla.",
  },
  functions: "Funktioner i celler",
  howTo: "Skriv dem som Excels egna. Ge dem hela kolumner, så räknas allt på en gång.",
  optional: "(kan utelämnas)",
  result: "Svar",
  example: "Exempel:",
  about: "Om Driftkoll",
  version: (version: string) => `Version ${version}.`,
  support: "Kontakta supporten",
  reportHint: "Om något går fel: kopiera en felrapport och klistra in den när du ber om hjälp.",
  copyReport: "Kopiera felrapport",
  copied: "Kopierad. Inga siffror är med.",
  notCopied: "Det gick inte att kopiera här.",
  insert: "Infoga för markeringen",
  insertFunction: (name: string) => `Infoga ${name} för markeringen`,
  insertHint: "Markera tomma celler i en kolumn, till höger om siffrorna, och välj Infoga.",
  write: "Infoga",
  preview: (address: string, formula: string) => `Förslag för ${address}: ${formula}`,
} as const;
