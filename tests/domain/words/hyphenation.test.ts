import { columnRole } from "../../../src/domain/words/columnRoles";
import { comparable } from "../../../src/domain/words/comparable";
import { keyText } from "../../../src/domain/words/keyText";

/** Headings of narrow columns are broken over lines, in the cell and where they were copied from print. */
describe("A word that is broken at the end of a line is read as the word", () => {
  test.each([
    ["Kost-\nnader", "kostnader"],
    ["Netto-\nkostnad", "nettokostnad"],
    ["Kommun- bidrag", "kommunbidrag"],
    ["Av-vikelse", "avvikelse"],
    ["Budget- avvikelse", "budgetavvikelse"],
    ["Helårs-\r\nprognos", "helårsprognos"],
    ["Re-dovisning", "redovisning"],
  ])("%j is %j", (printed, word) => {
    expect(comparable(printed)).toBe(word);
    expect(columnRole(printed)).toBe(columnRole(word));
    expect(columnRole(word)).not.toBe("unknown");
  });
});

describe("A hyphen that belongs to the words stays", () => {
  test.each([
    "skatte- och avgiftsfinansierat",
    "hög- respektive lågstadiet",
    "av- eller nedskrivningar",
    "jan- aug",
    "januari-\ndecember",
    "budget- utfall",
    "avvikelse prognos- budget",
    "it-utrustning",
    "jan-aug",
  ])("%j", (printed) => expect(comparable(printed)).toBe(printed.replace("\n", " ")));
});

test("A difference between two columns named with a hyphen is still a difference", () => {
  expect(columnRole("Avvikelse- budget")).toBe("deviation");
  expect(columnRole("Netto- avvikelse")).toBe("deviation");
});

test("Keys of saved workbooks keep their hyphens where they had them", () => {
  expect(keyText("Kost-\nnader")).toBe("kost- nader");
  expect(keyText("Budget- avvikelse")).toBe("budgetavvikelse");
  expect(keyText("SKATTE- och  avgifter*")).toBe("skatte- och avgifter");
});
