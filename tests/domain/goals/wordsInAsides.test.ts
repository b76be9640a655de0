import { directionWords } from "../../../src/domain/goals/directionWords";

/** The ways that are enough to judge by. */
const sure = (indicator: string) =>
  directionWords(indicator, null)
    .filter(({ isWeak }) => !isWeak)
    .map(({ direction }) => direction)
    .join(" and ");

describe("Words about those who are counted never decide which way is better", () => {
  test.each([
    "Andel elever med högre frånvaro än 15 %",
    "Andel utbetalningar med fler än 2 fel",
    "Antal elever med minst 30 dagars frånvaro",
    "Antal klagomål på ökad trafik",
    "Andel ärenden med kortare handläggningstid än 30 dagar",
    "Andel ungdomar med minskat missbruk",
    "Antal ärenden handlagda inom högst 30 dagar",
    "Antal åtgärder för minskad klimatpåverkan",
    "Andel elever i behov av ökat stöd",
    "Antal ansökningar om ökad assistans",
    "Antal kortare utbildningar",
    "Andel elever som ska öka sin närvaro",
    "Andel som uppger att trafiken minskar",
    "Andel behöriga elever som hoppat av",
    "Handläggningstid för godkända ansökningar",
    "Antal avslag för behöriga sökande",
    "Andel projekt som kunnat hålla sig inom budget",
  ])("%s: asked", (indicator) => expect(sure(indicator)).toBe(""));

  test.each([
    "Hög sjukfrånvaro",
    "God ekonomisk hushållning",
    "Låg andel timanställda",
    "Motverka ökad segregation",
    "Förebygga minskad närvaro",
    "Bromsa ökade kostnader",
    "Ej behöriga lärare minskar",
    "Andel elever som utan stöd klarar målen",
    "Andel delvis nöjda brukare",
  ])("%s: asked, since the words can be read both ways", (indicator) => expect(sure(indicator)).toBe(""));
});

describe("A negation turns what it belongs to", () => {
  test.each([
    "Andel mindre nöjda brukare",
    "Andel elever som inte når upp till godkända betyg",
    "Andel elever som ännu inte har fått godkänt",
    "Andel elever som uppnår ej kunskapskraven",
    "Andel elever utan behörighet",
    "Kostnaderna ökar inte",
    "Kostnaderna ska inte på sikt öka",
  ])("%s: lower", (indicator) => expect(sure(indicator)).toBe("lower"));
});

describe("A goal in a whole sentence is still read", () => {
  test.each([
    ["Antal hushåll med försörjningsstöd minskar", "lower"],
    ["Handläggningstiden för bygglov ska minska", "lower"],
    ["Andelen elever utan betyg ska minska", "lower"],
    ["Målet är att minska sjukfrånvaron", "lower"],
    ["Färre olyckor än föregående år", "lower"],
    ["Handläggningstid, högst 30 dagar", "lower"],
    ["Fler elever med behörighet, andel", "higher"],
    ["Andel elever med godkända betyg", "higher"],
    ["Andel nöjda brukare på boenden", "higher"],
  ])("%s: %s", (indicator, way) => expect(sure(indicator)).toBe(way));
});
