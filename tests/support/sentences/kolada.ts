import * as cells from "../../../src/texts/kolada/cells";
import * as failures from "../../../src/texts/kolada/failures";
import { koladaComparisonSection } from "./koladaComparison";
import { section, type Section } from "./section";

const GROUPS = ["Liknande kommuner, IFO, Nässjö, 2022", "Liknande kommuner, IFO, Nässjö, 2023"];

export function koladaSections(): Section[] {
  return [
    koladaComparisonSection(),
    section("kolada/cells", cells, {
      koladaCells: {
        noValue: [
          ["N31001", "Nässjö", 2023, "T"],
          ["N31807", "Nässjö", 2023, "K"],
          ["N31807", "Nässjö", 2023, "M"],
        ],
        noGenders: [["N31001"]],
        unknownIndicator: [["N99999"]],
        unknownArea: [["Nasjö"], ["En kommun vars namn är mycket längre än någon kommuns"]],
        severalAreas: [
          ["Liknande kommuner IFO Nässjö", GROUPS],
          ["Liknande kommuner", [...GROUPS, ...GROUPS]],
        ],
        wrong: {
          indicator: [["Kostnad"]],
          area: [["SANT"]],
          year: [["22"]],
          gender: [["barn"]],
        },
      },
    }),
    section("kolada/failures", failures, {
      koladaFailures: {
        tooMany: [[null], [40], [600]],
        refused: [[422]],
        serverError: [[500]],
      },
      koladaFailureText: [
        [{ kind: "unreachable" }],
        [{ kind: "tooMany" }],
        [{ kind: "refused" }],
        [{ kind: "serverError" }],
      ],
    }),
  ];
}
