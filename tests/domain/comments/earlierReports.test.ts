import { holdTexts } from "../../../src/domain/comments/comments";
import { spokenTables } from "../../support/commentTables";

const SCHOOL = spokenTables(
  "Uppföljning skolnämnden september 2025",
  "mnkr",
  ["Verksamhet", "Budget helår", "Prognos helår", "Avvikelse", "Prognos T1"],
  [
    ["Grundskola", "95,8", "112,9", "-17,1", "-12,4"],
    ["Gymnasium", "34,9", "34,2", "0,7", "0,2"],
    ["Totalt", "130,7", "147,1", "-16,4", "-12,2"],
  ],
);

function verdicts(text: string): string[] {
  return holdTexts([{ text, tables: SCHOOL }])[0]!.map(({ verdict }) => verdict);
}

test("What an earlier report foresaw is not held against the forecast of this one", () => {
  expect(
    verdicts("I tertialrapport 1 prognostiserades ett underskott på 12,4 mnkr för grundskolan."),
  ).not.toContain("contradicts");
  expect(verdicts("Grundskolan prognostiserar ett underskott på 12,4 mnkr.")).toEqual(["contradicts"]);
});

test("What a body has done with an amount beside its result is left open", () => {
  expect(verdicts("Under året har nämnden amorterat 25 mnkr.")).toEqual(["unclear"]);
});
