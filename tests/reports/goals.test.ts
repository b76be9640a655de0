import { countGoals } from "../../src/domain/goals/followUp";
import { assessedTable, gapsOf, words } from "../support/goals";
import { reportGrid } from "../support/printedGrid";
import { reportTable } from "../support/reportTables";

const published = (id: string, answers?: object) => assessedTable(reportGrid(reportTable(id)), answers);

describe("The published goal tables", () => {
  const table = reportTable("norrtalje-indikatorer-2025");
  const names = (rows: readonly number[], direction: string) =>
    rows.map((row) => [table.rows[row]![0]!, direction] as const);
  /** Which way is better, where the words of the table do not say. */
  const directions = Object.fromEntries([...names([0, 4], "högre"), ...names([2, 3], "lägre")]);

  test("Norrtälje: every assessment that can be computed is as it was printed", () => {
    const assessed = published("norrtalje-indikatorer-2025", { directions });
    const printed = assessed.goals.map(({ written }) => written.text);
    expect(words(assessed)).toEqual(printed);
    expect(printed.filter((word) => word === "Inget värde angivet")).toHaveLength(3);
  });

  test("Norrtälje: eight of ten trends are as printed, and the two others stay the assessor's", () => {
    const { table: goal, goals } = published("norrtalje-indikatorer-2025", { directions });
    const NAMES = { positive: "Positiv", negative: "Negativ", unchanged: "Oförändrad" };
    const compared = goals.flatMap(({ row, trend }) => {
      const printed = row.text(goal.now.trend);
      return printed === "Ej utvärderad" ? [] : [{ row, isSame: trend !== null && NAMES[trend] === printed }];
    });
    expect(compared).toHaveLength(10);
    expect(compared.filter(({ isSame }) => !isSame).map(({ row }) => row.indicator.slice(0, 30))).toEqual([
      "Andel ansökningar om ekonomisk",
      "Genomsnittlig utredningstid sk",
    ]);
  });

  test("Norrtälje: where no word tells the direction it is suggested, and approved it gives what was printed", () => {
    const { goals } = published("norrtalje-indikatorer-2025");
    const suggested = goals.filter(({ open }) => open === "suggested");
    const places = (open: string) =>
      goals.flatMap((goal) =>
        goal.open === open ? [table.rows.findIndex(([name]) => name === goal.row.indicator)] : [],
      );
    // Of a deviation from budget nobody knows it without knowing its sign.
    expect([places("suggested"), places("direction")]).toEqual([[2, 3, 4], [0]]);
    const answers = { approved: directions, directions: Object.fromEntries(names([0], "högre")) };
    expect(suggested.map(({ row, direction }) => [row.indicator, direction.suggestion])).toEqual(
      suggested.map(({ row }) => [row.indicator, directions[row.indicator] === "högre" ? "higher" : "lower"]),
    );
    const assessed = published("norrtalje-indikatorer-2025", answers);
    expect(words(assessed)).toEqual(assessed.goals.map(({ written }) => written.text));
  });

  test("Alingsås: 190 does not meet <166, 87 meets 75, 66 and 77 meet what they shall exceed", () => {
    expect(words(published("alingsas-mal-sjalvforsorjning-2024"))).toEqual(["Ej uppfyllt", "Uppfyllt"]);
    expect(words(published("alingsas-mal-inflytande-2024"))).toEqual(["Uppfyllt", "Uppfyllt"]);
  });

  test("Alingsås: 8 of >20 after eight months is behind however it is read", () => {
    const assessed = published("alingsas-mal-vald-2024");
    expect(words(assessed)).toEqual(["Ej uppfyllt"]);
    expect(assessed.goals[0]!.held).toEqual({ value: 12, source: "extrapolated" });
  });

  test("Alingsås: 298 of <315 after eight months is asked about, and on its way to 447 once it is a count", () => {
    const id = "alingsas-mal-beroende-2024";
    const [row] = reportTable(id).rows;
    expect(words(published(id))).toEqual(["measure"]);
    const counted = published(id, { measures: { [row![0]!]: "ackumulerande" } });
    expect(words(counted)).toEqual(["Ej uppfyllt"]);
    expect(counted.goals[0]).toMatchObject({ isMet: false, held: { value: 447, source: "extrapolated" } });
    expect(words(published(id, { measures: { [row![0]!]: "nivå" } }))).toEqual(["Uppfyllt"]);
  });

  test("Tranås: 219 households against 180 is not met, and from the start value no part of the way is done", () => {
    const assessed = published("tranas-mal-hushall-2025");
    expect(assessed.goals[0]).toMatchObject({ isMet: false, direction: { direction: "lower" } });
    const fromStart = published("tranas-mal-hushall-2025", { fromStart: true });
    expect([assessed.goals[0]!.share, fromStart.goals[0]!.share]).toEqual([0.821917808219178, 0]);
    expect(words(assessed)).toEqual(["Ej uppfyllt"]);
  });

  test("Tranås: 27,2 mkr against 27 mkr is not met, and the first target lies above the start value", () => {
    const assessed = published("tranas-mal-forsorjningsstod-2025");
    expect(words(assessed)).toEqual(["Ej uppfyllt"]);
    expect(gapsOf(assessed)).toEqual([["targetBehindStart"]]);
  });

  test("Eda: shares of the plan get their words once a threshold is given, and are asked about before", () => {
    expect(words(published("eda-tillsyn-2025-11"))).toEqual(["thresholds", "thresholds", "thresholds"]);
    for (const least of [0.72, 0.8, 88, 75]) {
      const assessed = published("eda-tillsyn-2025-11", { thresholds: { "Enligt plan": least } });
      expect(words(assessed)).toEqual(["Enligt plan", "Ej enligt plan", "Enligt plan"]);
      expect(assessed.goals.map(({ word, written }) => word?.word === written.word?.word)).toEqual([
        true,
        true,
        true,
      ]);
    }
  });

  test("Alingsås, internal control: a person's judgement is counted, never computed", () => {
    const { goals, scale } = published("alingsas-internkontroll-2024");
    expect(goals.map(({ open }) => open)).toEqual(Array(4).fill("judgement"));
    expect(countGoals(goals, scale)).toEqual([
      {
        area: "",
        met: 3,
        assessed: 4,
        waiting: 0,
        unmet: [
          {
            indicator: "Att vi har en rättssäker handläggning inom vuxenområdet",
            kind: "missed",
            word: "Med anmärkning",
          },
        ],
      },
    ]);
  });
});
