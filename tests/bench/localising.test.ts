import { measureOneError, measureTwoErrors } from "./localising";

describe("A wrong figure in a table never seen before", () => {
  const figures = measureOneError(150, 11);

  test("is named alone where it stands in a row and a column check", () => {
    expect(figures.crossedNamed / figures.crossed).toBeGreaterThanOrEqual(0.99);
  });
  test("is named, with its right value, as often as the targets say", () => {
    expect(figures.named / figures.tables).toBeGreaterThanOrEqual(0.93);
    expect(figures.rightValue / figures.tables).toBeGreaterThanOrEqual(0.85);
  });
  test("has no counterpart in the same tables when they are clean", () => {
    expect(figures.falseAlarms).toBe(0);
  });
  test("is named beside another one", () => {
    const { crossed, bothNamed } = measureTwoErrors(80, 11);
    expect(bothNamed / crossed).toBeGreaterThanOrEqual(0.93);
  });
});
