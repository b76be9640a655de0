import { placesBetween } from "../../../src/domain/arithmetic/volume";
import { isSameCommittee } from "../../../src/domain/words/committeeName";
import { consolidated } from "../../support/committees";
import { makeWorkbook } from "../../support/madeCommittees";
import { Random } from "../../support/random";

const WORKBOOKS = 60;

test("committees that each tell in their own unit, order, signs and words come to what they come to", () => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= WORKBOOKS; seed++) {
    const { sheets, committees } = makeWorkbook(new Random(seed));
    const made = consolidated(sheets);
    const inTkr = 10 ** placesBetween("tkr", made.unit);
    if (made.rows.length !== committees.length)
      wrong.push(`${seed}: ${made.rows.length} rows of ${committees.length}`);
    for (const { committee, amounts } of committees) {
      const row = made.rows.find((one) => isSameCommittee(one.committee, committee));
      for (const [measure, amount] of Object.entries(amounts)) {
        const figure = row?.figures[measure as keyof typeof amounts];
        const sign = measure === "deviation" ? made.signs.good : made.signs.cost;
        const found = figure && Number((figure.value.toCell() * inTkr * sign).toFixed(3));
        if (found !== amount) wrong.push(`${seed}: ${committee}, ${measure} is ${found} and not ${amount}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
