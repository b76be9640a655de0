/** The pane's own words for "Sammanställ till kommunstyrelsen". */
export const consolidationPane = {
  title: "Sammanställ till kommunstyrelsen",
  line: "Nämndernas tabeller till ett blad.",
  what: "Läser varje nämnds egen tabell, i arbetsboken och i filer du väljer, och visar dem på ett nytt blad. Enheter räknas om och tecken vänds åt samma håll. Nämndernas blad ändras inte.",
  files: "Filer från nämnder",
  show: "Visa sammanställningen",
  preview: "Sammanställning av nämnderna",
  asked: (count: number) => (count === 1 ? "1 fråga innan det skickas" : `${count} frågor innan det skickas`),
  nothingAsked: "Inga frågor: enheter, perioder och tecken går ihop.",
  inUnit: (unit: string) => `Belopp i ${unit}`,
  include: (committee: string) => `Ta med ${committee}`,
  yearCaption: "Helåret",
} as const;
