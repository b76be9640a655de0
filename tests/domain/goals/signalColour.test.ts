import { isSignalColour } from "../../../src/domain/goals/signalColour";

describe("A colour that a person signals with", () => {
  test.each([
    ["#92D050"],
    ["#C6EFCE"],
    ["#FFC7CE"],
    ["#FFEB9C"],
    ["#FF0000"],
    ["#FFFF00"],
    ["#00B050"],
    ["#FFC000"],
  ])("%s is one", (fill) => expect(isSignalColour(fill)).toBe(true));

  test.each([
    ["#FFFFFF"],
    ["#DDEBF7"],
    ["#BDD7EE"],
    ["#F2F2F2"],
    ["#E2EFDA"],
    ["#4472C4"],
    ["#7030A0"],
    [""],
  ])("%s is none: white, grey, blue, violet, or the pale shade of a row", (fill) =>
    expect(isSignalColour(fill)).toBe(false),
  );
});
