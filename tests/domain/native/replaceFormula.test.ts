import { functionHelp } from "../../../scripts/functionHelp";
import { parseAddress, cellAddress } from "../../../src/domain/sheet/address";
import type { CellValue } from "../../../src/domain/sheet/grid";
import { ownFunctions } from "../../../src/domain/native/ownFunctions";
import { replaceFormula } from "../../../src/domain/native/replaceFormula";

const own = ownFunctions(functionHelp("src/functions/worksheet"));

type Cells = Readonly<Record<string, CellValue>>;

/** What a formula in D4 becomes, cell by cell; the cells are the sheet's, what is not named is blank. */
function replaced(
  formula: string,
  cells: Cells,
  at = "D4",
): Record<string, string | number | boolean> | string {
  const valueAt = (sheet: string | null, row: number, column: number) =>
    cells[(sheet === null ? "" : `${sheet}!`) + cellAddress({ row, column })] ?? "";
  const result = replaceFormula(formula, parseAddress(at)!, own, valueAt);
  if (result === null) return "not ours";
  if (result.kind === "kept") return result.why;
  return Object.fromEntries(
    result.cells.map((cell) => [
      cellAddress(cell),
      cell.becomes.kind === "formula" ? cell.becomes.formula : cell.becomes.value,
    ]),
  );
}

const NUMBERS: Cells = { B4: 1480, C4: 1393, B5: 20066, C5: 15452, B6: 0, C6: 5 };

describe("A single cell becomes the formula that one would write oneself", () => {
  test.each<[string, CellValue, string]>([
    ["=AVVIKELSE(B4,C4)", 87, "=B4-C4"],
    ['=AVVIKELSE(B4,C4,"kostnad")', 87, "=B4-C4"],
    ['=AVVIKELSE(B4,C4,"Netto")', -87, "=C4-B4"],
    ['=AVVIKELSE(IF(B4="","",B4),IF(C4="","",C4))', 87, "=B4-C4"],
    ["=AVVIKELSE_PROCENT(B5,C5)", 0.22994119406, "=(B5-C5)/ABS(B5)"],
    ["=PROCENT_AV_BUDGET(B5,C5)", 0.77005880594, "=C5/B5"],
    ["=PROGNOS_VOLYM(B5,C5)", 310059.832, "=B5*C5/1000"],
    ['=PROGNOS_VOLYM(B5,C5,"kr")', 310059832, "=B5*C5"],
    ['=PROGNOS_VOLYM(B5,C5,"mnkr")', 310.059832, "=B5*C5/1000000"],
    ["=VOLYMEFFEKT(B4,B5,C4)", 25890.298, "=(B5-B4)*C4/1000"],
    ["=PRISEFFEKT(B4,C4,C5)", 20807.32, "=(C5-C4)*B4/1000"],
    ["=PROGNOS_HELÅR(B4,8)", 2220, "=B4*12/8"],
    ["=PERIODISERA(B4,8)", 986.666666666667, "=B4*8/12"],
    ["=MÅLUPPFYLLELSE(B5,C5)", 20066 / 15452, "=IF(C5<=0,NA(),B5/C5)"],
    ['=SIGNAL(B4,C4,"lägre")', "Ej uppfyllt", '=IF(B4<=C4,"Uppfyllt","Ej uppfyllt")'],
    ["=MÅLTREND(B4,C4)", "Positiv", '=IF(B4=C4,"Oförändrad",IF(B4>C4,"Positiv","Negativ"))'],
    ['=MÅLUPPFYLLELSE(B5,C5,"lägre")', 15452 / 20066, "=IF(C5<=0,NA(),IF(B5<=0,1,C5/B5))"],
    ['=MÅLUPPFYLLELSE(B4,C4,"lägre",C5)', 13972 / 14059, "=IF(C5=C4,NA(),MAX(0,(C5-B4)/(C5-C4)))"],
    ["=AVVIKELSE($B$4,C$4)", 87, "=$B$4-C$4"],
    ["=avvikelse( B4 , C4 )", 87, "=B4-C4"],
    ["=@AVVIKELSE(B4,C4)", 87, "=B4-C4"],
    ["=AVVIKELSE(1500,C4)", 107, "=1500-C4"],
    ["=AVVIKELSE(B4,-C4)", 2873, "=B4--C4"],
    ["=AVVIKELSE(SUM(B4:B6),C4*2)", 18760, "=SUM(B4:B6)-C4*2"],
    ["=AVVIKELSE(B4,C4-C6)", 92, "=B4-(C4-C6)"],
    ["=PROCENT_AV_BUDGET(B4+B5,C4+C5)", 16845 / 21546, "=(C4+C5)/(B4+B5)"],
  ])("%s that shows %s becomes %s", (formula, shown, native) => {
    expect(replaced(formula, { ...NUMBERS, D4: shown })).toEqual({ D4: native });
  });

  test.each(["_xldudf_AVVIKELSE", "_xlfn._xldudf_AVVIKELSE", "UTV.AVVIKELSE", "_xldudf_UTV_AVVIKELSE"])(
    "the name is known in the form that Excel or the file keeps it: %s",
    (name) => {
      expect(replaced(`=${name}(B4,C4)`, { ...NUMBERS, D4: 87 })).toEqual({ D4: "=B4-C4" });
    },
  );

  test("another sheet's cells keep their sheet, with its quotes", () => {
    const cells = { "Drift 2025!B4": 10, "Drift 2025!C4": 7, D4: 3 };
    expect(replaced("=AVVIKELSE('Drift 2025'!B4,'Drift 2025'!C4)", cells)).toEqual({
      D4: "='Drift 2025'!B4-'Drift 2025'!C4",
    });
  });
});

