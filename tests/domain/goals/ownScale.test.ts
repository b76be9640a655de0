import { wcagContrast } from "culori";
import fc from "fast-check";
import { mergeGoalAnswers, readGoalAnswers } from "../../../src/domain/goals/goalAnswers";
import { readOwnScale } from "../../../src/domain/goals/ownScale";
import { findScale, readableFont } from "../../../src/domain/goals/scales";

describe("A scale of the municipality's own", () => {
  test("needs no more than its words: colours go from light to dark, and every font can be read", () => {
    const { words } = readOwnScale({ id: "vår", words: ["Nått", "Nära", "Ej nått"] })!;
    expect(words.map(({ word }) => word)).toEqual(["Nått", "Nära", "Ej nått"]);
    expect(new Set(words.map(({ fill }) => fill)).size).toBe(3);
    for (const { fill, font } of words) expect(wcagContrast(fill, font)).toBeGreaterThanOrEqual(4.5);
  });

  test("can have any colours: the font is chosen to be read on them, whatever was asked for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (colour) => {
        const fill = `#${colour.toString(16).padStart(6, "0")}`;
        expect(wcagContrast(fill, readableFont(fill))).toBeGreaterThanOrEqual(4.5);
      }),
    );
    const words = [{ word: "Bra", fill: "#ffffff", font: "#eeeeee" }, "Dåligt"];
    expect(readOwnScale({ id: "vår", words })!.words[0]).toEqual({
      word: "Bra",
      fill: "#FFFFFF",
      font: "#000000",
    });
  });

  test.each([
    ["no words", { id: "vår", words: [] }],
    ["one word", { id: "vår", words: ["Bra"] }],
    ["a blank word", { id: "vår", words: ["Bra", " "] }],
    ["the same word twice", { id: "vår", words: ["Bra", "bra"] }],
    ["no name", { words: ["Bra", "Dåligt"] }],
    ["nothing", null],
  ])("is none with %s", (_, value) => expect(readOwnScale(value)).toBeNull());

  test("is used where the table's words are its own, or where nothing is written and it was chosen", () => {
    const own = [readOwnScale({ id: "vår", words: ["Bra", "Dåligt"] })!];
    expect(findScale(["Dåligt", ""], own).id).toBe("vår");
    expect(findScale(["Uppfyllt"], own).id).toBe("uppfyllt");
    expect(findScale(["", ""], own).id).toBe("vår");
    expect(findScale(["", ""], own, "fyra").id).toBe("fyra");
    expect(findScale(["Grön"], own, "fyra").id).toBe("signal");
    // Both scales know the word: the chosen one is meant.
    expect(findScale(["Ej uppfyllt"], [], "fyra").id).toBe("fyra");
  });
});

describe("Answers about goals", () => {
  test("that cannot be used are told, and the others are kept", () => {
    const { answers, unknown } = readGoalAnswers(
      JSON.stringify({
        directions: { Bostäder: "högre", Klagomål: "upp" },
        thresholds: { Gul: 90, Röd: -1 },
        scales: [{ id: "vår", words: ["Bra"] }],
      }),
    );
    expect(answers.directions).toEqual({ bostäder: "högre" });
    expect(answers.thresholds).toEqual({ gul: 90 });
    expect(unknown).toEqual(["directions: Klagomål", "thresholds: Röd", "scales: 1"]);
  });

  test("from another workbook win over the workbook's own where both speak, and leave the rest", () => {
    const read = (value: object) => readGoalAnswers(JSON.stringify(value)).answers;
    const merged = mergeGoalAnswers(
      read({ directions: { A: "högre", B: "lägre" }, scales: [{ id: "vår", words: ["Bra", "Dåligt"] }] }),
      read({ directions: { B: "högre" }, scales: [{ id: "Vår", words: ["God", "Svag"] }], scale: "vår" }),
    );
    expect(merged).toMatchObject({ directions: { a: "högre", b: "högre" }, scale: "vår" });
    expect(merged.scales.map(({ words }) => words[0]!.word)).toEqual(["God"]);
  });
});
