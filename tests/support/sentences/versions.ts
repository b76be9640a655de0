import * as versions from "../../../src/texts/versions/versions";
import { section, type Section } from "./section";

const FILE = "Drift mars.xlsx";
const ONE_AND_MORE = [[1], [2], [12]] as const;

export function versionSections(): Section[] {
  return [
    section("versions/versions", versions, {
      shownNumber: [[12650], [-0.5], [0.945, true]],
      differenceText: [[199], [-200], [0.02, true]],
      saidText: [[null], [12650], ["Enligt plan"], [[5200, null, "ny"]]],
      versionTexts: {
        reading: [[FILE]],
        compared: [["Drift"]],
        fromTo: [["45 600", "48 650"]],
        stands: [["45 600"]],
        rowNumber: [[12]],
        nothing: [[FILE]],
        onlyFollowing: [[FILE]],
        summary: [
          [FILE, 1, 0, 0],
          [FILE, 3, 1, 1],
          [FILE, 3, 2, 4],
        ],
        sheetTitle: [
          ["Drift", "Drift"],
          ["April", "Mars"],
        ],
        follows: [...ONE_AND_MORE],
        rounded: [...ONE_AND_MORE],
        typedOver: [[["B8"]], [["B8", "C8"]]],
        otherCells: [[7]],
        moved: [...ONE_AND_MORE],
        wholeSheet: [[true], [false]],
        name: [["Totalt", "Budget 2025"]],
        totalPart: [
          ["Hemtjänst", "changed", "+150"],
          ["Fritidshem", "added", "+5 200"],
          ["Kulturskola", "removed", "−2 150"],
        ],
        otherParts: [...ONE_AND_MORE],
        unexplained: [["+200"]],
        forecastLine: [["+1 250", "+900", "+350"]],
        forecastOther: [["Placeringskostnader", "+1 400", "+150"]],
        subtitle: [[FILE]],
        forecastRow: [["Familjehem", "+900", "+350"]],
        showMore: [...ONE_AND_MORE],
      },
    }),
  ];
}
