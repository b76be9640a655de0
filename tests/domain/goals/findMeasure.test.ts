import { findMeasure } from "../../../src/domain/goals/findMeasure";

const measureOf = (indicator: string) => findMeasure(indicator, null).measure;

describe("What grows over the year", () => {
  test.each([
    ["Antal fakturor betalda i tid"],
    ["Antal beslut inom lagstadgad tid"],
    ["Antal nya företag inom handel"],
    ["Antal poddavsnitt"],
    ["Antal utfärdade slutbetyg"],
    ["Antal timmar på obekväm arbetstid"],
    ["Antal våldsutövare som får stöd"],
  ])("%s does", (indicator) => expect(measureOf(indicator)).toBe("accumulating"));

  test.each([
    ["Andel nöjda brukare"],
    ["Genomsnittlig väntetid"],
    ["Utredningstid, dagar"],
    ["Antal personer med långvarigt ekonomiskt bistånd"],
    ["Antal pågående placeringar"],
    ["Antal barn i kö"],
    ["Antal hushåll i genomsnitt"],
    ["Vårdtyngd per brukare"],
  ])("%s does not", (indicator) => expect(measureOf(indicator)).toBe("level"));

  test.each([["Trygghet i skolan"], ["Övertid"], ["Utfärdade slutbetyg"]])(
    "is not told of %s, whose name says nothing of it",
    (indicator) => expect(measureOf(indicator)).toBeNull(),
  );
});
