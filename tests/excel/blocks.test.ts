import { FIRST_PACE, paceAfterBlock, paceAfterRefusal, rowsPerBlock } from "../../src/excel/blocks";

describe("A sheet too large for one message is read in blocks", () => {
  test("of about 4 MB, by what a cell is guessed to weigh", () => {
    expect(rowsPerBlock(FIRST_PACE, 10)).toBe(3333);
  });

  test("and by what cells weighed, once a block has come", () => {
    const values = Array.from({ length: 1000 }, () => Array.from({ length: 100 }, () => "åååå"));
    const pace = paceAfterBlock(FIRST_PACE, 100, { values, texts: values });
    expect(pace.bytesPerCell).toBeCloseTo(22, 0);
    expect(rowsPerBlock(pace, 100) * 100 * pace.bytesPerCell).toBeLessThanOrEqual(4_000_000);
  });

  test("of half the size after a refusal, and never less than a row", () => {
    expect(rowsPerBlock(paceAfterRefusal(FIRST_PACE), 10)).toBe(1666);
    expect(rowsPerBlock({ bytesPerCell: 1e9, bytesPerBlock: 1 }, 16_384)).toBe(1);
  });
});
