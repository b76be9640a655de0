import type { Consolidation } from "../../../src/domain/consolidation/consolidation";
import { consolidate } from "../../../src/domain/consolidation/consolidate";
import { withActivities } from "../../../src/domain/consolidation/activities";
import { exact } from "../../../src/domain/figures/exactNumber";
import * as consolidation from "../../../src/texts/consolidation/consolidation";
import * as pane from "../../../src/texts/consolidation/pane";
import * as questions from "../../../src/texts/consolidation/questions";
import { consolidated, gridsOf, sheetsInFile, type PrintedSheets } from "../committees";
import { section, WITHIN, type Section } from "./section";

const AUGUST = { year: 2025, fromMonth: 1, toMonth: 8 };
const YEAR = { year: 2025, fromMonth: null, toMonth: null };

const HEADINGS = ["Verksamhet", "Budget jan-aug 2025", "Utfall jan-aug 2025", "Avvikelse"];
const of = (unit: string, rows: readonly string[][], headings = HEADINGS) => [[unit], headings, ...rows];
const KS = of("Tkr", [
  ["Kansli", "1 000", "900", "100"],
  ["IT", "2 000", "2 150", "-150"],
  ["Summa", "3 000", "3 050", "-50"],
]);

/** Workbooks about which everything is asked that can be. */
const BOOKS: readonly PrintedSheets[] = [
  {
    Kommunstyrelsen: KS,
    Byggnadsnämnden: KS,
    Socialnämnden: of("Kr", [
      ["ÄO", "40 000 000", "41 250 400", "1 250 400"],
      ["IFO", "19 000 000", "18 300 100", "-699 900"],
      ["Totalt", "59 000 000", "59 550 500", "550 500"],
    ]),
    Skolnämnden: of("Mnkr", [
      ["Förskola", "-40,0", "-41,2", "-1,2"],
      ["Grundskola", "-80,0", "-79,1", "0,9"],
      ["Netto", "-120,0", "-120,3", "-0,3"],
    ]),
    Kulturnämnden: of(
      "2025",
      [
        ["Bad", "500", "450"],
        ["Bio", "100", "90"],
      ],
      ["Verksamhet", "Budget jan-jul", "Utfall jan-jul"],
    ),
    Valnämnden: of(
      "Tkr",
      [
        ["Val", "300", "120", "280", "30"],
        ["Kansli", "50", "30", "50", "0"],
        ["Summa", "350", "150", "330", "30"],
      ],
      ["Verksamhet", "Budget 2025", "Utfall jan-aug", "Prognos 2025", "Avvikelse prognos"],
    ),
    Jaktnämnden: of("Mnkr", [
      ["Vilt", "3 000", "3 050", "-60"],
      ["Fiske", "100", "100", "0"],
      ["Summa", "3 100", "3 150", "-60"],
    ]),
    Fisknämnden: of(
      "Tkr",
      [
        ["Sjö", "10", "11"],
        ["Hav", "20", "19"],
        ["Summa", "30", "30"],
      ],
      ["Verksamhet", "Budget", "Utfall"],
    ),
    Miljönämnden: [["Miljönämnden"], ["Kommer senare"]],
    Hamnen: of("Tkr", [
      ["Kaj", "900", "950", "-50"],
      ["El", "100", "90", "10"],
      ["Summa", "1 000", "1 040", "-40"],
    ]),
    Trafiknämnden: [
      ["Parknämnden"],
      ...of("Tkr", [
        ["Väg", "10", "11", "-1"],
        ["Gata", "20", "19", "1"],
        ["Summa", "30", "30", "0"],
      ]),
      [""],
      [""],
      ...of("Tkr", [
        ["Buss", "70", "71", "-1"],
        ["Tåg", "20", "19", "1"],
        ["Summa", "90", "90", "0"],
      ]),
    ],
    Sammanställning: [
      ["Sammanställning augusti 2025, tkr"],
      ["Nämnd", "Rubrik", "Budget", "Utfall", "Avvikelse", "Procent av budget"],
      ["Kommunstyrelsen", "", "3 000", "3 050", "50", "90 %"],
      ["Socialnämnden", "", "59 000", "59 505", "-551", "101 %"],
      ["Överförmyndarnämnden", "", "400", "410", "-10", "102,5 %"],
    ],
  },
  {
    Skola: KS,
    Vård: of("2025", [
      ["A", "10", "11", "-1"],
      ["B", "20", "19", "1"],
      ["Summa", "30", "30", "0"],
    ]),
    Omsorg: of("2025", [
      ["A", "10 000 000", "11 000 000", "-1 000 000"],
      ["B", "20 000 000", "19 000 000", "1 000 000"],
      ["Summa", "30 000 000", "30 000 000", "0"],
    ]),
  },
  {
    Kulturnämnden: [
      ["Kulturnämnden"],
      ["Ekonomisk uppföljning över bibliotek (tkr)", "Belopp"],
      ["Budget till och med augusti", "5 100"],
      ["Redovisning till och med augusti", "5 040"],
      ["Avvikelse till och med augusti", "60"],
    ],
    Nämnderna: [
      ["Tkr"],
      ["Nämnd", "Rubrik", "Budget", "Redovisning"],
      ["Kulturnämnden", "skola", "5 100", "5 040"],
    ],
  },
  { Drift: KS, "Drift per enhet": KS },
  {
    Kommunstyrelsen: of("Tkr", [
      ["Kostnader", "-100", "-110", "-20"],
      ["Lokaler", "-50", "-45", "5"],
      ["Summa", "-150", "-155", "-15"],
    ]),
    Skolnämnden: of("Tkr", [
      ["Kostnader", "-100", "-110", "-10"],
      ["Lokaler", "-50", "-45", "5"],
      ["Summa", "-150", "-155", "-5"],
    ]),
  },
];

