/** @jest-environment ./tests/support/once/jsdom.js */
import "./customFunctionsRuntime";
import { ackumulerat } from "../../src/functions/worksheet/ackumulerat";
import { andel } from "../../src/functions/worksheet/andel";
import { avvikelseProcent } from "../../src/functions/worksheet/avvikelseProcent";
import { forandringProcent } from "../../src/functions/worksheet/forandringProcent";
import { perInvanare } from "../../src/functions/worksheet/perInvanare";
import { prognosRestbudget } from "../../src/functions/worksheet/prognosRestbudget";
import { column, problem, reason } from "./support";

describe("PROGNOS_RESTBUDGET", () => {
  test("is the outcome and what is left of the budget, exactly, also where nothing lay before the summer", () => {
    expect(prognosRestbudget(column(640, 10, 0.3), column(600, 0, 0.1), column(900, 900, 0.2))).toEqual(
      column(940, 910, 0.4),
    );
  });

  test("is blank where one of the three is, and says what cannot be read", () => {
    expect(prognosRestbudget(column("", 1), column(1, 1), column(1, ""))).toEqual(column("", ""));
    expect(reason(prognosRestbudget([[1]], [["okänd"]], [[1]]))).toContain("Periodbudget");
  });
});

describe("ACKUMULERAT", () => {
  test("adds up each row from its first month, and months to come stay blank", () => {
    expect(
      ackumulerat([
        [100, 110, 0.1, ""],
        [0.1, 0.2, "–", null],
      ]),
    ).toEqual([
      [100, 210, 210.1, ""],
      [0.1, 0.3, 0.3, ""],
    ]);
  });

  test("adds up months under each other", () => {
    expect(ackumulerat(column(1, 2, 3))).toEqual(column(1, 3, 6));
  });

  test("what cannot be read is told of there and after it, since nothing after it is known", () => {
    const [[first, second, third]] = ackumulerat([[1, "okänt", 3]]) as [[unknown, unknown, unknown]];
    expect(first).toBe(1);
    expect([problem(second).code, problem(third).code]).toEqual(["#VALUE!", "#VALUE!"]);
  });
});

describe("ANDEL and FÖRÄNDRING_PROCENT", () => {
  test("are shares, rounded once", () => {
    expect(andel(column(25, 1), column(100, 3))).toEqual(column(0.25, 0.333333333333333));
    expect(andel(column(25, 50), [[100]])).toEqual(column(0.25, 0.5));
    expect(forandringProcent(column(1250, -80, 1), column(1000, -100, 3))).toEqual(
      column(0.25, 0.2, -0.666666666666667),
    );
  });

  test("of nothing are a division by zero, in that cell only", () => {
    const [[ok], [zero]] = andel(column(1, 1), column(2, 0)) as [[unknown], [unknown]];
    expect([ok, problem(zero).code]).toEqual([0.5, "#DIV/0!"]);
    expect(problem(forandringProcent([[5]], [[0]])[0]![0]).code).toBe("#DIV/0!");
  });
});

describe("PER_INVÅNARE", () => {
  test("gives kronor for each, of amounts in tkr where nothing else is said", () => {
    expect(perInvanare(column(1500, "-90 000"), [[30_000]])).toEqual(column(50, -3000));
    expect(perInvanare([[1.5]], [[30_000]], [["mnkr"]])).toEqual([[50]]);
    expect(perInvanare([[1_500_000]], [[30_000]], [["kr"]])).toEqual([[50]]);
    expect(problem(perInvanare([[1]], [[0]])[0]![0]).code).toBe("#DIV/0!");
  });
});

test("AVVIKELSE_PROCENT is rounded once, at the end: of budgets that are quotients too", () => {
  expect(avvikelseProcent([[10000 / 3]], [[0]])).toEqual([[1]]);
  expect(avvikelseProcent([[-10000 / 3]], [[0]], [["netto"]])).toEqual([[1]]);
});
