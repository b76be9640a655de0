import {
  answerGoal,
  answerQuestion,
  approveDirections,
  approveFinding,
  chooseGoalScale,
  importGoalAnswers,
  isProblem,
  keepAnswer,
  keepCorrection,
  forgetCorrection,
  keepGoalScale,
  keepHistory,
  keepThreshold,
  measureFromStart,
  removeGoalScale,
  turnKoladaOn,
  validateSheet,
  withdrawApproval,
} from "../../../src/actions";
import { forgetWorkbook } from "../../../src/actions/kolada/consent";
import type { KeptCorrection } from "../../../src/domain/sheet/keptCorrection";
import { fill } from "../../excel/realExcel";
import { driftRows } from "../../headless/files";
import { excel } from "./opened";
import { playFaults, said, type Write } from "./playFaults";

const GOALS = [
  ["Indikator", "Utfall 2025", "Mål 2025", "Bedömning"],
  ["Genomsnittligt meritvärde", 30, 40, null],
  ["Sjukfrånvaro", 7, 6, null],
];
const OWN_SCALE = {
  id: "vår",
  words: [
    { word: "Nått", fill: "#00B050" },
    { word: "Inte nått", fill: "#C00000" },
  ],
  thresholds: [null],
  isOwn: true,
};
const CORRECTION: KeptCorrection = {
  time: "2025-12-01T10:00:00",
  sheet: "Blad1",
  text: "C6 rättad: 1 000 → 1 100",
  reason: "Två siffror hade bytt plats.",
  name: "",
  cells: [{ cell: "C6", before: "1 000", after: "1 100" }],
  count: 1,
};

/** What is kept in the workbook's memory, where another answer stands already. */
function kept(change: () => Promise<object | null>, first?: () => Promise<object | null>): Write {
  return {
    async prepare() {
      fill(excel.sheet, "A1", GOALS);
      await keepAnswer("förut", "ja");
      await first?.();
      return async () => said(await change());
    },
    showsByItself: true,
  };
}

async function finding() {
  fill(excel.sheet, "A1", driftRows(6, { B5: 8912 }));
  const report = await validateSheet();
  if (isProblem(report)) throw new Error(report.text);
  return report.findings[0]!;
}

/** Writes to what Driftkoll remembers in the workbook. */
playFaults({
  "keep answer": {
    async prepare() {
      fill(excel.sheet, "A1", driftRows(6));
      await answerQuestion("Blad1", "förut", "yes");
      return async () => said(await answerQuestion("Blad1", "nu", "yes"));
    },
    showsByItself: true,
  },
  approve: {
    async prepare() {
      const found = await finding();
      return async () => said(await approveFinding("Blad1", found, "Enligt beslut"));
    },
    showsByItself: true,
  },
  "withdraw an approval": {
    async prepare() {
      const found = await finding();
      await approveFinding("Blad1", found, "Enligt beslut");
      return async () => said(await withdrawApproval("Blad1", found.key));
    },
    showsByItself: true,
  },
  threshold: kept(() => keepThreshold({ percent: "5", tkr: "500", rule: "both" })),
  "direction of a goal": kept(() => answerGoal("Blad1", "directions", "Sjukfrånvaro", "lägre")),
  "directions approved": kept(() =>
    approveDirections("Blad1", [{ answerKey: "Sjukfrånvaro", direction: "lägre", isTurned: false }]),
  ),
  "scale chosen": kept(() => chooseGoalScale("Blad1", "tre")),
  "way measured from its start": kept(() => measureFromStart("Blad1", true)),
  "own scale": kept(() => keepGoalScale("Blad1", OWN_SCALE)),
  "own scale removed": kept(
    () => removeGoalScale("Blad1", "vår"),
    () => keepGoalScale("Blad1", OWN_SCALE),
  ),
  "goals of another workbook": kept(() => importGoalAnswers("Blad1", '{"scale":"tre"}')),
  "Kolada turned on": kept(() => {
    forgetWorkbook();
    return turnKoladaOn("2026-01-15");
  }),
  "history kept": kept(() => keepHistory(true, [CORRECTION])),
  "history taken out": kept(
    () => keepHistory(false, []),
    () => keepHistory(true, [CORRECTION]),
  ),
  "a correction added": kept(
    () => keepCorrection(CORRECTION),
    () => keepHistory(true, []),
  ),
  "a correction taken back": kept(
    () => forgetCorrection(CORRECTION),
    () => keepHistory(true, [CORRECTION]),
  ),
});
