/** The pane's own words for "Text till tjänsteskrivelse". */
export const letterPane = {
  title: "Text till tjänsteskrivelse",
  line: "Stycken och tabell ur siffrorna, att ändra och kopiera.",
  what: "Skriver rubrik, utfall mot budget, avvikelser i storleksordning, mål och åtgärder ur tabellerna. Du ändrar texten här och kopierar den till dokumentet. Inget ändras i arbetsboken.",
  forSheet: "Skriv för bladet",
  forWorkbook: "Skriv för arbetsboken",
  edit: "Texten, går att ändra",
  rowByRow: "I en smal panel visas tabellen rad för rad. Den kopieras som tabell.",
  copy: "Kopiera med tabell",
  copyPlain: "Kopiera som text",
  copied: "Kopierad",
  notCopied: "Excel lät inte panelen kopiera. Markera texten och tryck Ctrl+C.",
  open: (count: number) =>
    count === 1
      ? "1 sak att titta på innan texten skickas"
      : `${count} saker att titta på innan texten skickas`,
  cancel: "Stäng",
} as const;
