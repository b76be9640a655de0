import fc from "fast-check";
import { placeBrackets } from "../../../src/domain/structure/brackets";
import type { Sum } from "../../../src/domain/structure/sums";

function sum(total: number, ...rows: number[]): Sum {
  return {
    total,
    parts: rows.map((row) => ({ row, sign: 1 as const })),
    basis: "label",
    isFirm: true,
  };
}

function places(sums: readonly Sum[]) {
  return placeBrackets(sums).map(({ total, from, to, level }) => ({ total, from, to, level }));
}

describe("Brackets beside the rows of a table", () => {
  test("a sub-total stands inside the total that takes it in", () => {
    expect(places([sum(7, 2, 5, 6), sum(2, 0, 1), sum(5, 3, 4)])).toEqual(
      [
        { total: 7, from: 2, to: 7, level: 1 },
        { total: 2, from: 0, to: 2, level: 0 },
        { total: 5, from: 3, to: 5, level: 0 },
      ].sort((a, b) => a.from - b.from),
    );
  });

  test("a total above its rows reaches from itself to the last of them", () => {
    expect(places([sum(0, 1, 2, 3)])).toEqual([{ total: 0, from: 0, to: 3, level: 0 }]);
  });

  test("never lie on each other, whatever the sums", () => {
    const sums = fc.array(
      fc
        .uniqueArray(fc.nat(40), { minLength: 2, maxLength: 8 })
        .map(([total, ...rows]) => sum(total!, ...rows)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(sums, (some) => {
        const brackets = placeBrackets(some);
        expect(brackets).toHaveLength(some.length);
        for (const a of brackets) {
          for (const b of brackets) {
            if (a !== b && a.level === b.level) expect(a.to < b.from || b.to < a.from).toBe(true);
          }
        }
      }),
      { seed: 20251121 },
    );
  });
});
