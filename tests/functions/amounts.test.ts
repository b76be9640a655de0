/** @jest-environment ./tests/support/once/jsdom.js */
import "./customFunctionsRuntime";
import fc from "fast-check";
import { avvikelseProcent } from "../../src/functions/worksheet/avvikelseProcent";
import { periodisera } from "../../src/functions/worksheet/periodisera";
import { priseffekt } from "../../src/functions/worksheet/priseffekt";
import { procentAvBudget } from "../../src/functions/worksheet/procentAvBudget";
import { prognosHelar } from "../../src/functions/worksheet/prognosHelar";
import { prognosVolym } from "../../src/functions/worksheet/prognosVolym";
import { tolkaBelopp } from "../../src/functions/worksheet/tolkaBelopp";
import { volymeffekt } from "../../src/functions/worksheet/volymeffekt";
import { column, problem, reason } from "./support";

describe("AVVIKELSE_PROCENT and PROCENT_AV_BUDGET", () => {
  test("are shares of the budget, a favourable deviation positive whatever its sign", () => {
    expect(avvikelseProcent(column(20_000, -20_000), column(15_000, -25_000))).toEqual(column(0.25, 0.25));
    expect(avvikelseProcent([[-5913]], [[-4078]], [["netto"]])).toEqual([[0.310333164214443]]);
    expect(procentAvBudget(column(20_000, 3), column(15_000, 1))).toEqual(column(0.75, 0.333333333333333));
  });

  test("of a budget of zero are a division by zero, in that cell only", () => {
    const [[ok], [zero]] = procentAvBudget(column(2, 0), column(1, 5)) as [[unknown], [unknown]];
    expect(ok).toBe(0.5);
    expect(problem(zero).code).toBe("#DIV/0!");
    expect(problem(avvikelseProcent([[0]], [[5]])[0]![0]).code).toBe("#DIV/0!");
  });

  test("of a blank budget are blank", () => {
    expect(procentAvBudget(column("", 2), column(1, null))).toEqual(column("", ""));
  });
});

describe("PROGNOS_VOLYM, VOLYMEFFEKT and PRISEFFEKT", () => {
  test("compute a column in one call, in thousands where nothing else is asked for", () => {
    expect(prognosVolym(column(10_385, 2979), column(5717, "5 717"))).toEqual(column(59_371.045, 17_030.943));
    expect(prognosVolym([[1200]], [[2500]], [["kr"]])).toEqual([[3_000_000]]);
    expect(prognosVolym([[1200]], [[2500]], [["mnkr"]])).toEqual([[3]]);
  });

  test("are exact where binary arithmetic is not", () => {
    expect(prognosVolym([[1.1]], [[1.1]], [["kr"]])).toEqual([[1.21]]);
  });

  test("stretch one price over all volumes, and leave blank volumes blank", () => {
    expect(prognosVolym(column(1000, "", 3000), [[2000]])).toEqual(column(2000, "", 6000));
  });

  test("say which argument cannot be read", () => {
    expect(reason(volymeffekt([[1]], [["många"]], [[1]]))).toBe(
      'Prognosvolym: "många" går inte att läsa som ett tal.',
    );
    expect(reason(priseffekt([[1]], [[1]], [[1]], [["öre"]]))).toBe(
      'Enhet ska vara "tkr", "kr", "mnkr" eller "mkr", inte "öre".',
    );
  });

  test("add up to the whole difference in cells too", () => {
    const tenths = fc.integer({ min: 0, max: 1_000_000 }).map((steps) => Number(`${steps}e-1`));
    fc.assert(
      fc.property(tenths, tenths, tenths, tenths, (before, after, was, becomes) => {
        const [volume] = volymeffekt([[before]], [[after]], [[was]])[0] as [number];
        const [price] = priseffekt([[after]], [[was]], [[becomes]])[0] as [number];
        const [old] = prognosVolym([[before]], [[was]])[0] as [number];
        const [now] = prognosVolym([[after]], [[becomes]])[0] as [number];
        const scale = Math.max(Math.abs(old), Math.abs(now), 1e-9);
        expect(Math.abs(volume + price - (now - old))).toBeLessThanOrEqual(1e-9 * scale);
      }),
      { seed: 20251121 },
    );
  });

  test("say plainly that a cell cannot hold the answer", () => {
    expect(problem(prognosVolym([[1e200]], [[1e200]])[0]![0]).code).toBe("#NUM!");
  });
});

