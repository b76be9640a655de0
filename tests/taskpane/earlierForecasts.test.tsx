/** @jest-environment ./tests/support/once/jsdom.js */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { gridsOf } from "../support/committees";
import { fileOf } from "./support/fileOf";
import { openTask, strip, withRealWorkbook } from "./support/realPane";
import { press } from "./support/renderPane";

const pane = withRealWorkbook();
const report = (school: string, culture: string) => ({
  Drift: [["Tkr"], ["Nämnd", "Budget 2024", "Prognos"], ["Skola", "900", school], ["Kultur", "50", culture]],
});

async function choose(...files: File[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
  await act(async () => {
    fireEvent.change(input, { target: { files } });
  });
}

describe("The forecasts of a year that is over, in earlier reports", () => {
  const show = () =>
    pane.show(
      ...gridsOf({
        Bokslut: [
          ["Tkr"],
          ["Nämnd", "Budget 2024", "Bokslut 2024"],
          ["Skola", "900", "1 000"],
          ["Kultur", "50", "50"],
        ],
      }),
    );

  test("are read from the files that are chosen, held against what came, and put on a new sheet", async () => {
    show();
    const job = await openTask("Beräkna", "Prognos för helåret");
    await choose(
      await fileOf("Prognos 2.xlsx", report("990", "52")),
      await fileOf("Prognos 1.xlsx", report("950", "40")),
    );
    await press("Visa helåret");
    // The bars say it, and no sentence says it once more.
    const bars = within(await job.findByRole("figure", { name: /Prognossäkerhet, alla rader/ }));
    expect([bars.getByText(/^94,3.%$/), bars.getByText(/^98,9.%$/)]).toHaveLength(2);
    expect(job.queryByText(/rätt för alla rader tillsammans/)).toBeNull();
    await press("Skapa bladet");
    await waitFor(() => expect(strip()).toBe("Bladet Prognossäkerhet skapatHistorikÅngra"));
    await press(/^Ångra/);
    await waitFor(() => expect(pane.workbook.sheets).toHaveLength(1));
  });

  test("and are asked for where only one of them can be read as a forecast", async () => {
    show();
    await openTask("Beräkna", "Prognos för helåret");
    await choose(await fileOf("Prognos 1.xlsx", report("950", "40")));
    await press("Visa helåret");
    await screen.findByText(/Hittade färre än två prognoser för året/);
  });
});
