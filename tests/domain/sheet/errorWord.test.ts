import { errorWord } from "../../../src/domain/sheet/errorWord";

test.each([
  ["#REF!", "#REFERENS!"],
  ["#DIV/0!", "#DIVISION/0!"],
  ["#VALUE!", "#VÄRDEFEL!"],
  ["#N/A", "#SAKNAS!"],
  ["#NAME?", "#NAMN?"],
  ["#NUM!", "#OGILTIGT!"],
  ["#NULL!", "#SKÄRNING!"],
  ["#CALC!", "#BERÄKNA!"],
  ["#BUSY!", "#UPPTAGEN!"],
])("%s is %s in Swedish Excel", (error, word) => {
  expect(errorWord(error)).toBe(word);
});

test("an error that is written alike in both languages stays", () => {
  expect(["#SPILL!", "#FIELD!"].map(errorWord)).toEqual(["#SPILL!", "#FIELD!"]);
});
