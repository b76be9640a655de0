import { relativeShape, toAddresses } from "../../../src/domain/formulas/formulaShape";
import { parseAddress } from "../../../src/domain/sheet/address";

const shape = (formula: string, at: string) => relativeShape(formula, parseAddress(at)!);

describe("The shape of a formula", () => {
  test("is the same in every row that computes the same", () => {
    expect(shape("=B5-C5", "D5")).toBe("=R[0]C[-2]-R[0]C[-1]");
    expect(shape("= b9 - c9", "D9")).toBe(shape("=B5-C5", "D5"));
    expect(shape("=B5-B5", "D5")).not.toBe(shape("=B5-C5", "D5"));
  });

  test.each([
    ["=SUM(B4:B9)", "B10", "=SUM(R[-6]C[0]:R[-1]C[0])"],
    ["=$B5*$C$1", "D5", "=R[0]C2*R1C3"],
    ["=Drift!B5+'Vård B7'!B5", "D5", "=DRIFT!R[0]C[-2]+'VÅRDB7'!R[0]C[-2]"],
    ['=IF(B5="","C5",LOG10(B5))', "D5", '=IF(R[0]C[-2]="","C5",LOG10(R[0]C[-2]))'],
    ["=SUM(B:B)", "D5", "=SUM(B:B)"],
  ])("%s in %s is %s", (formula, at, expected) => expect(shape(formula, at)).toBe(expected));

  test.each(["=B5-C5", "=SUM($B$4:B9)", "=$B5-C$1"])(
    "tells the formula again in its own cell: %s",
    (formula) => {
      expect(toAddresses(shape(formula, "D12"), parseAddress("D12")!)).toBe(formula);
    },
  );
});
