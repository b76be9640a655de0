import type { KoladaNeed } from "../../src/domain/kolada/koladaValue";
import { createKoladaClient, type KoladaClient } from "../../src/kolada/client";
import { figuresOf, INDICATORS, PLACES } from "../../workbench/kolada/figures";
import { startStandIn, type StandIn } from "../../workbench/kolada/standIn";
import { fastClock } from "./support";

let kolada: StandIn;
let clock: ReturnType<typeof fastClock>;
let client: KoladaClient;

beforeEach(async () => {
  kolada = await startStandIn();
  clock = fastClock();
  client = createKoladaClient(kolada.base, clock);
});
afterEach(() => kolada.close());

const need = (area = "0682", year = 2022, indicator = "N31001"): KoladaNeed => ({ indicator, area, year });
const invented = (area: string, year: number) => figuresOf(INDICATORS[0]!, area, year)?.[0]?.value;
const valueOf = (answer: unknown) =>
  (answer as { row?: { cells: { T?: { value: number | null } } } }).row?.cells.T?.value;

describe("Figures from Kolada", () => {
  test("come as they are delivered, with the day they were fetched, and are remembered for the session", async () => {
    const needs = [need(), need("0682", 2021), need()];
    const answers = await client.values(needs);
    expect(answers.map(valueOf)).toEqual([
      invented("0682", 2022),
      invented("0682", 2021),
      invented("0682", 2022),
    ]);
    expect(answers[0]).toMatchObject({ kind: "row", fetched: "1970-01-01" });
    await client.values(needs);
    expect(client.requests()).toBe(1);
  });

  test("are the same until they are asked for anew, when they may have been revised", async () => {
    const [before] = await client.values([need()]);
    kolada.setting.revision = 1;
    expect(valueOf((await client.values([need()]))[0])).toBe(valueOf(before));
    client.forget();
    expect(valueOf((await client.values([need()]))[0])).toBe(valueOf(before)! + 1);
  });

  test("follow every page on our own host, though the answer names another", async () => {
    kolada.setting.pageSize = 7;
    const needs = Array.from({ length: 20 }, (_, index) => need(PLACES[index % 17]!.id, 2003 + index));
    const answers = await client.values(needs);
    expect(answers.map(valueOf)).toEqual(needs.map(({ area, year }) => invented(area, year)));
    expect(kolada.asked.length).toBeGreaterThan(3);
    expect(kolada.asked.filter(({ address }) => /&page=2$/.test(address))).toHaveLength(1);
  });

  test("of 2 000 cells of one indicator take at most 80 requests, none the second time", async () => {
    const needs = PLACES.slice(0, 286).flatMap(({ id }) =>
      [2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) => need(id, year)),
    );
    expect(needs.length).toBeGreaterThanOrEqual(2000);
    const answers = await client.values(needs);
    const wrong = needs.filter(({ area, year }, index) => {
      const figure = figuresOf(INDICATORS[0]!, area, year)?.[0];
      const expected = figure && !figure.isdeleted ? (figure.value ?? null) : figure ? null : undefined;
      return valueOf(answers[index]) !== expected;
    });
    expect(wrong).toEqual([]);
    const first = client.requests();
    expect(first).toBeLessThanOrEqual(80);
    await client.values(needs);
    expect(client.requests()).toBe(first);
  });

  test("are never asked for faster than five a second", async () => {
    const real = createKoladaClient(kolada.base);
    await Promise.all(["0682", "0687", "1489"].map((area) => real.values([need(area)])));
    await real.areas();
    await real.groups("Nässjö");
    await real.search("bistånd");
    await real.indicators(["N31001"]);
    const times = kolada.asked.map(({ at }) => at);
    const within = times.map((from) => times.filter((at) => at >= from && at < from + 1000).length);
    expect(times.length).toBeGreaterThan(5);
    expect(Math.max(...within)).toBeLessThanOrEqual(5);
  });

  test("that Kolada does not have are told apart from ids that nobody has", async () => {
    const [missing, noIndicator, noArea, regionless] = await client.values([
      need("0682", 1980),
      need("0682", 2022, "N99999"),
      need("4242", 2022),
      { indicator: "U31462", area: "0000", year: 2022 },
    ]);
    expect(missing).toEqual({ kind: "none" });
    expect(noIndicator).toEqual({ kind: "unknownIndicator" });
    expect(noArea).toEqual({ kind: "unknownArea" });
    expect(regionless).toEqual({ kind: "none" });
  });

  test("are not said to be missing where every list comes empty, as for misspelt parameters", async () => {
    kolada.fault = () => ({ kind: "empty" });
    expect(await client.values([need()])).toEqual([{ kind: "failed", failure: { kind: "suspect" } }]);
    kolada.fault = (address) => (/^kpi/.test(address) ? null : { kind: "empty" });
    expect(await client.values([need()])).toEqual([{ kind: "failed", failure: { kind: "suspect" } }]);
  });
});

