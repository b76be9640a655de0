/** How many requests a calculation pass of =KOLADA() takes, from the stand-in with its invented figures. */
import type { KoladaNeed } from "../../src/domain/kolada/koladaValue";
import { createKoladaClient } from "../../src/kolada/client";
import { INDICATORS, PLACES } from "../../workbench/kolada/figures";
import { startStandIn } from "../../workbench/kolada/standIn";
import type { Target } from "./targets";

export interface Pass {
  readonly what: string;
  readonly cells: number;
  /** One figure at a time. */
  readonly first: number;
  readonly second: number;
}

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
const MUNICIPALITIES = PLACES.slice(0, 290).map(({ id }) => id);

const PASSES: readonly (readonly [what: string, needs: readonly KoladaNeed[]])[] = [
  ["one indicator, 290 municipalities, 7 years", needs(1, MUNICIPALITIES, YEARS)],
  ["one indicator, 290 municipalities, one year", needs(1, MUNICIPALITIES, [2023])],
  [
    "five indicators, 8 municipalities, 5 years (the audit's)",
    needs(5, MUNICIPALITIES.slice(0, 8), YEARS.slice(-5)),
  ],
  [
    "each municipality its own year",
    MUNICIPALITIES.map((area, index) => ({ indicator: "N31001", area, year: 1995 + (index % 30) })),
  ],
];

function needs(indicators: number, areas: readonly string[], years: readonly number[]): KoladaNeed[] {
  return INDICATORS.slice(0, indicators).flatMap(({ id }) =>
    areas.flatMap((area) => years.map((year) => ({ indicator: id, area, year }))),
  );
}

/** Each pass with a client of its own, and the same once more. */
export async function measurePasses(): Promise<Pass[]> {
  const standIn = await startStandIn();
  const passes: Pass[] = [];
  for (const [what, wanted] of PASSES) {
    const client = createKoladaClient(standIn.base);
    await client.values(wanted);
    const first = client.requests();
    await client.values(wanted);
    passes.push({ what, cells: wanted.length, first, second: client.requests() - first });
  }
  await standIn.close();
  return passes;
}

const MOST = 80;

export function passTargets(passes: readonly Pass[]): Target[] {
  return passes.flatMap(({ what, first, second }) => [
    { text: `${what}: ${first} requests (at most ${MOST})`, isReached: first <= MOST },
    { text: `${what}: ${second} requests the second time (none)`, isReached: second === 0 },
  ]);
}
