import { frameTexts, type Publisher } from "./frame";

/**
 * The accessibility statement that the law asks of the public sector (2018:1937), as Markdown. What is claimed here is
 * what the browser tests try; what they do not try is said.
 */
export function accessibilityStatement(publisher: Publisher): string {
  return `# Tillgänglighetsredogörelse för Driftkoll

${frameTexts.organisation(publisher)} står bakom Driftkoll som det används här. Redogörelsen gäller panelen Driftkoll i Excel och sidorna som hör till den, version ${publisher.version}. För själva Excel svarar Microsoft.

## Hur tillgängligt är Driftkoll?

Driftkoll är **delvis förenligt** med lagen (2018:1937) om tillgänglighet till digital offentlig service. Kända brister står nedan.

## Om du inte kan använda delar av Driftkoll

${frameTexts.contact(publisher)} Du kan få hjälp på ett annat sätt, och du kan berätta om brister som inte står här.

## Anmäl till tillsynsmyndigheten

Är du inte nöjd med hur din synpunkt har hanterats kan du anmäla det till myndigheten som har tillsyn över lagen. När den här texten skrevs var det Myndigheten för digital förvaltning, Digg.

## Kända brister

- Panelen är inte prövad med skärmläsare i Excel. Rubriker, knappar, flikar och meddelanden är uppmärkta för det, men hur de läses upp i Excels panel är inte känt. (WCAG 4.1.2, 4.1.3)
- I Excel på webben tar Excel över Tabb-tangenten när du kommer till panelens första eller sista knapp. F6 går mellan bladet och panelen. (WCAG 2.1.1)
- Färgerna som **Markera i bladet** lägger i bladet säger ingenting som inte också står i panelen, men deras kontrast mot egna fyllningar är inte prövad. (WCAG 1.4.11)
- Kurvan vid ett mål och diagrammet i en prognos är bilder. Siffrorna bakom dem står i text och i celler bredvid. Diagrammet på ett nytt blad har ingen egen alternativtext. (WCAG 1.1.1)
- Excel byter inte panelens färger medan den är öppen. Klicka i panelen, så följer den ljust och mörkt tema.
- Texterna är på svenska. På en engelsk Excel är menyflikens knappar på engelska men inte panelen.

## Så har Driftkoll prövats

- Varje vy i panelen och de här sidorna prövas automatiskt i en webbläsare efter WCAG 2.1 A och AA så långt det går att pröva med program, i ljusa och mörka färger, i en panel som är 320 bildpunkter bred.
- Tangentbord, fokus och temat för hög kontrast prövas på samma sätt.
- Ingen utomstående har granskat Driftkoll, och ingen har prövat det med hjälpmedel i riktig Excel.
`;
}
