import { areaAddress, parseAddress } from "../../../src/domain/sheet/address";
import { rectangles } from "../../../src/domain/sheet/rectangles";

const gathered = (...cells: string[]) =>
  rectangles(cells.map((cell) => parseAddress(cell)!)).map(areaAddress);

test("cells beside and below each other are one area", () => {
  expect(gathered("B2", "C2", "E2", "B3", "C3", "E4")).toEqual(["B2:C3", "E2", "E4"]);
});
test("rows of another width begin an area of their own", () => {
  expect(gathered("B2", "C2", "B3", "B4", "C4")).toEqual(["B2:C2", "B3", "B4:C4"]);
});
test("no cells are no areas", () => expect(gathered()).toEqual([]));
