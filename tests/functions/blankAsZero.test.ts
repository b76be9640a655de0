/** @jest-environment ./tests/support/once/jsdom.js */
import "./customFunctionsRuntime";
import { avvikelse } from "../../src/functions/worksheet/avvikelse";
import { avvikelseProcent } from "../../src/functions/worksheet/avvikelseProcent";
import { maltrend } from "../../src/functions/worksheet/maltrend";
import { maluppfyllelse } from "../../src/functions/worksheet/maluppfyllelse";
import { perInvanare } from "../../src/functions/worksheet/perInvanare";
import { periodisera } from "../../src/functions/worksheet/periodisera";
import { priseffekt } from "../../src/functions/worksheet/priseffekt";
import { prognosHelar } from "../../src/functions/worksheet/prognosHelar";
import { prognosVolym } from "../../src/functions/worksheet/prognosVolym";
import { signal } from "../../src/functions/worksheet/signal";
import { tolkaBelopp } from "../../src/functions/worksheet/tolkaBelopp";
import { volymeffekt } from "../../src/functions/worksheet/volymeffekt";
import { column, problem } from "./support";

describe("In an Excel that hands blank cells on as 0, an optional argument that points at a blank cell is left out", () => {
  const blank = [[0]];

  test("whatever the function", () => {
    expect(avvikelse([[10]], [[4]], blank)).toEqual(avvikelse([[10]], [[4]]));
    expect(avvikelseProcent([[10]], [[4]], blank)).toEqual(avvikelseProcent([[10]], [[4]]));
    expect(prognosVolym([[12]], [[2500]], blank)).toEqual([[30]]);
    expect(volymeffekt([[10]], [[12]], [[2500]], blank)).toEqual([[5]]);
    expect(priseffekt([[10]], [[2500]], [[2600]], blank)).toEqual([[1]]);
    expect(tolkaBelopp([["26,5 mkr"]], blank)).toEqual([[26.5]]);
    expect(maltrend([[5]], [[3]], blank)).toEqual([["Positiv"]]);
    expect(perInvanare([[1500]], [[30_000]], blank)).toEqual([[50]]);
    const profile = [Array<number>(12).fill(0)];
    expect(problem(periodisera([[1200]], [[4]], profile)[0]![0]).message).toContain("noll tillsammans");
    expect(prognosHelar([[80]], [[8]])).toEqual([[120]]);
  });

  test("the direction of a goal, its scale, its thresholds and where it began", () => {
    expect(signal([[190]], [["<166"]], blank, blank, blank)).toEqual([["Ej uppfyllt"]]);
    expect(signal([[87]], [[75]], blank, [["tre"]], [[0.9], [0]])).toEqual([["Grön"]]);
    expect(signal([[70]], [[75]], blank, [["fyra"]], [[0.9, 0.5, 0]])).toEqual([["I hög grad uppfyllt"]]);
    expect(maluppfyllelse([[87]], [[75]], blank, blank)).toEqual([[1.16]]);
    expect(maluppfyllelse([[200]], [[100]], [["lägre"]], blank)).toEqual([[0.5]]);
  });

  test("a way that does begin at 0 still counts where the target lies below it", () => {
    expect(maluppfyllelse([[-5]], [[-10]], [["lägre"]], [[0]])).toEqual([[0.5]]);
  });
});

test("An error among the cells stays in its own row", () => {
  const error = { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" };
  const [first, second, third] = signal(column(87, error, 70), column(75, 75, error)).flat();
  expect(first).toBe("Uppfyllt");
  expect(problem(second).code).toBe("#N/A");
  expect(problem(third).code).toBe("#N/A");
});
