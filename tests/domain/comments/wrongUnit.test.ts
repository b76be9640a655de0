import { holdTexts } from "../../../src/domain/comments/comments";
import { COMMITTEE, spokenTables } from "../../support/commentTables";

function verdicts(text: string, tables = COMMITTEE): string[] {
  return holdTexts([{ text, tables }])[0]!.map(({ verdict }) => verdict);
}

describe("An amount that nobody would write in its unit is what the table has in another", () => {
  test.each([
    ["tenths of a thousand", "Hemtjänsten fortsätter att brottas med volymerna och gick back 2,45 tkr."],
    ["far more than all of the table", "Inom korttidsvården försvann 525 mnkr i underskott."],
  ])("%s", (_, text) => {
    expect(verdicts(text)).toContain("contradicts");
  });

  test("tenths of a thousand are written where the table counts in kronor", () => {
    const kronor = spokenTables(
      "Kulturnämnden",
      "kr",
      ["Verksamhet", "Budget", "Utfall", "Avvikelse"],
      [
        ["Bibliotek", "2 450 000", "2 452 400", "-2 400"],
        ["Konsthall", "830 000", "829 100", "900"],
        ["Totalt", "3 280 000", "3 281 500", "-1 500"],
      ],
    );
    expect(verdicts("Biblioteket avviker med 2,4 tkr från budget.", kronor)).not.toContain("contradicts");
  });
});
