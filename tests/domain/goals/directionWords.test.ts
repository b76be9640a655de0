import { directionWords } from "../../../src/domain/goals/directionWords";
import { parseTarget } from "../../../src/domain/goals/target";

function ways(indicator: string, target = ""): string {
  return directionWords(indicator, parseTarget(target))
    .map(({ direction }) => direction)
    .join(" and ");
}

describe("The words of an indicator tell which way is better", () => {
  test.each([
    ["Minskat antal hushåll i behov av ekonomiskt bistånd (medeltal för helår)", "lower"],
    ["Sänkta kostnader för försörjningsstöd (enligt budget för ekonomiskt bistånd)", "lower"],
    ["Genomsnittlig utredningstid ska sjunka - målvärde 95 dgr dec 2025", "lower"],
    ["Stöd till hushåll med barn ska generera färre barn som förekommer inom försörjningsstöd", "lower"],
    ["Antal barn som är placerade ska minska", "lower"],
    ["Lägre sjukfrånvaro", "lower"],
    ["Låg andel elever med ogiltig frånvaro", "lower"],
    ["Handläggningstid för föreningsbidrag, högst 30 dagar", "lower"],
    ["Öka antal utbildade handläggare i verktyg för att öka tryggheten i hemmet", "higher"],
    ["Öka andelen elever som inte är frånvarande", "higher"],
    ["Andel individer med insats på arbetsmarknadscentrum som uppnått egen försörjning", "higher"],
    ["Upplevt inflytande, andel positiva svar (%)", "higher"],
    ["Fler bostäder", "higher"],
    ["Avvikelse mellan prognos och resultat ska inte avvika mer än 5 %", "within"],
  ])("%s: %s", (indicator, way) => expect(ways(indicator)).toBe(way));

  test("what is reached by those who are counted turns with a negation", () => {
    expect(ways("Andel elever som uppnått kunskapskraven")).toBe("higher");
    expect(ways("Andel elever som inte uppnått kunskapskraven")).toBe("lower");
    expect(directionWords("Andel elever som inte uppnått kunskapskraven", null)[0]!.from).toBe(
      "inte uppnått",
    );
    expect(ways("Kostnaderna ska inte öka")).toBe("lower");
  });

  test.each([
    "Andel brukare som minskat sitt missbruk",
    "Andel elever som ökat sin frånvaro",
    "Andel utredningar som avslutas inom högst 4 månader",
    "Andel barn i grupper om högst 15 barn",
    "Antal elever som går vidare till högre utbildning",
    "Vuxna biståndsmottagare med kortvarigt ekonomiskt bistånd",
    "Missnöjda brukare",
    "Bokslut",
  ])("%s: nothing, since the words are about those who are counted", (indicator) =>
    expect(ways(indicator)).toBe(""),
  );

  test("what the goal is for is no part of it", () =>
    expect(ways("Minska andelen timanställda för att öka tryggheten")).toBe("lower"));

  test("words that contradict each other are both told", () =>
    expect(ways("Färre avgifter och fler besök")).toBe("lower and higher"));

  test("a change of so many per cent is better below zero, but above it may be the size of the reduction", () => {
    const indicator = "Placeringsdygn ska minska jämfört med utfall per december föregående år";
    expect(ways(indicator, "-15%")).toBe("lower");
    expect(ways(indicator, "15%")).toBe("");
  });
});
