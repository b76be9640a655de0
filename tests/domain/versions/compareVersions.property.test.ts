import fc from "fast-check";
import { changesBetween, type Rows } from "./compared";

const HEAD = ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Prognos 2025"];
const NAMES = ["Intäkter", "Personal", "Lokaler", "Övrigt", "Bidrag", "Resor", "Tjänster", "Avgifter"];

/** Never a year, and never the same twice in a hundred times. */
const amount = fc
  .integer({ min: 3000, max: 98_000 })
  .map((value) => String(value).replace(/\B(?=(\d{3})+$)/g, " "));
const row = (name: fc.Arbitrary<string>) =>
  fc.tuple(name, amount, amount, amount).map((cells): readonly string[] => cells);
/** Labels that come again and again, as under each heading of an income statement. */
const bodies = fc.array(row(fc.constantFrom(...NAMES)), { minLength: 3, maxLength: 40 });
const table = (body: Rows): Rows => [HEAD, ...body];

describe("whatever stands in a table", () => {
  it("held against itself it gives nothing", () => {
    fc.assert(fc.property(bodies, (body) => expect(changesBetween(table(body), table(body))).toEqual([])));
  });

  it("one inserted row gives one line, wherever it stands and whatever it is called", () => {
    const inserted = row(fc.constantFrom("Nytt anslag", ...NAMES));
    fc.assert(
      fc.property(bodies, inserted, fc.nat(), (body, added, at) => {
        const place = at % (body.length + 1);
        const now = [...body.slice(0, place), added, ...body.slice(place)];
        const [label, ...amounts] = added;
        const figures = amounts.map((text) => Number(text.replace(/ /g, "")));
        expect(changesBetween(table(body), table(now))).toEqual([
          `${label} | -: null -> [${figures.join(" ")}]`,
        ]);
        expect(changesBetween(table(now), table(body))).toEqual([
          `${label} | -: [${figures.join(" ")}] -> null`,
        ]);
      }),
    );
  });

  it("one changed figure gives one line, with the figure it was and the figure it is", () => {
    fc.assert(
      fc.property(bodies, amount, fc.nat(), fc.integer({ min: 1, max: 3 }), (body, other, at, column) => {
        const place = at % body.length;
        const before = body[place]![column]!;
        fc.pre(before !== other);
        const now = body.map((cells, i) =>
          i === place ? cells.map((cell, c) => (c === column ? other : cell)) : cells,
        );
        const number = (text: string) => Number(text.replace(/ /g, ""));
        expect(changesBetween(table(body), table(now))).toEqual([
          `${body[place]![0]} | ${HEAD[column]}: ${number(before)} -> ${number(other)}`,
        ]);
      }),
    );
  });

  it("a row with a name of its own that has moved gives nothing", () => {
    fc.assert(
      fc.property(bodies, row(fc.constant("Egen rad")), fc.nat(), fc.nat(), (body, own, from, to) => {
        const at = (place: number) => {
          const where = place % (body.length + 1);
          return [...body.slice(0, where), own, ...body.slice(where)];
        };
        expect(changesBetween(table(at(from)), table(at(to)))).toEqual([]);
      }),
    );
  });
});
