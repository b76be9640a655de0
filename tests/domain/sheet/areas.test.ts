import { areOverlapping, isInside, parseAddress } from "../../../src/domain/sheet/address";

const area = (address: string) => parseAddress(address)!;

describe("a cell inside an area", () => {
  it.each(["B3", "D10", "C5"])("is found in B3:D10: %s", (cell) => {
    expect(isInside(area("B3:D10"), area(cell))).toBe(true);
  });

  it.each(["A3", "E3", "B2", "D11"])("is not taken in when it stands beside it: %s", (cell) => {
    expect(isInside(area("B3:D10"), area(cell))).toBe(false);
  });

  it("may be given by its place alone", () => {
    expect(isInside(area("B3:D10"), { row: 9, column: 3 })).toBe(true);
    expect(isInside(area("B3:D10"), { row: 10, column: 3 })).toBe(false);
  });
});

describe("an area inside another", () => {
  it("stands there with all of its cells", () => {
    expect(isInside(area("B3:D10"), area("C4:D10"))).toBe(true);
    expect(isInside(area("B3:D10"), area("C4:E10"))).toBe(false);
  });

  it("overlaps with it as soon as one cell is shared", () => {
    expect(areOverlapping(area("B3:D10"), area("D10:F12"))).toBe(true);
    expect(areOverlapping(area("B3:D10"), area("E10:F12"))).toBe(false);
  });
});