describe("PROGNOS_HELÅR and PERIODISERA", () => {
  const even = [Array<number>(12).fill(10)];
  const late = [[...Array<number>(11).fill(0), 120]];

  test("go by the month where no profile is given, a blank one the same", () => {
    expect(prognosHelar(column(-237_784, 100), [[8]])).toEqual(column(-356_676, 150));
    expect(periodisera(column(1200), column(4), [["", null]])).toEqual(column(400));
  });

  test("follow one profile for all rows, lying or standing, or one for each row", () => {
    expect(prognosHelar([[80]], [[8]], even)).toEqual([[120]]);
    expect(
      prognosHelar(
        [[80]],
        [[8]],
        even[0]!.map((cell) => [cell]),
      ),
    ).toEqual([[120]]);
    expect(periodisera(column(1200, 1200), [[6]], [...even, ...late])).toEqual(column(600, 0));
  });

  test.each([0, 13, 2.5, -1, "hösten", "2025-13"])("refuse month %s", (month) => {
    expect(reason(periodisera([[1200]], [[month]]))).toBe(
      `Månad ska vara 1 till 12, en månads namn eller ett datum, inte ${String(month).replace(".", ",")}.`,
    );
  });

  test("take a month by its name or by a date in it", () => {
    const months = column("aug", "Augusti", "t.o.m. augusti 2025", "2025-08-31", "jan-aug", 45900, "8");
    expect(periodisera([[1200]], months)).toEqual(months.map(() => [800]));
    expect(prognosHelar([[80]], [["aug"]])).toEqual([[120]]);
  });

  test("the budget of a month alone is its share of the profile", () => {
    expect(periodisera([[1200]], [["aug"]], undefined, [["månad"]])).toEqual([[100]]);
    expect(periodisera(column(1200, 1200), [[12]], [...even, ...late], [["månad"]])).toEqual(
      column(100, 1200),
    );
    expect(periodisera([[1200]], [[4]], undefined, [[0]])).toEqual([[400]]);
  });

  test("say what is wrong with a profile", () => {
    expect(reason(prognosHelar([[1]], [[4]], [[1, 2, 3]]))).toBe(
      "Profil ska vara tolv månader, men är 1 rad och 3 kolumner.",
    );
    expect(reason(prognosHelar([[1]], [[4]], [Array<number>(12).fill(0)]))).toBe(
      "Profil: årets tolv månader blir noll tillsammans.",
    );
    expect(reason(prognosHelar([[1]], [[4]], late))).toBe(
      "Profil: månaderna fram till och med den valda månaden blir noll tillsammans.",
    );
    expect(reason(prognosHelar([[1]], [[4]], [["jan", ...Array<number>(11).fill(1)]]))).toBe(
      'Profil: "jan" går inte att läsa som ett tal.',
    );
  });

  test("a row without a profile of its own is told so, the others not", () => {
    const [[first], [second], [third]] = periodisera(column(1200, 1200, 1200), [[6]], [...even, ...even]) as [
      [unknown],
      [unknown],
      [unknown],
    ];
    expect([first, second]).toEqual([600, 600]);
    expect(problem(third).code).toBe("#VALUE!");
  });
});

describe("TOLKA_BELOPP", () => {
  test("reads figures as they are printed", () => {
    expect(
      tolkaBelopp(
        column("- 1651,4", "26,5 mkr", "146\u00A0955", "95 %", "(200)", "\u2212 6\u2009279", "–", 12),
      ),
    ).toEqual(column(-1651.4, 26.5, 146_955, 0.95, -200, -6279, 0, 12));
  });

  test("turns an amount with a unit of its own into the unit asked for; others stay as they are", () => {
    expect(tolkaBelopp(column("26,5 mkr", "500 kr", "3 tkr", "7"), [["tkr"]])).toEqual(
      column(26_500, 0.5, 3, 7),
    );
  });

  test("reads the forms of letters and tills", () => {
    expect(
      tolkaBelopp(column("200:-", "SEK 200", "1.234,5", "-1.234.567,25", "kr 1 500", "2,5 mdkr")),
    ).toEqual(column(200, 200, 1234.5, -1234567.25, 1500, 2.5));
    expect(tolkaBelopp(column("2,5 mdkr", "200:-", "1 miljard"), [["mnkr"]]).slice(0, 2)).toEqual(
      column(2500, 0.0002),
    );
  });

  test("leaves blank blank, and says what it cannot read", () => {
    expect(tolkaBelopp(column("", null))).toEqual(column("", ""));
    expect(reason(tolkaBelopp([["ung 116 000"]]))).toBe('Text: "ung 116 000" går inte att läsa som ett tal.');
    expect(reason(tolkaBelopp([["95 dgr"]], [["kr"]]))).toBe('Text: "95 dgr" är inget belopp i kronor.');
  });
});
