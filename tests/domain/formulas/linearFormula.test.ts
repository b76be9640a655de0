import fc from "fast-check";
import { linearFormula, linearTerms } from "../../../src/domain/formulas/linearFormula";
import { areaAddress, cellAddress } from "../../../src/domain/sheet/address";

/** "B5 -C5": what a formula adds and subtracts, cell by cell. */
function cells(formula: string): string | null {
  const found = linearFormula(formula, "Drift");
  return found && found.map((at) => (at.coefficient < 0 ? "-" : "") + cellAddress(at)).join(" ");
}

describe("A formula that adds and subtracts", () => {
  test.each([
    ["=B5-C5", "B5 -C5"],
    ["=SUM(B4:B6)", "B4 B5 B6"],
    ["=-B4 + SUM(B5:B6,$B$9)", "-B4 B5 B6 B9"],
    ["=SUBTOTAL(9,B4:B5)", "B4 B5"],
    ["=SUBTOTAL(109,B4:B5)", "B4 B5"],
    ["=AGGREGATE(9,6,B4:B5)", "B4 B5"],
    ["=(B5-C5)", "B5 -C5"],
    ["=B5-(C5-(D5+E5))", "B5 -C5 D5 E5"],
    ["=-(B5-SUM(C5:D5))", "-B5 C5 D5"],
    ["=+B5--C5", "B5 C5"],
    ["=sum($B$4:b$5)", "B4 B5"],
    ["=Drift!B5-'drift'!C5", "B5 -C5"],
    ["=SUM(B5-C5,D5)", "B5 -C5 D5"],
    ["=SUM(B4:C5)", "B4 C4 B5 C5"],
    ["=B5+B5", "B5 B5"],
  ])("%s is taken apart: %s", (formula, references) => expect(cells(formula)).toBe(references));

  test.each([
    "=B5*C5",
    "=IF(B5>0,B5,0)",
    "=Blad2!B5",
    "=[Bok.xlsx]Drift!B5",
    "=B5+100",
    "=SUM(B4:B6,1)",
    "=SUBTOTAL(1,B4:B5)",
    "=AGGREGATE(4,6,B4:B5)",
    "=ROUND(B5-C5,0)",
    "=B5%",
    "=SUM(B:B)",
    "=SUM(5:5)",
    "=SUM(B4:C6 B5:D9)",
    "=SUM(Budget)",
    "=SUM(B4,)",
    "=SUM(B4:B6",
    "=1",
    "=",
  ])("%s is taken as it stands", (formula) => expect(cells(formula)).toBeNull());

  test("keeps its ranges as they are written, however many cells they name", () => {
    const said = linearTerms("=SUM(B3:B6,D3)-SUM(C3:C90000)")!.map(
      ({ area, coefficient }) => (coefficient < 0 ? "-" : "") + areaAddress(area),
    );
    expect(said).toEqual(["B3:B6", "D3", "-C3:C90000"]);
    expect(linearFormula("=SUM(C3:C90000)")).toBeNull();
  });

  test("gives what Excel would compute, for any nesting of signs and parentheses", () => {
    type Made = { readonly text: string; readonly value: number };
    const cell = fc.nat(8).map((row): Made => ({ text: `A${row + 1}`, value: 3 ** row }));
    const { formula } = fc.letrec<{ formula: Made }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 4 },
        cell,
        fc.tuple(tie("formula"), tie("formula")).map(([a, b]): Made => ({
          text: `${a.text}-(${b.text})`,
          value: a.value - b.value,
        })),
        tie("formula").map((a): Made => ({ text: `-(${a.text})`, value: 0 - a.value })),
        fc.tuple(tie("formula"), tie("formula")).map(([a, b]): Made => ({
          text: `SUM(${a.text},${b.text})`,
          value: a.value + b.value,
        })),
      ),
    }));
    fc.assert(
      fc.property(formula, ({ text, value }) => {
        const computed = linearFormula(`=${text}`)!.reduce(
          (sum, { row, coefficient }) => sum + coefficient * 3 ** row,
          0,
        );
        // A difference of nothing may be -0.
        expect(computed).toBe(value + 0);
      }),
    );
  });
});