describe("When Kolada does not answer as it should", () => {
  test("a busy service is asked again when it has said that it may be", async () => {
    kolada.fault = (_address, place) =>
      place === 0 ? { kind: "status", status: 429, retryAfter: "7" } : null;
    expect(valueOf((await client.values([need()]))[0])).toBe(invented("0682", 2022));
    expect(clock.slept).toBeGreaterThanOrEqual(7000);
    expect(client.requests()).toBe(2);
  });

  test("a rest longer than anybody waits for a cell is told instead of waited for", async () => {
    kolada.fault = () => ({ kind: "status", status: 429, retryAfter: "600" });
    expect(await client.values([need()])).toEqual([
      { kind: "failed", failure: { kind: "tooMany", seconds: 600 } },
    ]);
    expect(client.requests()).toBe(1);
  });

  test.each([
    ["a fault of the server", { kind: "status", status: 500 }, { kind: "serverError", status: 500 }],
    ["a busy service without a time", { kind: "status", status: 429 }, { kind: "tooMany", seconds: null }],
    ["a refused connection", { kind: "refused" }, { kind: "unreachable" }],
    ["an answer cut off on its way", { kind: "cut" }, { kind: "unreachable" }],
  ] as const)("%s is asked three times, ever more slowly, and then told", async (_what, fault, failure) => {
    kolada.fault = () => fault;
    expect(await client.values([need()])).toEqual([{ kind: "failed", failure }]);
    expect(client.requests()).toBe(3);
    expect(clock.slept).toBeGreaterThanOrEqual(3000);
  });

  test.each([
    ["a refused request", { kind: "status", status: 422 }, { kind: "refused", status: 422 }],
    ["a page of something else", { kind: "body", body: "<html>Inloggning</html>" }, { kind: "malformed" }],
    ["half an answer", { kind: "body", body: '{"values":[{"kpi":"N31' }, { kind: "malformed" }],
    [
      "figures as text",
      {
        kind: "body",
        body: '{"values":[{"kpi":"N31001","municipality":"0682","period":2022,"values":[{"gender":"T","value":"12"}]}]}',
      },
      { kind: "malformed" },
    ],
    [
      "a page that leads to itself",
      { kind: "body", body: '{"values":[],"next_url":"https://x.example/v3/data?per_page=5000"}' },
      { kind: "malformed" },
    ],
  ] as const)("%s is told at once", async (_what, fault, failure) => {
    kolada.fault = () => fault;
    expect(await client.values([need()])).toEqual([{ kind: "failed", failure }]);
    expect(client.requests()).toBe(1);
  });

  test("pages without an end come to an end", async () => {
    let page = 0;
    kolada.fault = () => ({
      kind: "body",
      body: `{"values":[],"next_url":"https://x.example/v3/data?page=${++page}"}`,
    });
    expect(await client.values([need()])).toEqual([{ kind: "failed", failure: { kind: "malformed" } }]);
    expect(client.requests()).toBeLessThanOrEqual(500);
  });

  test("a part that came is kept when another does not, and the rest is asked for the next time", async () => {
    const needs = [...Array.from({ length: 60 }, (_, i) => need("0682", 2022, `N${10000 + i}`)), need()];
    kolada.fault = (address) =>
      address.includes("N10000") && address.startsWith("data") ? { kind: "status", status: 422 } : null;
    const answers = await client.values(needs);
    expect(answers[0]).toEqual({ kind: "failed", failure: { kind: "refused", status: 422 } });
    expect(valueOf(answers.at(-1))).toBe(invented("0682", 2022));
    kolada.fault = () => null;
    expect((await client.values(needs))[0]).toEqual({ kind: "unknownIndicator" });
  });

  test("a service that is gone is not asked for the rest of the pass", async () => {
    kolada.fault = () => ({ kind: "refused" });
    const needs = Array.from({ length: 500 }, (_, i) => need("0682", 2022, `N${10000 + i}`));
    const answers = await client.values(needs);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(client.requests()).toBeLessThanOrEqual(12);
  });

  test("an answer that does not come in time is given up", async () => {
    kolada.fault = () => ({ kind: "slow", milliseconds: 60_000 });
    let now = 0;
    const impatient = createKoladaClient(kolada.base, {
      now: () => now,
      sleep: async (milliseconds, signal) => {
        now += milliseconds;
        await new Promise((resolve) => setTimeout(resolve, milliseconds >= 15_000 ? 30 : 0));
        if (signal?.aborted) throw new Error("over");
      },
    });
    const values = impatient.values([need()]);
    expect(await Promise.race([values, new Promise((resolve) => setTimeout(resolve, 5000))])).toEqual([
      { kind: "failed", failure: { kind: "timedOut" } },
    ]);
  });

  test("what nobody waits for any more is stopped, and nothing further is sent", async () => {
    kolada.fault = () => ({ kind: "slow", milliseconds: 60_000 });
    const stopping = new AbortController();
    const values = client.values([need()], stopping.signal);
    setTimeout(() => stopping.abort(), 50);
    expect(await values).toEqual([{ kind: "failed", failure: { kind: "stopped" } }]);
    kolada.fault = () => null;
    expect(valueOf((await client.values([need()]))[0])).toBe(invented("0682", 2022));
    expect(client.requests()).toBe(2);
  });
});