const FILE = "Nämnder.xlsx";
const OF_FILES = consolidate([
  ...sheetsInFile(gridsOf({ Kommunstyrelsen: KS })),
  ...sheetsInFile(
    gridsOf({
      Socialnämnden: of("Tkr", [
        ["ÄO", "10", "11", "-1"],
        ["IFO", "20", "19", "1"],
        ["Summa", "30", "30", "0"],
      ]),
      Parknämnden: [["Parknämnden"], ["Kommer senare"]],
    }),
    FILE,
  ),
])!;
const AS_TEXT = consolidate(
  sheetsInFile(
    gridsOf({ Kommunstyrelsen: KS }).map((grid) => ({
      ...grid,
      values: grid.values.map((row, r) => row.map((value, c) => (r === 4 && c === 1 ? "3 000" : value))),
    })),
  ),
)!;

const OF_ONE = sheetsInFile(
  gridsOf({
    Drift: of("Tkr", [
      ["Förskola", "100", "90", "10"],
      ["Grundskola", "200", "215", "-15"],
      ["Fritidshem", "350", "340", "10"],
      ["Summa", "650", "655", "5"],
    ]),
  }),
);

export function consolidationSections(): Section[] {
  const made: readonly Consolidation[] = [
    ...BOOKS.map((book) => consolidated(book)),
    OF_FILES,
    AS_TEXT,
    withActivities(consolidate(OF_ONE)!, OF_ONE),
  ];
  const [first] = made as [Consolidation];
  return [
    section("consolidation/consolidation", consolidation, {
      untilText: [[AUGUST], [YEAR], [{ ...AUGUST, year: null }], [null]],
      consolidatedText: WITHIN,
      usedText: [[exact(0.986)]],
      consolidationTexts: {
        subtitle: [
          [AUGUST, "tkr"],
          [YEAR, "tkr"],
          [null, "mnkr"],
        ],
        headings: {
          budget: [[AUGUST], [null]],
          outcome: [[AUGUST]],
          deviation: [[AUGUST]],
          yearBudget: [[AUGUST], [null]],
          forecast: [[AUGUST]],
          forecastDeviation: [[AUGUST]],
        },
        signs: [
          [{ cost: 1, good: 1 }],
          [{ cost: -1, good: 1 }],
          [{ cost: 1, good: -1 }],
          [{ cost: -1, good: -1 }],
        ],
        converted: [["Socialnämnden", "kr", "tkr"]],
        fromFile: [[FILE]],
        summary: [[1], [4]],
        place: [
          ["", "Socialnämnden", "B4"],
          [FILE, "Socialnämnden", "B4"],
        ],
        unreadFile: [[FILE, "Filen är skadad och kan inte läsas."]],
        uncorrected: [["Socialnämnden"]],
      },
    }),
    section("consolidation/pane", pane, {
      consolidationPane: {
        asked: [[1], [3]],
        inUnit: [["tkr"]],
        include: [["Socialnämnden"]],
      },
    }),
    section("consolidation/questions", questions, {
      consolidationQuestionText: made.flatMap((one) =>
        one.questions.map((question): [typeof question, Consolidation] => [question, one]),
      ),
      placeOf: [[first.rows[0]!]],
    }),
  ];
}
