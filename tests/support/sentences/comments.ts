import * as comments from "../../../src/texts/comments/comments";
import { section, type Section } from "./section";

export function commentSections(): Section[] {
  return [
    section("comments/comments", comments, {
      commentTexts: {
        verdict: [["agrees"], ["contradicts"], ["unclear"]],
        contradiction: [
          ["8,0 mnkr", ["−6 000 tkr (D8)"]],
          ["8,0 mnkr", ["−6 000 tkr (D8)", "−5 000 tkr (D10)"]],
        ],
        turned: [["6,0 mnkr", "−6 000 tkr (D8)"]],
        agreement: [
          ["5,2 mnkr", ["−5 243 tkr (D6)"]],
          ["16 %", ["169 998 tkr (E9)", "146 052 tkr (F9)"]],
        ],
        within: [
          ["agrees", "60 tkr"],
          ["contradicts", "60 tkr"],
        ],
        summary: [
          [0, 0, 0],
          [0, 1, 0],
          [1, 5, 2],
          [3, 0, 1],
        ],
        lack: [
          ["missing", "Hemtjänst", "−3 450 tkr", "8,4 %", ""],
          ["missing", "Ny verksamhet", "−900 tkr", "", ""],
          ["noCause", "Hemtjänst", "−3 450 tkr", "8,4 %", ""],
          ["littleExplained", "Hemtjänst", "−3 450 tkr", "8,4 %", "1 300"],
        ],
        lacking: [[0], [1], [3]],
        job: { count: [["Stämmer", 4]], at: [["Drift", "E7"]] },
      },
    }),
  ];
}
