import { areasRead } from "../../../src/domain/formulas/areasRead";
import { areaAddress } from "../../../src/domain/sheet/address";

function read(formula: string): string[] {
  return [...areasRead(formula)]
    .map(({ sheet, area }) => (sheet ? `${sheet}!` : "") + areaAddress(area))
    .sort();
}

test("every rectangle that a formula refers to is found, however deep it stands", () => {
  expect(read("=IF(B4>0,SUM(C4:C9)-'Per enhet'!D2,0)")).toEqual(["B4", "C4:C9", "Per enhet!D2"]);
});

test("a formula without references, or that cannot be read, refers to none", () => {
  expect(read("=1+2")).toEqual([]);
  expect(read("=SUM(B4")).toEqual([]);
});
