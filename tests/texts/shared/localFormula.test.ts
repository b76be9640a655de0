import { localFormula } from "../../../src/texts/shared/localFormula";

test.each([
  ["=SUM(B4:B9)", "=SUMMA(B4:B9)"],
  ["=B5-C5", "=B5-C5"],
  ['=IF(OR(B5="",C5=""),"",B5-C5)', '=OM(ELLER(B5="";C5="");"";B5-C5)'],
  ["=ROUND(B4*1.5,2)", "=AVRUNDA(B4*1,5;2)"],
  ['=IFERROR(A1,"a, b. c")', '=OMFEL(A1;"a, b. c")'],
  ["='Kap 1.2, tkr'!B4+SUM({1,2.5;3,4})", "='Kap 1.2, tkr'!B4+SUMMA({1\\2,5;3\\4})"],
  ["=SUM(Tabell1[Utfall, ack.])", "=SUMMA(Tabell1[Utfall, ack.])"],
  ["=IF(TRUE,1,sum(A1,A2))", "=OM(SANT;1;SUMMA(A1;A2))"],
  ['=AVVIKELSE(B4:B9,C4:C9,"netto")', '=AVVIKELSE(B4:B9;C4:C9;"netto")'],
  ["=SUM_IF+1", "=SUM_IF+1"],
])("%s is shown as %s", (formula, shown) => expect(localFormula(formula)).toBe(shown));