describe("A column by one call becomes a formula of its own in each cell", () => {
  test("where the inputs hold numbers, in the plain form", () => {
    const cells = { ...NUMBERS, D4: 87, D5: 4614, D6: -5 };
    expect(replaced("=AVVIKELSE(B4:B6,C4:C6)", cells)).toEqual({ D4: "=B4-C4", D5: "=B5-C5", D6: "=B6-C6" });
    expect(replaced("=AVVIKELSE($B$4:$B$6,$C$4:$C$6)", cells)).toEqual({
      D4: "=$B4-$C4",
      D5: "=$B5-$C5",
      D6: "=$B6-$C6",
    });
  });

  test("a single cell that goes with every row stays where it is", () => {
    const cells = { B4: 1200, B5: 600, F1: 4, D4: 400, D5: 200 };
    expect(replaced("=PERIODISERA(B4:B5,F1)", cells)).toEqual({ D4: "=B4*$F$1/12", D5: "=B5*$F$1/12" });
  });

  test("a blank row stays blank, by a formula that waits for its figures", () => {
    const cells = { B4: 1480, C4: 1393, D4: 87, D5: "", B6: 5, D6: "" };
    expect(replaced("=AVVIKELSE(B4:B6,C4:C6)", cells)).toEqual({
      D4: "=B4-C4",
      D5: '=IF(OR(B5="",C5=""),"",B5-C5)',
      D6: '=IF(OR(B6="",C6=""),"",B6-C6)',
    });
  });

  test("a zero budget keeps its #DIVISION/0!", () => {
    expect(
      replaced("=PROCENT_AV_BUDGET(B5:B6,C5:C6)", { ...NUMBERS, D4: 15452 / 20066, D5: "#DIV/0!" }),
    ).toEqual({
      D4: "=C5/B5",
      D5: "=C6/B6",
    });
  });

  test("a target of zero is not available in Excel's own formula either", () => {
    expect(replaced("=MÅLUPPFYLLELSE(C6,B4)", { ...NUMBERS, D4: 5 / 1480 })).toEqual({
      D4: "=IF(B4<=0,NA(),C6/B4)",
    });
  });

  test("figures typed as text become values, since Excel reads them otherwise in other languages", () => {
    expect(
      replaced("=AVVIKELSE(B4:B5,C4:C5)", { B4: "1 480", C4: 1393, B5: 7, C5: 5, D4: 87, D5: 2 }),
    ).toEqual({
      D4: 87,
      D5: "=B5-C5",
    });
    expect(replaced("=AVVIKELSE(B4,C4)", { B4: "–", C4: 5, D4: -5 })).toEqual({ D4: -5 });
  });

  test("along a profile the months are summed: of the months of a number, or as many as a cell says", () => {
    const profile = Object.fromEntries([..."FGHIJKLMNOPQ"].map((letter, month) => [`${letter}1`, month + 1]));
    const cells = { ...profile, B4: 780, A1: 2, D4: 30 };
    expect(replaced("=PERIODISERA(B4,2,F1:Q1)", cells)).toEqual({
      D4: "=B4*SUM($F$1:$G$1)/SUM($F$1:$Q$1)",
    });
    expect(replaced("=PERIODISERA(B4,A1,F1:Q1)", cells)).toEqual({
      D4: "=B4*SUM($F$1:INDEX($F$1:$Q$1,A1))/SUM($F$1:$Q$1)",
    });
    expect(replaced("=PROGNOS_HELÅR(B4,2,F1:Q1)", { ...cells, D4: 20280 })).toEqual({
      D4: "=B4*SUM($F$1:$Q$1)/SUM($F$1:$G$1)",
    });
  });

  test("a profile for each row goes with its row", () => {
    const months = (row: number) =>
      [..."FGHIJKLMNOPQ"].map((letter): [string, number] => [`${letter}${row}`, row]);
    const cells = { ...Object.fromEntries([...months(4), ...months(5)]), B4: 120, B5: 240, D4: 20, D5: 40 };
    expect(replaced("=PERIODISERA(B4:B5,2,F4:Q5)", cells)).toEqual({
      D4: "=B4*SUM($F$4:$G$4)/SUM($F$4:$Q$4)",
      D5: "=B5*SUM($F$5:$G$5)/SUM($F$5:$Q$5)",
    });
  });
});

