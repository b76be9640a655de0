import { WorksheetFunctions } from "../../workbench/calculation";
import { createNodeCalculator } from "../../workbench/calculation/node";
import { createWorkbook } from "../../workbench/workbook";

const parameters = [{ isOptional: false, isRepeating: false, isMatrix: true }];

/** A column with a figure, a blank and an error beside =PROV(A1:A3); answers what PROV got and what its cells show. */
async function calledWith(
  answer: (cells: unknown[][]) => unknown,
  { takesErrors = true, areBlanksZero = false, lastCell = "=1/0" } = {},
) {
  const functions = new WorksheetFunctions([{ id: "PROV", name: "PROV", parameters, takesErrors }], {
    areBlanksZero,
  });
  const workbook = createWorkbook("Prov.xlsx", {
    calculator: () => createNodeCalculator(functions),
    addinFunctions: ["PROV"],
  });
  const sheet = workbook.addSheet("Blad1");
  sheet.setContent({ row: 0, column: 0 }, { value: 5 });
  sheet.setContent({ row: 2, column: 0 }, { value: null, formula: lastCell });
  sheet.setContent({ row: 0, column: 1 }, { value: null, formula: "=PROV(A1:A3)" });
  const calls: unknown[][][] = [];
  functions.connect((given) =>
    Promise.resolve(
      given.map(({ args }) => {
        calls.push(args[0] as unknown[][]);
        return { value: JSON.parse(JSON.stringify(answer(args[0] as unknown[][]))) as unknown };
      }),
    ),
  );
  await workbook.settled();
  const shown = [0, 1, 2].map((row) => sheet.content({ row, column: 1 }).value);
  workbook.dispose();
  return { calls, shown };
}

describe("A worksheet function is called", () => {
  test("with errors among its cells where functions.json says that it takes them", async () => {
    const { calls } = await calledWith((cells) => cells.map(() => [1]));
    expect(calls[0]).toEqual([[5], [""], [{ type: "Error", basicType: "Error", basicValue: "#DIV/0!" }]]);
  });

  test("not at all where it does not: the whole column is #VALUE!", async () => {
    const { calls, shown } = await calledWith((cells) => cells.map(() => [1]), { takesErrors: false });
    expect(calls).toEqual([]);
    expect(shown[0]).toEqual({ error: "#VALUE!" });
  });

  test("with 0 for a blank cell in an Excel before that was mended", async () => {
    const { calls } = await calledWith((cells) => cells.map(() => [1]), {
      areBlanksZero: true,
      lastCell: "=7",
    });
    expect(calls[0]).toEqual([[5], [0], [7]]);
  });
});

describe("What a worksheet function answers", () => {
  test("is #VALUE! where its rows are not equally long", async () => {
    expect((await calledWith(() => [[1, 2], [3]])).shown[0]).toEqual({ error: "#VALUE!" });
  });

  test("is #VALUE! for an object that is no value", async () => {
    expect((await calledWith(() => [[{ belopp: 1 }]])).shown[0]).toEqual({ error: "#VALUE!" });
  });

  test("is 0 for null, and for a number that is none", async () => {
    expect((await calledWith(() => [[null], [NaN], [""]])).shown).toEqual([0, 0, ""]);
  });
});
