import { registerCommands } from "../../src/ribbon/commands";

type Command = (event: { completed(): void }) => void;

/** As much of Office as the ribbon meets; the real one calls the same commands in the browser tests. */
function office(options: { hasSharedRuntime: boolean; showAsTaskpane?: () => Promise<void> }) {
  const commands = new Map<string, Command>();
  const showAsTaskpane = jest.fn(options.showAsTaskpane ?? (async () => undefined));
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, command: Command) => commands.set(id, command) },
      addin: { showAsTaskpane },
      context: { requirements: { isSetSupported: () => options.hasSharedRuntime } },
    },
  });
  const press = (id: string) =>
    new Promise<void>((resolve) => {
      commands.get(id)!({ completed: resolve });
    });
  return { showAsTaskpane, press };
}

test('"Kontrollera blad" and "Kontrollera arbetsboken" open the pane, check, and then tell Office that they are done', async () => {
  const { press, showAsTaskpane } = office({ hasSharedRuntime: true });
  const told: string[] = [];
  registerCommands(async () => ({
    checkActiveSheet: async () => void told.push("sheet"),
    checkWorkbook: async () => void told.push("workbook"),
    startTask: (task) => void told.push(task),
  }));
  await press("validateSheet");
  expect(told).toEqual(["sheet"]);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  await press("validateWorkbook");
  expect(told).toEqual(["sheet", "workbook"]);
  expect(showAsTaskpane).toHaveBeenCalledTimes(2);
});

test("two presses before the pane is there ask for it once, and both are answered", async () => {
  let isThere = () => {};
  const showAsTaskpane = () => new Promise<void>((resolve) => (isThere = resolve));
  const { press, showAsTaskpane: asked } = office({ hasSharedRuntime: true, showAsTaskpane });
  const check = jest.fn(async () => undefined);
  registerCommands(async () => ({ checkActiveSheet: check, checkWorkbook: check, startTask: jest.fn() }));
  const presses = [press("validateSheet"), press("validateSheet")];
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(asked).toHaveBeenCalledTimes(1);
  isThere();
  await Promise.all(presses);
}, 5000);

test("without a shared runtime the check is done all the same, and the result waits in the pane", async () => {
  const { press, showAsTaskpane } = office({ hasSharedRuntime: false });
  const check = jest.fn(async () => undefined);
  registerCommands(async () => ({ checkActiveSheet: check, checkWorkbook: check, startTask: jest.fn() }));
  await press("validateSheet");
  expect(check).toHaveBeenCalledTimes(1);
  expect(showAsTaskpane).not.toHaveBeenCalled();
});

test.each([
  ["fillDeviations", "deviations"],
  ["forecastVolumes", "volumes"],
  ["fillGoals", "goals"],
  ["newSheet", "newSheet"],
  ["explainCell", "explain"],
])("the button %s opens the pane at what it would write, and writes nothing itself", async (id, task) => {
  const { press, showAsTaskpane } = office({ hasSharedRuntime: true });
  const startTask = jest.fn();
  const check = jest.fn(async () => undefined);
  registerCommands(async () => ({ checkActiveSheet: check, checkWorkbook: check, startTask }));
  await press(id);
  expect(startTask.mock.calls).toEqual([[task]]);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(check).not.toHaveBeenCalled();
});
