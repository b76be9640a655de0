import { THRESHOLD_KEYS } from "../../domain/deviations/thresholds";
import { CONVENTION_KEY } from "../../domain/deviations/convention";
import { PAIR_KEY } from "../../domain/forecast/volumes/choosePair";
import { COST_LINE_KEY } from "../../domain/forecast/volumes/costLine";
import { PARTS_OFF_KEY } from "../../domain/forecast/volumes/volumeTypes";
import { PRICE_UNIT_KEY } from "../../domain/forecast/volumes/priceUnit";
import { GOALS_KEY } from "../../domain/goals/goalAnswers";
import { HISTORY_KEY } from "../../domain/sheet/keptCorrection";
import { KOLADA_OWN_AREA, KOLADA_WORKBOOK_KEY, KOLADA_YES } from "../../domain/kolada/workbookId";
import { PERIOD_KEY } from "../../domain/structure/answers";
import type { Approval, Memory } from "../../domain/sheet/memory";
import { FOLLOW_SETTING, frameTexts, NAME_SETTING, SEEN_VERSION, type Publisher } from "./frame";

/** What the workbook keeps of an approval, field by field: a field that is not said here does not compile. */
const OF_AN_APPROVAL: Readonly<Record<keyof Approval, string>> = {
  sheet: "bladets namn",
  text: "vad som godkändes, i ord, med siffrorna som de stod då",
  reason: "skälet, med dina egna ord",
  date: "vilken dag",
  name: "namnet, om du har skrivit ett: det är frivilligt",
  key: "ett kännetecken för kontrollen, framräknat ur rubriker, radens namn och de siffror som kontrollerades; de går inte att läsa ur det",
};

/** What else the workbook keeps. The number of the form is for the program. */
const OF_THE_REST: Readonly<Record<Exclude<keyof Memory, "approvals">, string>> = {
  answers:
    "dina svar på Driftkolls frågor, vart och ett under ett kännetecken: framräknat på samma sätt, eller med namn på rader och blad i klartext",
  corrections:
    "vad Driftkoll har ändrat, om du har valt att spara det: cell, innehåll före och efter, skäl, tid och namnet om du har skrivit ett",
  version: "vilken form minnet är skrivet i",
};

/** The answers that are kept under a name of their own. A test finds those that are not said here. */
export const ANSWERS_SAID: Readonly<Record<string, string>> = {
  [KOLADA_WORKBOOK_KEY]:
    "ett påhittat kännetecken för arbetsboken, om du har slagit på Kolada; ditt ja ligger inte i filen",
  [PERIOD_KEY]: "vilken månad arbetsboken avser",
  [CONVENTION_KEY]: "vilket tecken en avvikelse har",
  [THRESHOLD_KEYS.share]: "gränsen i procent för avvikelser som ska kommenteras",
  [THRESHOLD_KEYS.amount]: "gränsen i tusental kronor",
  [THRESHOLD_KEYS.rule]: "om båda gränserna ska passeras eller en av dem",
  [PAIR_KEY]: "vilka tabeller med volymer och priser som hör ihop",
  [COST_LINE_KEY]: "vilken rad i driftredovisningen en prognos hör till",
  [PRICE_UNIT_KEY]: "i vilken enhet priserna står",
  [PARTS_OFF_KEY]: "om delarna av året eller helårsprognosen gäller för volymer",
  [HISTORY_KEY]: "att listan över vad Driftkoll har ändrat ska sparas",
  [GOALS_KEY]: "åt vilket håll mål är bättre, skalor och gränser för måltabeller, med målens namn",
};

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join("\n");

/** What goes over the network, and where to, as the add-in was built. */
function ofKolada({ kolada }: Publisher): string {
  if (kolada === null)
    return "- Driftkoll är här byggt utan Kolada, så inget annat hämtas eller skickas. Panelens säkerhetsregler hindrar det.";
  const where = kolada.startsWith("https://")
    ? `${new URL(kolada).host} (${kolada})`
    : "webbplatsen där Driftkoll ligger, som frågar vidare hos api.kolada.se utan att säga vem som frågade";
  return `- **Kolada** är en öppen databas med kommuners nyckeltal. Den frågas bara om du har slagit på den, på den datorn och för den arbetsboken. Det som skickas är nyckeltalets beteckning eller orden du söker efter, kommunens kod eller namn, och åren. Arbetsbokens siffror skickas aldrig. Frågorna går till ${where}. Där kan, som hos varje webbserver, loggas tid, IP-adress och webbläsare.
- Inget annat hämtas eller skickas. Panelens säkerhetsregler hindrar det.`;
}

