import { parseAddress } from "../../../src/domain/sheet/address";
import { worthReading } from "../../../src/domain/sheet/worthReading";
import { areaAddress } from "../../../src/domain/sheet/address";

/** What is read, and what is left out, of a sheet with these filled areas. */
function chosen(...filled: string[]) {
  const worth = worthReading(filled.map((address) => parseAddress(address)!));
  return worth && { read: areaAddress(worth.area), leftOut: worth.leftOut.map(areaAddress) };
}

describe("Of a sheet is read", () => {
  test("all of it, where it is not too large for what stands in it", () => {
    expect(chosen("A1:D20", "F400:H420")).toEqual({ read: "A1:H420", leftOut: [] });
    expect(chosen("A1:J90000")).toEqual({ read: "A1:J90000", leftOut: [] });
  });

  test.each(["XFD1048576", "IV65536", "A1048576", "XFD1"])(
    "the table, and not the value alone in %s",
    (far) => {
      expect(chosen("A1:D20", "B22:D30", far, "A60:D70")).toEqual({ read: "A1:D70", leftOut: [far] });
    },
  );

  test("the table, where values stand far away on all sides of it", () => {
    expect(chosen("A1", "XFD1", "JA50000:JD50020", "A1048576", "XFD1048576")).toEqual({
      read: "JA50000:JD50020",
      leftOut: ["A1", "XFD1", "A1048576", "XFD1048576"],
    });
  });

  test("the table, and not a row as wide as the sheet below it", () => {
    expect(chosen("A1:D12", "A14:XFD14")).toEqual({ read: "A1:D12", leftOut: ["A14:XFD14"] });
    // As Excel may answer for the same cells.
    expect(chosen("A1:D14", "E14:XFD14")).toEqual({ read: "A1:D13", leftOut: ["A14:D14", "E14:XFD14"] });
  });

  test("the wide row, where there is nothing else", () => {
    expect(chosen("A1:XFD3")).toEqual({ read: "A1:XFD3", leftOut: [] });
  });

  test("a part, however the cells are scattered, in a number of steps near the number of cells", () => {
    const filled = Array.from({ length: 16_000 }, (_, at) => ({
      row: at * 60,
      column: at,
      rows: 1,
      columns: 1,
    }));
    const { area, leftOut } = worthReading(filled)!;
    expect(area.rows * area.columns).toBeLessThanOrEqual(110_000);
    expect(leftOut.length).toBeGreaterThan(15_000);
  });
});