describe("Words and figures read from text become values", () => {
  test.each<[string, CellValue]>([
    ['=SIGNAL(B4,"<1400")', "Ej uppfyllt"],
    ['=SIGNAL(B4,C4,"högre","tre")', "Grön"],
    ["=MÅLTREND(B4,C4,A1)", "Positiv"],
    ['=TOLKA_BELOPP("26,5 mkr","tkr")', 26500],
    ["=AVVIKELSE(B4,C4,A1)", 87],
    ["=SUM(AVVIKELSE(B4:B5,C4:C5))", 4701],
    ["=AVVIKELSE(Tabell1[@Budget],Tabell1[@Utfall])", 87],
  ])("%s that shows %s", (formula, shown) => {
    expect(replaced(formula, { ...NUMBERS, D4: shown })).toEqual({ D4: shown });
  });

  test("the thresholds of a scale do not make the answer longer", () => {
    const cells = { B4: 70, B5: 80, C4: 75, C5: 75, D4: "Gul", D5: "Grön" };
    expect(replaced('=SIGNAL(B4:B5,C4:C5,"högre","fyra",H1:H2)', cells)).toEqual({ D4: "Gul", D5: "Grön" });
  });
});

describe("Our functions inside a formula of Excel's", () => {
  test.each<[string, CellValue, string]>([
    ["=AVVIKELSE(B4,C4)/1000", 0.087, "=(B4-C4)/1000"],
    ["=ROUND(AVVIKELSE_PROCENT(B5,C5),2)", 0.23, "=ROUND((B5-C5)/ABS(B5),2)"],
    ['=IFERROR(PROCENT_AV_BUDGET(B5,C5),"-")', 0.77005880594, '=IFERROR(C5/B5,"-")'],
    ["=AVVIKELSE(B4,C4)-AVVIKELSE(B5,C5)", -4527, "=B4-C4-(B5-C5)"],
    ["=PROCENT_AV_BUDGET(B4,AVVIKELSE(B5,C5))", 4614 / 1480, "=(B5-C5)/B4"],
    ["=1-PROCENT_AV_BUDGET(B5,C5)", 1 - 15452 / 20066, "=1-C5/B5"],
    ['=IF(AVVIKELSE(B4,C4)<0,"under","över")', "över", '=IF(B4-C4<0,"under","över")'],
  ])("%s that shows %s becomes %s", (formula, shown, native) => {
    expect(replaced(formula, { ...NUMBERS, D4: shown })).toEqual({ D4: native });
  });

  test("with something missing it becomes its value: the native parts would answer otherwise", () => {
    expect(replaced('=IF(AVVIKELSE(B4,C9)="","saknas","finns")', { ...NUMBERS, D4: "saknas" })).toEqual({
      D4: "saknas",
    });
  });

  test("a column of them goes cell by cell", () => {
    expect(replaced("=AVVIKELSE(B4:B5,C4:C5)/1000", { ...NUMBERS, D4: 0.087, D5: 4.614 })).toEqual({
      D4: "=(B4-C4)/1000",
      D5: "=(B5-C5)/1000",
    });
  });
});

