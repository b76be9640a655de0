/** @jest-environment ./tests/support/once/jsdom.js */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { problem } from "../../src/actions/shared/problems";
import { JOBS as COMPUTING } from "../../src/taskpane/views/berakna/jobs";
import { JOBS as SENDING } from "../../src/taskpane/views/skicka/jobs";
import { TASK_VIEWS } from "../../src/taskpane/session/tasks";
import { pocketWorkbook } from "./support/pocketActions";
import { button, hasButton, press, renderPane } from "./support/renderPane";
import { tranas } from "./support/sheets";

const VIEWS = { Beräkna: COMPUTING, Skicka: SENDING };

async function openTab(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole("tab", { name }));
  });
  await screen.findAllByRole("listitem");
}

async function escape(): Promise<void> {
  await act(async () => {
    fireEvent.keyDown(document.activeElement!, { key: "Escape" });
  });
}

test.each(Object.entries(VIEWS))("%s is a list of jobs, each with its name and a line", async (tab, jobs) => {
  await renderPane(pocketWorkbook(tranas()));
  await openTab(tab);
  const entries = within(screen.getByRole("tabpanel")).getAllByRole("button");
  expect(entries.map(({ textContent }) => textContent)).toEqual(
    jobs.map(({ name, line }) => `${name}${line}`),
  );
  for (const entry of entries)
    expect(entry.querySelectorAll("svg.job-picture > *").length).toBeGreaterThan(1);
});

test.each(Object.entries(VIEWS).flatMap(([tab, jobs]) => jobs.map(({ name }) => [tab, name] as const)))(
  "%s > %s fills the view under its name, with its next step at the foot, and Tillbaka leads to its entry",
  async (tab, name) => {
    await renderPane(pocketWorkbook(tranas()));
    await openTab(tab);
    const entry = new RegExp(`^${name}`);
    await press(entry);
    const job = await screen.findByRole("region", { name });
    expect(document.activeElement).toBe(within(job).getByRole("heading", { level: 2, name }));
    expect(screen.queryByRole("list")).toBeNull();
    const bar = job.querySelector<HTMLElement>(".job-foot")!;
    expect(within(bar).getAllByRole("button").length).toBeGreaterThan(0);
    expect(job.querySelector(".job-body")!.contains(bar)).toBe(false);
    await press("Tillbaka");
    expect(document.activeElement).toBe(button(entry));
    expect(hasButton("Tillbaka")).toBe(false);
  },
);

test("a job stays open while another tab is looked at, and does not take the focus when its tab comes back", async () => {
  await renderPane(pocketWorkbook(tranas()));
  await openTab("Beräkna");
  await press(/^Nytt blad/);
  await screen.findByRole("region", { name: "Nytt blad" });
  await openTab("Skicka");
  screen.getByRole("tab", { name: "Beräkna" }).focus();
  await act(async () => {
    fireEvent.click(screen.getByRole("tab", { name: "Beräkna" }));
  });
  await screen.findByRole("region", { name: "Nytt blad" });
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Beräkna" }));
});

test("Esc closes the preview first, and then the job", async () => {
  await renderPane(pocketWorkbook(tranas()));
  await openTab("Beräkna");
  await press(/^Nytt blad/);
  await screen.findByRole("region", { name: "Nytt blad" });
  await press("Visa mallen");
  expect(document.activeElement!.getAttribute("role")).toBe("group");
  await escape();
  expect(hasButton("Skapa bladet")).toBe(false);
  expect(hasButton("Visa mallen")).toBe(true);
  await act(async () => {
    fireEvent.keyDown(screen.getByRole("heading", { level: 2 }), { key: "Escape" });
  });
  expect(document.activeElement).toBe(button(/^Nytt blad/));
});

test.each(Object.entries(TASK_VIEWS).filter(([, view]) => view === "berakna"))(
  "the ribbon's %s opens its job and begins it, also when another one was open",
  async (task) => {
    const workbook = pocketWorkbook(tranas());
    const none = async () => problem("noTable", "Drift");
    Object.assign(workbook.actions, { previewDeviations: none, forecastVolumes: none });
    const session = await renderPane(workbook);
    await openTab("Beräkna");
    await press(/^Prognos för helåret/);
    const { name } = [...COMPUTING, ...SENDING].find(({ id }) => id === task)!;
    await act(async () => session.startTask(task as keyof typeof TASK_VIEWS));
    const job = await screen.findByRole("region", { name });
    await waitFor(() => expect(session.getState().asked).toBeNull());
    expect(document.activeElement).toBe(within(job).getByRole("heading", { name }));
  },
);