/** What is kept where, and who answers for it, as Markdown. */
export function privacyText(publisher: Publisher): string {
  return `# Personuppgifter och vad som sparas

Driftkoll räknar i Excel på din dator. Inga siffror ur arbetsboken skickas någonstans.${publisher.kolada === null ? " Inte heller några texter eller namn." : " Inte heller några texter eller namn, med ett undantag som du själv slår på: nyckeltal, kommun och år som frågas efter i Kolada."} Driftkoll har inget konto, inga kakor och ingen statistik över hur det används, och behöver inte veta vem du är. Version ${publisher.version}.

## I arbetsboken

När du godkänner en avvikelse eller svarar på en fråga sparas det i arbetsboken, i en del av filen som inte syns på bladen. Den följer med när filen sparas, kopieras och skickas. Där står för varje godkännande:

${list(Object.values(OF_AN_APPROVAL))}

och dessutom:

${list(Object.values(OF_THE_REST))}

Svar som gäller hela arbetsboken är:

${list(Object.values(ANSWERS_SAID))}

**Gamla siffror kan alltså finnas kvar** i texten om ett godkännande, fast de har ändrats i bladet. Vem som godkände sparas bara om du själv skriver ditt namn, och vem som svarade sparas inte. Skriv inga namn eller andra uppgifter om personer i skälet: den som får filen kan läsa det.

När du stämplar arbetsboken (**Förbered utskick**) sparas tabellernas siffror, rubriker och radernas namn som de stod då, dagen och Driftkolls version, i en egen del av filen. Bladet Kontrollrapport syns för alla och har skäl och namn ur godkännanden och historik.

**Rensa Driftkoll ur filen** visar och tar bort allt detta: minne, historik, stämpel, markeringar och funktioner. Namn, skäl och gamla siffror finns annars kvar i filen. Ett godkännande tas bort med **Ångra godkännandet** och ett svar med **Ångra svaret**. Allt på en gång tas bort i Excel för Windows med Arkiv > Information > Sök efter problem > Granska dokument, där det heter anpassade XML-data. Går en sparad del inte att läsa läggs den undan i filen i stället för att skrivas över.

Det du själv låter Driftkoll skriva (rättelser, formler, bedömningar, nya blad) står i bladen som om du hade skrivit det. **Markera i bladet** lägger färger med villkorsstyrd formatering, som följer med filen tills du tar bort dem.

## På datorn

- Vilken version av Driftkoll du senast såg (\`${SEEN_VERSION}\`), i det lagringsutrymme som Excels panel har för webbplatsen, så att nyheter berättas en gång. Rensas lagringsutrymmet försvinner det.
- Om panelen ska kontrollera medan du arbetar (\`${FOLLOW_SETTING}\`), när du har valt något annat än det vanliga, och namnet under dina godkännanden (\`${NAME_SETTING}\`), när du har skrivit ett. De ligger i samma utrymme.
${publisher.kolada === null ? "" : `- Om du har slagit på Kolada: ditt ja för arbetsboken (\`${KOLADA_YES}\` och arbetsbokens kännetecken), i samma lagringsutrymme. Den som får filen får inte ditt ja.\n`}- Vilken kommun som är din egen i jämförelser (\`${KOLADA_OWN_AREA}\`), på samma ställe.
- Så länge panelen är öppen minns den vad Driftkoll har ändrat, med siffrorna som stod där, för att kunna ångra. I arbetsboken sparas den listan bara om du väljer det under **Historik**.
- **Kopiera felrapport** lägger en text i urklipp. Den innehåller versioner, vad Excel kan och vad Driftkoll höll på med, men inga siffror, texter eller namn ur arbetsboken. Du avgör själv vart den skickas.

## På nätet

- Panelens filer hämtas från den webbplats där Driftkoll ligger. Den servern kan, som varje webbserver, logga tid, IP-adress och webbläsare. Hur länge loggen sparas bestämmer den som driver servern.
- Excel hämtar Microsofts skript för tillägg från appsforoffice.microsoft.com. Vad Microsoft samlar in om hur Excel och tillägg används styrs av organisationens avtal och inställningar, inte av Driftkoll.
${ofKolada(publisher)}

## Vem som svarar

För personuppgifter i arbetsböckerna och i serverns logg svarar ${frameTexts.ofOrganisation(publisher)}. ${frameTexts.contact(publisher)} Dataskyddsombudet i din organisation svarar på frågor om dina rättigheter.
`;
}
