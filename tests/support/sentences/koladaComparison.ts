import * as comparison from "../../../src/texts/kolada/comparison";
import { section, type Section } from "./section";

const GROUP = "Liknande kommuner, IFO, Nässjö, 2022";

/** What the comparison with other municipalities says. */
export function koladaComparisonSection(): Section {
  return section("kolada/comparison", comparison, {
    comparisonTexts: {
      noGroup: [["Nässjö"]],
      source: [["2026-01-15"]],
      sourcePasted: [["2026-01-15"]],
      ownReckoning: [["Medel av de valda (egen beräkning)"]],
      groupIsMean: [[GROUP]],
      preliminary: [[["2024 (prel.)"]]],
      isPreliminary: [["2024"]],
      failed: [["Kolada svarade inte i tid. Försök igen om en stund."]],
      nothing: [["N31001"]],
      countOf: [[GROUP]],
      behind: [[["2023: 7", "2024: 6"]]],
      chartSays: [["Nässjö", ["2023 1 187", "2024 1 204"]]],
      sheetName: [["N31001"]],
    },
    pastedTexts: {
      labels: [[["Södra", "Norra"]]],
      point: [[["1.204", "1.187"]]],
      comma: [[["1,204"]]],
      contradiction: [["Nässjö, 2022"]],
    },
    agreementTexts: {
      agrees: [["78", "78,4", 2023]],
      differs: [["87", "78", 2023]],
      notPublished: [["87", 2025]],
      notPasted: [["87", 2025]],
      onlyByGender: [["87", 2025]],
      noYear: [["87"]],
      partOfYear: [["87", 8]],
      failed: [["Kolada kunde inte nås. Försök igen om en stund."]],
    },
  });
}
