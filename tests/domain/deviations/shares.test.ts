import { deviationsOf, disagreeing, filled } from "../../support/deviations";

const table = (heading: string, ...shares: string[]) => [
  ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse", heading],
  ["Skola", "900", "950", "-50", shares[0]!],
  ["Vård", "90", "60", "30", shares[1]!],
  ["Kultur", "30", "33", "-3", shares[2]!],
];

test("a column of per cent with some cells blank is filled, and what is wrong in it is shown", () => {
  const found = deviationsOf(table("Avvikelse %", "-5,6 %", "99 %", ""));
  expect(filled(found)).toEqual(['E4 =IF(B4=0,"",(B4-C4)/ABS(B4))']);
  expect(disagreeing(found)).toEqual(["E3 0.99 is 0.333333333333333"]);
});

test("per cent that are held as plain numbers are filled and compared as such", () => {
  const found = deviationsOf(table("Avvikelse %", "-5,6", "99", ""));
  expect(filled(found)).toEqual(['E4 =IF(B4=0,"",(B4-C4)/ABS(B4)*100)']);
  expect(disagreeing(found)).toHaveLength(1);
});

test("so is how much of the budget is used", () => {
  const found = deviationsOf(table("Förbrukning %", "105,6 %", "", "99 %"));
  expect(filled(found)).toEqual(['E3 =IF(B3=0,"",C3/B3)']);
  expect(disagreeing(found)).toEqual(["E4 0.99 is 1.1"]);
});

test("per cent rounded from whole thousands are right within what the rounding explains", () => {
  expect(disagreeing(deviationsOf(table("Avvikelse %", "-5,6 %", "33 %", "-12 %")))).toEqual([]);
});

test("per cent that most rows reckon in another way are left, and said to be", () => {
  const [found] = deviationsOf(table("Avvikelse %", "81 %", "99 %", ""));
  expect(filled([found!])).toEqual([]);
  expect(disagreeing([found!])).toEqual([]);
  expect(found!.unsure).toEqual([{ heading: "Avvikelse %", choice: { kind: "otherShare" } }]);
});
