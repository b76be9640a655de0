import type { Deficit } from "../../../src/domain/remedies/remedyCover";
import { exact } from "../../../src/domain/figures/exactNumber";
import * as pane from "../../../src/texts/remedies/pane";
import * as remedies from "../../../src/texts/remedies/remedies";
import { section, WITHIN, type Section } from "./section";

const DEFICIT: Deficit = {
  committee: "Omsorgsnämnden",
  of: "forecast",
  amount: exact(1790),
  unit: "tkr",
  decimals: 0,
  sheet: "Drift",
  cell: { row: 6, column: 6 },
};
const change = (kind: "added" | "gone" | "expected" | "realised") =>
  [{ kind, label: "Färre inhyrda", before: exact(600), now: exact(450), decimals: 0, unit: "tkr" }] as const;

export function remedySections(): Section[] {
  return [
    section("remedies/remedies", remedies, {
      effectText: WITHIN,
      shareOfText: WITHIN,
      remedyTexts: {
        expected: [["1 000", "tkr"]],
        realised: [
          ["350", "tkr", remedies.shareOfText(exact(350), exact(1000))],
          ["350", "tkr", ""],
        ],
        deficit: [[DEFICIT], [{ ...DEFICIT, of: "outcome" }]],
        noDeficit: [[DEFICIT], [{ ...DEFICIT, of: "outcome" }]],
        uncovered: [["790", "tkr"]],
        unknownDeficitOf: [["Socialnämnden"], [""]],
        ofCommittee: [
          ["Socialnämnden", "Åtgärderna täcker underskottet."],
          ["", "Underskottet framgår inte."],
        ],
        leftTogether: [["3 700", "tkr"]],
        unreckoned: [[["Ny schemaläggning"]], [["Ny schemaläggning", "Färre resor"]]],
        change: [change("added"), change("gone"), change("expected"), change("realised")],
        sinceStamp: [["2025-04-30"]],
        noEarlierPlan: [["April.xlsx"]],
      },
    }),
    section("remedies/pane", pane, {
      remedyPane: {
        caption: [
          ["Åtgärder för en ekonomi i balans", "tkr"],
          ["Åtgärder", ""],
        ],
      },
    }),
  ];
}
