import { addStep, type ScaleStep } from "../../src/actions/goals/scaleSteps";

const best: ScaleStep = { word: "Nått", fill: "#B5F6BE", percent: "" };
const worst: ScaleStep = { word: "Ej nått", fill: "#F3A099", percent: "" };

describe("A step that is added to a scale", () => {
  test("stands before the worst, without a word or a threshold, in the colour between its neighbours", () => {
    expect(addStep([best, worst])).toEqual([best, { word: "", fill: "#D3BA6E", percent: "" }, worst]);
  });

  test("leaves the words, colours and thresholds of the others as they are", () => {
    const near: ScaleStep = { word: "Nära", fill: "#123456", percent: "80" };
    const steps = addStep([best, near, worst]);
    expect([...steps.slice(0, 2), ...steps.slice(3)]).toEqual([best, near, worst]);
    expect(steps[2]!.word).toBe("");
  });
});
