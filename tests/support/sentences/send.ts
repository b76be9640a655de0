import * as clean from "../../../src/texts/send/clean";
import * as controlReport from "../../../src/texts/send/controlReport";
import * as dates from "../../../src/texts/send/dates";
import * as pane from "../../../src/texts/send/pane";
import * as prepare from "../../../src/texts/send/prepare";
import * as stamp from "../../../src/texts/send/stamp";
import { section, WITHIN, type Section } from "./section";

const DAY = "2025-12-05";
const EXCEL = "Excel är upptaget.";

export function sendSections(): Section[] {
  return [
    section("send/prepare", prepare, {
      prepareTexts: {
        notReady: [
          [2, 3],
          [1, 0],
          [0, 1],
        ],
        changedSince: [
          ["Drift", "C5"],
          ["Drift", ""],
        ],
        written: [["Kontrollrapport"]],
        changedAfter: [["Kontrollrapport"]],
        gone: [["Kontrollrapport"]],
        failed: [[EXCEL]],
        left: [
          ["Kontrollrapport", true, EXCEL],
          ["Kontrollrapport", false, EXCEL],
        ],
        unanswered: [["Kontrollrapport"]],
        late: [["Kontrollrapport"]],
      },
    }),
    section("send/controlReport", controlReport, {
      controlReportTexts: {
        dateOf: [[DAY]],
        version: [["1.0.0"]],
        stampOf: [
          ["66C9-0971-65FA-F4B7", 8],
          ["66C9-0971-65FA-F4B7", 1],
        ],
        figures: [
          [27, 28],
          [0, 0],
        ],
        checks: [
          [15, 15],
          [0, 0],
        ],
        correction: [
          ["B8 rättad: 20 266 → 20 066", "En siffra skiljer.", "Kim", "2025-12-05T10:00:00"],
          ["B8 rättad: 20 266 → 20 066", "", "", ""],
        ],
        approval: [
          ["Totalt, Budget (B9): stämmer inte", "Enligt beslut", "Kim", DAY],
          ["Totalt, Budget (B9): stämmer inte", "Enligt beslut.", "", DAY],
          ["Totalt, Budget (B9): stämmer inte", "", "", ""],
        ],
        hidden: [[["Underlag"]], [["Underlag", "Arbetsblad"]]],
        more: [[12]],
      },
    }),
    section("send/stamp", stamp, {
      printText: WITHIN,
      stampTexts: {
        unchanged: [[DAY]],
        changed: [
          [1, DAY],
          [3, DAY],
        ],
        verdictThen: [["ready"], ["errors"], ["questions"], ["nothing"]],
        cell: [
          ["-87310", "-87610"],
          ["1.5", "2"],
          ["3.7%", "4"],
          ["12e3", "13e3"],
          ["100", "100.0"],
          ["100", ""],
          ["-", "12"],
          ["'Budget", "'Prognos"],
          ["@45658", "!#REF!"],
        ],
        part: [
          ["row", true],
          ["row", false],
          ["column", true],
          ["column", false],
          ["table", true],
          ["table", false],
          ["sheet", true],
          ["sheet", false],
        ],
        partFigures: [
          [["-900", "-950"], true],
          [["-900", "-950"], false],
          [[], true],
        ],
        renamed: [["Vård"]],
        effect: {
          follows: [["Summa, Utfall (C8)", "130 960", "131 260"]],
          stays: [["Summa, Utfall (C8)", "130 960", "+300"]],
          differs: [["Summa, Utfall (C8)", "130 960", "131 250", "+300"]],
        },
      },
    }),
    section("send/clean", clean, {
      cleanTexts: {
        approvals: [[1], [3]],
        answers: [[1], [2]],
        corrections: [[1], [4]],
        setAside: [[1], [2]],
        stamp: [["5 december 2025"], [""]],
        marks: [[["Drift"]], [["Drift", "Mål"]]],
        functions: [[1], [12]],
        kept: [[["Kontrollrapport"]]],
        removedAnd: [["Funktioner ersatta i 2 celler"]],
        removedBut: [["D4 har ändrats."]],
        restoredBut: [["D4 har ändrats."]],
      },
    }),
    section("send/pane", pane, {
      sendTexts: {
        prepare: {
          goTo: [["Drift", "C5"]],
          sheets: [[1], [6]],
          approved: [[1], [2]],
          because: [["Enligt beslut"], [""]],
          unchecked: [[1], [2]],
          corrections: [[1], [2]],
          functions: [[1], [12]],
        },
        stamp: {
          changes: [[1], [3]],
          more: [[1], [12]],
          goTo: [["Grundskola, Utfall (C5)", "Drift"]],
        },
      },
    }),
    section("send/dates", dates, { dateText: [[DAY], ["i december"]] }),
  ];
}