describe("What is left alone", () => {
  test("formulas that only mention our names", () => {
    expect(replaced('="AVVIKELSE(B4,C4)"', NUMBERS)).toBe("not ours");
    expect(replaced("=AVVIKELSER(B4,C4)", NUMBERS)).toBe("not ours");
    expect(replaced("=ANNAN.AVVIKELSE(B4,C4)", NUMBERS)).toBe("not ours");
    expect(replaced("=AVVIKELSE!B4-C4", NUMBERS)).toBe("not ours");
  });

  test("an error that a native formula would not show: it wants correcting, not keeping", () => {
    expect(replaced("=AVVIKELSE(B4,C4)", { B4: true, C4: 5, D4: "#VALUE!" })).toBe("error");
    expect(replaced('=SIGNAL(B4,"ung bra")', { B4: 5, D4: "#VALUE!" })).toBe("error");
  });

  test("an error that a native formula shows too is no hindrance", () => {
    expect(replaced("=AVVIKELSE(B4,C4)", { B4: "Ej aktuellt", C4: 5, D4: "#VALUE!" })).toEqual({
      D4: "=B4-C4",
    });
    expect(replaced("=AVVIKELSE(B4,C4)", { B4: "#REF!", C4: 5, D4: "#REF!" })).toEqual({ D4: "=B4-C4" });
  });

  test("a column without room for its answer", () => {
    expect(replaced("=AVVIKELSE(B4:B6,C4:C6)", { ...NUMBERS, D4: "#SPILL!" })).toBe("noRoom");
  });

  test("a formula whose reach cannot be told from its text", () => {
    expect(replaced("=FILTER(AVVIKELSE(B4:B6,C4:C6),A4:A6=1)", { ...NUMBERS, D4: 87 })).toBe("unclear");
    expect(replaced("=AVVIKELSE(B:B,C:C)", { ...NUMBERS, D4: 87 })).toBe("unclear");
    expect(replaced("=AVVIKELSE(B4#,C4#)", { ...NUMBERS, D4: 87 })).toBe("unclear");
  });
});

test("where the function has not been computed, figures that are all there are enough for the plain form", () => {
  expect(replaced("=AVVIKELSE(B4,C4)", { ...NUMBERS, D4: "#NAME?" })).toEqual({ D4: "=B4-C4" });
  expect(replaced("=AVVIKELSE(B4,C9)", { ...NUMBERS, D4: "#NAME?" })).toBe("error");
  expect(replaced('=SIGNAL(B4,"<5")', { ...NUMBERS, D4: "#BUSY!" })).toBe("error");
});
