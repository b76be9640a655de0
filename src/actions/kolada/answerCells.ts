/** What =KOLADA() answers, a whole calculation pass at once. Fetched with the first such cell. */
import { wishesOf, type CellAnswer, type CellWish, type KoladaCall } from "../../domain/kolada/cellAnswer";
import type { KoladaNeed } from "../../domain/kolada/koladaValue";
import { KOLADA_GENDERS } from "../../domain/kolada/koladaValue";
import { comparable } from "../../domain/words/comparable";
import { GENDER_WORDS } from "../../domain/words/kolada/indicatorWords";
import { meaningOf } from "../../domain/words/lexicon";
import { ExcelError } from "../../excel/excelError";
import type { KoladaClient, NeedAnswer } from "../../kolada/client";
import { koladaCells } from "../../texts/kolada/cells";
import { koladaFailures, koladaFailureText } from "../../texts/kolada/failures";
import { PROBLEMS } from "../../texts/shared/problems";
import { noteFault } from "../shared/faults";
import { koladaService } from "./consent";
import { findAreas, type AreaSaid } from "./findAreas";
import { gather, type GatheredCall } from "./gather";

type Call = GatheredCall<KoladaCall, CellAnswer[][]>;
type Wish = Extract<CellWish, { kind: "wish" }>;

/**
 * Answers one call. Every call is answered, whatever happens: a cell never waits without an end.
 * @param signal says that nobody waits for the answer any more
 */
export const answerCells = gather<KoladaCall, CellAnswer[][]>(async (calls, signal) => {
  const wishes = calls.map(({ given }) => wishesOf(given, genderOf));
  try {
    const service = await serviceInTime();
    if (typeof service === "string") return answerAll(calls, wishes, () => missing(koladaFailures[service]));
    const answers = await fetchWishes(
      service,
      wishes.flatMap((one) => one?.flat() ?? []).filter((wish) => wish.kind === "wish"),
      signal,
    );
    answerAll(calls, wishes, answers);
  } catch (error) {
    noteFault(error);
    answerAll(calls, wishes, () =>
      missing(error instanceof ExcelError ? koladaFailures.excelBusy : PROBLEMS.unknown),
    );
  }
});

/** Cells wait while Excel is asked for the workbook's name; not without an end. */
const MOST_MS = 15_000;

function serviceInTime(): ReturnType<typeof koladaService> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ExcelError("busy", "", "", "Excel has not answered")), MOST_MS);
  });
  return Promise.race([koladaService(), late]).finally(() => clearTimeout(timer));
}

function answerAll(
  calls: readonly Call[],
  wishes: readonly (CellWish[][] | null)[],
  answerOf: (wish: Wish) => CellAnswer,
): void {
  calls.forEach((call, index) => {
    const own = wishes[index];
    if (!own) return call.answer([[wrong(koladaCells.shapes)]]);
    call.answer(own.map((row) => row.map((wish) => shown(wish, answerOf))));
  });
}

function shown(wish: CellWish, answerOf: (wish: Wish) => CellAnswer): CellAnswer {
  switch (wish.kind) {
    case "blank":
      return "";
    case "problem":
      return wish.problem;
    case "wrong":
      return wrong(koladaCells.wrong[wish.what](wish.found));
    case "wish":
      return answerOf(wish);
  }
}

/** Fetches what all wishes need. @returns the answer of each */
async function fetchWishes(
  client: KoladaClient,
  wishes: readonly Wish[],
  signal: AbortSignal,
): Promise<(wish: Wish) => CellAnswer> {
  const areas = await findAreas(
    client,
    wishes.map(({ area }) => area),
    signal,
  );
  const asked = new Map<string, { need: KoladaNeed; answer: NeedAnswer | null }>();
  for (const wish of wishes) {
    const need = needOf(wish, areas);
    if (need) asked.set(keyOf(wish), { need, answer: null });
  }
  const entries = [...asked.values()];
  const answers = await client.values(
    entries.map(({ need }) => need),
    signal,
  );
  entries.forEach((entry, index) => (entry.answer = answers[index]!));
  return (wish) => {
    const answer = asked.get(keyOf(wish))?.answer;
    return answer ? cellOf(wish, answer) : areaProblem(wish, areas.get(wish.area)!);
  };
}

function needOf({ indicator, area, year }: Wish, areas: ReadonlyMap<string, AreaSaid>): KoladaNeed | null {
  const found = areas.get(area);
  return found?.kind === "found" ? { indicator, area: found.id, year } : null;
}

function keyOf({ indicator, area, year }: Wish): string {
  return `${indicator} ${year} ${area}`;
}

function cellOf({ indicator, area, year, gender }: Wish, answer: NeedAnswer): CellAnswer {
  switch (answer.kind) {
    case "failed":
      return missing(koladaFailureText(answer.failure));
    case "unknownIndicator":
      return missing(koladaCells.unknownIndicator(indicator));
    case "unknownArea":
      return missing(koladaCells.unknownArea(area));
    case "none":
      return missing(koladaCells.noValue(indicator, area, year, gender));
    case "row": {
      const { cells } = answer.row;
      const value = cells[gender]?.value;
      if (value !== undefined && value !== null) return value;
      const isUndivided =
        gender !== "T" && KOLADA_GENDERS.every((one) => (one === "T") === (cells[one] !== undefined));
      return missing(
        isUndivided ? koladaCells.noGenders(indicator) : koladaCells.noValue(indicator, area, year, gender),
      );
    }
  }
}

function areaProblem({ area }: Wish, said: AreaSaid): CellAnswer {
  if (said.kind === "failed") return missing(koladaFailureText(said.failure));
  if (said.kind === "several") return wrong(koladaCells.severalAreas(area, said.titles));
  return missing(koladaCells.unknownArea(area));
}

function genderOf(word: string) {
  return meaningOf(GENDER_WORDS, comparable(word));
}

function missing(reason: string): CellAnswer {
  return { code: "#N/A", reason };
}

function wrong(reason: string): CellAnswer {
  return { code: "#VALUE!", reason };
}
