import { formulaFromSwedish, formulaToSwedish } from "../../workbench/page/grid/formulaLanguage";

describe("formulas are written in Swedish and kept in the API's form", () => {
  test.each([
    ["=SUMMA(B4:B9)", "=SUM(B4:B9)"],
    ["=AVRUNDA(B4*1,5;0)", "=ROUND(B4*1.5,0)"],
    ["=OM(B4>0;SANT;FALSKT)", "=IF(B4>0,TRUE,FALSE)"],
    ['=OM(A1="summa(a;b)";1;2)', '=IF(A1="summa(a;b)",1,2)'],
    ["='Blad; ett'!B2*2,5", "='Blad; ett'!B2*2.5"],
    ['=SUMMA.OM(A:A;"x";B:B)', '=SUMIF(A:A,"x",B:B)'],
    ["=B4-C4", "=B4-C4"],
    ["=AVVIKELSE(B4:B9;C4:C9)", "=AVVIKELSE(B4:B9,C4:C9)"],
  ])("%s is %s, and back", (swedish, english) => {
    expect(formulaFromSwedish(swedish)).toBe(english);
    expect(formulaToSwedish(english)).toBe(swedish);
  });

  test("names and addresses typed in small letters are written in capitals, texts and sheets as they are", () => {
    expect(formulaFromSwedish('=om(b4>0;avvikelse($b4:b$9;c4:c9);"b4")')).toBe(
      '=IF(B4>0,AVVIKELSE($B4:B$9,C4:C9),"b4")',
    );
    expect(formulaFromSwedish("=drift!b2+'nämnd 1'!c3+b1!d4")).toBe("=drift!B2+'nämnd 1'!C3+b1!D4");
  });

  test("a formula copied from English Excel keeps its commas", () => {
    expect(formulaFromSwedish("=ROUND(B4,2)")).toBe("=ROUND(B4,2)");
    expect(formulaFromSwedish("=SUM(1,2)")).toBe("=SUM(1,2)");
  });

  test("a name that only looks like a function is left alone", () => {
    expect(formulaFromSwedish("=Summa+1")).toBe("=Summa+1");
  });
});
