import * as amounts from "../../../src/texts/shared/amounts";
import * as approving from "../../../src/texts/shared/approving";
import { computingTexts } from "../../../src/texts/shared/computing";
import * as contentText from "../../../src/texts/shared/contentText";
import * as fileChoice from "../../../src/texts/shared/fileChoice";
import * as counted from "../../../src/texts/shared/counted";
import * as following from "../../../src/texts/shared/following";
import * as faultReport from "../../../src/texts/shared/faultReport";
import * as files from "../../../src/texts/shared/files";
import * as help from "../../../src/texts/shared/help";
import * as listed from "../../../src/texts/shared/listed";
import * as localFormula from "../../../src/texts/shared/localFormula";
import * as otherTime from "../../../src/texts/shared/otherTime";
import * as pane from "../../../src/texts/shared/pane";
import * as preview from "../../../src/texts/shared/preview";
import * as problems from "../../../src/texts/shared/problems";
import * as writes from "../../../src/texts/shared/writes";
import { BLANK_DRIFT, DRIFT, NAMELESS_DRIFT } from "./drift";
import { section, WITHIN, type Section } from "./section";

const ONE_AND_MORE = [[1], [2], [12]] as const;
const ADDRESSES = [[["B4"]], [["B4", "B5"]], [["B4", "B5", "B6"]], [["B4", "B5", "B6", "B7", "B8"]]] as const;
const SEVERITIES = ["error", "warning", "rounding", "info"] as const;
/** What several views say: of amounts and formulas, around what is told, and where something cannot be done. */
export function sharedSections(): Section[] {
  return [
    section("shared/pane", pane, {
      countOf: SEVERITIES.flatMap((severity) => [[severity, 1] as const, [severity, 2] as const]).map(
        ([severity, count]): [typeof severity, number] => [severity, count],
      ),
      paneTexts: {
        aboutSheet: [["Skola"]],
        hiddenSheets: [[["Skola"]], [["Skola", "Vård"]]],
        news: { version: [["1.2.0"]] },
        goToSheet: [["Per enhet"]],
        goToCellOnSheet: [["C12", "Per enhet"]],
        verdictThen: [["1 fel att rätta"]],
        progress: [[2, 7, "Skola"]],
        readingRows: [[12_000, 60_000]],
        read: [[1], [2]],
        structure: { about: [["Stämmer", "Totalt (rad 10) = rad 4–9."]] },
        tablesRead: [[1], [2]],
        goToPlace: [["Förbrukat % (E4:E13)", "beloppen som procenten räknas av finns inte i tabellen"]],
        showMore: [[1], [12]],
        goToCell: [["B8"]],
        goToOneOf: [["B8"]],
        fixCell: [
          ["Rätta", "B8"],
          ["Rätta Utfall (C7)", "C7"],
        ],
        fixChoice: [["Rätta Utfall (C7)", "20 266", "20 066"]],
        answerTo: [["Stämmer så", "Summa (rad 14)"]],
        approveFinding: [["Vuxenutbildning, Budget 2025 (B8)"]],
        approved: [
          [["error"]],
          [["error", "error"]],
          [["warning"]],
          [["error", "warning", "warning"]],
          [["rounding", "info", "info"]],
          [["error", "warning", "info"]],
        ],
        onSheet: [["Skola", "B8 rättad: 20 266 → 20 066"]],
        undoChange: [["B8 rättad: 20 266 → 20 066"]],
      },
    }),
    section("shared/approving", approving, {
      approvingTexts: {
        approvedReason: [
          ["Bokfört på fel enhet", "2025-09-12", ""],
          ["Bokfört på fel enhet", "2025-09-12", "Kim Lind"],
        ],
        withdrawFinding: [["Vuxenutbildning, Budget 2025 (B8)"]],
      },
    }),
    section("shared/preview", preview, {
      previewTexts: {
        preview: [["B8", "20 266", "20 066"]],
        cellAndMore: [["B8", 2]],
        writeCell: [["B8"]],
      },
    }),
    section("shared/counted", counted, {
      counted: [
        [1, "cell", "celler"],
        [2, "cell", "celler"],
      ],
    }),
    section("shared/following", following, {
      followingTexts: {
        safe: { fix: [[3]], write: [[3]] },
        steps: { place: [[2, 5]], all: [[1], [5]] },
        history: {
          more: [[1], [12]],
          cellsOf: [[2], [12]],
          by: [
            ["2025-09-12 14:05", ""],
            ["2025-09-12 14:05", "Kim Lind"],
          ],
          reason: [["Vuxenutbildning, Budget 2025 (B8): 20 266 bör troligen vara 20 066"]],
          cells: [["B8 rättad: 20 266 → 20 066"]],
        },
      },
    }),
    section("shared/faultReport", faultReport, {
      faultReportText: [
        [
          {
            version: "1.2.0",
            step: "Skriver i bladet",
            excel: {
              version: "16.0.17328.20000",
              platform: "PC",
              languages: ["sv-SE", "sv-SE"],
              sets: ["ExcelApi 1.17", "SharedRuntime 1.1"],
            },
            fault: { kind: "AccessDenied", places: ["Range.values"] },
          },
        ],
        [
          {
            version: "1.2.0",
            step: null,
            excel: { version: "", platform: "", languages: [], sets: [] },
            fault: null,
          },
        ],
      ],
    }),
    section("shared/files", files, { ofFile: [["Prognos 1.xlsx", files.UNREADABLE_FILES.damaged]] }),
    section("shared/help", help, {
      helpPaneTexts: {
        keys: { orOnMac: [["Ctrl+Shift+H", "Command+Shift+H"]] },
        insertFunction: [["AVVIKELSE"]],
        preview: [["D2", "=AVVIKELSE(B2;C2)"]],
        version: [["1.2.0"]],
      },
      helpTexts: {
        nothing: [["moms"]],
        found: [
          [1, 0],
          [3, 1],
          [0, 2],
        ],
      },
    }),
    section("shared/problems", problems, {}),
    section("shared/writes", writes, {
      WRITES: {
        written: [["B8", "20 266", "20 066"]],
        writtenMany: [[2]],
        undone: [["B8"]],
        undoneMany: [[2]],
        changed: [["B8", "20 300"]],
        changedAfter: [["B8", "20 300"]],
        changedBehind: [["C8", "15 500"]],
        failed: [[problems.PROBLEMS.editMode]],
        partly: [
          [["B4"], 1],
          [["B4"], 2],
          [["B4", "B5"], 7],
          [["B4", "B5", "B6", "B7"], 7],
        ],
        unknown: [...ADDRESSES],
        unanswered: [...ADDRESSES],
        late: [...ADDRESSES],
        notChecked: [["B8 rättad: 20 266 → 20 066"]],
        lockedCell: [["B8"]],
      },
    }),
    section(
      "shared/computing",
      { computingTexts },
      {
        computingTexts: {
          answerTo: [["Budget − utfall", "Hur ska den räknas?"]],
          formulas: [...ONE_AND_MORE],
          deviations: {
            fills: [...ONE_AND_MORE],
            write: [...ONE_AND_MORE],
            disagree: [...ONE_AND_MORE],
            recompute: [["D8"]],
            unexplained: [...ONE_AND_MORE],
            bars: [["Avvikelse"]],
            between: [
              [5, 1],
              [5, 12],
            ],
          },
          volumes: { rows: [...ONE_AND_MORE] },
          year: { rows: [...ONE_AND_MORE] },
          newSheet: { picture: [["Åtgärdsplan", ["Åtgärd", "Ansvarig"]]] },
        },
      },
    ),
    section("shared/amounts", amounts, {
      amount: [[DRIFT, 20066]],
      printed: [[{ table: DRIFT, row: 0, column: 0 }], [{ table: BLANK_DRIFT, row: 1, column: 1 }]],
      figureText: WITHIN,
      signed: [
        [DRIFT, 199],
        [DRIFT, 0],
        [DRIFT, -200],
      ],
      cellName: [[{ table: DRIFT, row: 0, column: 0 }], [{ table: NAMELESS_DRIFT, row: 0, column: 0 }]],
      rowOrPlace: WITHIN,
      columnOrPlace: WITHIN,
      rowName: WITHIN,
      rowsByName: WITHIN,
      columnName: WITHIN,
      unitWord: WITHIN,
      sides: WITHIN,
      inCalculation: WITHIN,
      figureCount: WITHIN,
    }),
    section("shared/contentText", contentText, {
      contentText: [[""], [-12.5], ["=SUM(B2:B4)"], ["Kultur"]],
    }),
    section("shared/otherTime", otherTime, { otherTimeTexts: { question: WITHIN } }),
    section("shared/fileChoice", fileChoice, { fileChoiceTexts: { remove: [["Omsorgsnämnden.xlsx"]] } }),
    section("shared/listed", listed, { listed: WITHIN }),
    section("shared/localFormula", localFormula, {
      localFormula: [['=IF(B5="","",ROUND(B5*1.5,0))'], ["=SUM({1,2;3,4})"], ["=COUNTIF(B2:B9,TRUE)"]],
    }),
  ];
}
