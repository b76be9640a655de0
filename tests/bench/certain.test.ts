import { measureCertain } from "./certain";

test.each([1, 2, 3])(
  "in tables with %i errors each, what is mended without being looked at is right",
  (errors) => {
    const { safe, right, ...all } = measureCertain(120, 5, errors);
    expect(right).toBe(safe);
    // A fifth of the errors, or the button would never be there.
    expect(safe).toBeGreaterThan(all.errors / 5);
  },
);
