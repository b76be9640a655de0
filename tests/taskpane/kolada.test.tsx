/** @jest-environment ./tests/support/once/jsdom.js */
import { fireEvent, screen, within } from "@testing-library/react";
import { forgetWorkbook } from "../../src/actions/kolada/consent";
import type { StandIn } from "../../workbench/kolada/standIn";
import { openKolada } from "../actions/kolada/support";
import { nodeFetch } from "../kolada/nodeFetch";
import { printedGrid } from "../support/printedGrid";
import { openTask, strip, withRealWorkbook } from "./support/realPane";
import { plain } from "./support/renderPane";

const TITLE = "Jämför med andra kommuner";
const real = withRealWorkbook();
let kolada: StandIn;

beforeEach(async () => {
  Object.assign(globalThis, {
    fetch: nodeFetch,
    matchMedia: () => ({
      matches: false,
      addListener: jest.fn(),
      removeListener: jest.fn(),
      addEventListener: jest.fn(),
      removeEventListener: jest.fn(),
    }),
  });
  Object.defineProperty(globalThis.crypto, "randomUUID", {
    configurable: true,
    value: () => "0a1b2c3d-0000-4000-8000-000000000001",
  });
  localStorage.clear();
  kolada = await openKolada();
  forgetWorkbook();
  real.show(printedGrid([["Anteckningar"]], 1));
});
afterEach(() => kolada.close());

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));

test("a pasted table is asked about, compared and added as a sheet, and nobody is asked over the network", async () => {
  const job = await openTask("Beräkna", TITLE);
  expect(await job.findByText("Kolada är avslaget")).toBeTruthy();
  type(
    "Inklistrad tabell",
    "Kommun\t2021\t2022\nNässjö\t1.204\t1.187\nEslöv\t1.000\t1.100\nNybro\t1.300\t1.250",
  );
  await press("Läs tabellen");
  await press("Tusental");
  const table = await job.findByRole("table", { name: "Nyckeltal utan namn" });
  expect(plain(within(table).getByRole("row", { name: /^Nässjö/ }).textContent)).toBe("Nässjö1 2041 187");
  expect(job.getByText(/Det är ingen uppgift från Kolada/)).toBeTruthy();
  await press("Skapa bladet");
  expect(await screen.findByText(/Jämförelse/)).toBeTruthy();
  await screen.findByRole("button", { name: "Läs tabellen" });
  expect(strip()).toContain("Jämförelse");
  expect(kolada.asked).toEqual([]);
});

test("after the yes an indicator is found by its words and compared with similar municipalities; the own one is remembered", async () => {
  const job = await openTask("Beräkna", TITLE);
  await press("Slå på Kolada");
  await job.findByText(/^Kolada är påslaget/);
  type("Nyckeltal, med ord eller beteckning", "kostnad bistånd");
  await press("Sök nyckeltal");
  await job.findByLabelText("Välj nyckeltal");
  type("Er kommun", "Nässjö");
  await press("Visa grupper");
  await job.findByLabelText("Grupp");
  type("Till och med år", "2022");
  await press("Visa jämförelsen");
  const table = await job.findByRole("table", { name: /N31001/ });
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["2018", "2019", "2020", "2021", "2022"]);
  expect(within(table).getAllByRole("rowheader")[0]!.textContent).toBe("Nässjö");
  expect(localStorage.getItem("driftkoll.kommun")).toBe("Nässjö");
  const asked = kolada.asked.length;
  await press("Avbryt");
  await press("Slå av Kolada");
  await job.findByText("Kolada är avslaget");
  expect(kolada.asked).toHaveLength(asked);
});

test("a question that takes long is stopped at the foot of the pane, and said to be", async () => {
  const job = await openTask("Beräkna", TITLE);
  await press("Slå på Kolada");
  await job.findByText(/^Kolada är påslaget/);
  kolada.fault = () => ({ kind: "slow", milliseconds: 60_000 });
  type("Nyckeltal, med ord eller beteckning", "bistånd");
  await press("Sök nyckeltal");
  await press("Avbryt");
  expect(await screen.findByText("Avbruten.")).toBeTruthy();
  expect(await screen.findByRole("button", { name: "Visa jämförelsen" })).toBeTruthy();
});
