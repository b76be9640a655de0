import { sheetReferences } from "../../../src/domain/formulas/sheetReferences";

describe("The sheets that formulas are reckoned from", () => {
  test.each([
    ["=B5-C5", []],
    ["=SUM(B:B)+SUM(2:4)+LOG10(B2)+1E3", []],
    ["='Per enhet'!B4+Drift!C2", ["Per enhet", "Drift"]],
    ["='Det''s'!$B$4", ["Det's"]],
    ["=Bokslut2024!B3*IF(TRUE,Å_1!A1,0)", ["Bokslut2024", "Å_1"]],
    ['=IF(A1="Drift!B2","[se Moms]",2)', []],
    ["=OFFSET(Drift!A1,1,2)", ["Drift"]],
    ["=_xlfn.XLOOKUP(A1,B:B,C:C)", []],
    ["Drift!B2", []],
  ])("are read from %s", (formula, sheets) => {
    expect(sheetReferences([formula])).toEqual({ sheets, isOpen: false });
  });

  test.each([
    ["a name", "=Moms*B2"],
    ["a name among sheets", "=Drift!B2*Påslag"],
    ["a table's column", "=SUM(Tabell1[Utfall])"],
    ["INDIRECT", '=INDIRECT(A1&"!B2")'],
    ["a span of sheets", "=SUM(Jan:Dec!B2)"],
    ["a span of sheets in quotes", "=SUM('Nämnd 1:Nämnd 9'!B2)"],
    ["another workbook", "='[Budget.xlsx]Drift'!B2"],
  ])("may be any where they go by way of %s", (_, formula) => {
    expect(sheetReferences(["=B2", formula]).isOpen).toBe(true);
  });
});
