import { readFileSync } from "node:fs";
import { actions, shortcuts } from "../../scripts/shortcuts.json";
import { KEYS, registerCommands } from "../../src/ribbon/commands";

/** An Excel with or without keys of add-ins, and what is asked of it. */
function office(hasKeys: boolean): Map<string, () => Promise<void>> {
  const associated = new Map<string, () => Promise<void>>();
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, press: () => Promise<void>) => associated.set(id, press) },
      addin: { showAsTaskpane: async () => undefined },
      context: {
        requirements: { isSetSupported: (set: string) => set !== "KeyboardShortcuts" || hasKeys },
      },
    },
  });
  return associated;
}

const buttons = { checkActiveSheet: jest.fn(), checkWorkbook: jest.fn(), startTask: jest.fn() };

test("each key that Excel is told of has an action, and each action a key", () => {
  const ids = Object.keys(KEYS).sort();
  expect(actions.map(({ id }) => id).sort()).toEqual(ids);
  expect(shortcuts.map(({ action }) => action).sort()).toEqual(ids);
  expect(readFileSync("manifest.xml", "utf8")).toMatch(/<ExtendedOverrides Url="[^"]+\/shortcuts\.json" \/>/);
});

test("the names are those of the ribbon's buttons", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  for (const { name } of actions) expect(manifest).toContain(`DefaultValue="${name}"`);
});

test("no key is AltGr with a letter, by which Swedish signs are typed, and no two are alike", () => {
  const keys = shortcuts.flatMap(({ key }) => [key.default, key.mac]);
  for (const key of keys) expect(key).not.toMatch(/Alt|Option/i);
  expect(new Set(keys).size).toBe(keys.length);
});

test("the key checks the sheet as the button does", async () => {
  const associated = office(true);
  registerCommands(async () => buttons);
  await associated.get("keys.validateSheet")!();
  expect(buttons.checkActiveSheet).toHaveBeenCalledTimes(1);
  await associated.get("keys.openPane")!();
  expect(buttons.checkActiveSheet).toHaveBeenCalledTimes(1);
});

test("an Excel without keys of add-ins is not asked for any", () => {
  const associated = office(false);
  registerCommands(async () => buttons);
  expect([...associated.keys()].filter((id) => id.startsWith("keys."))).toEqual([]);
  expect(associated.has("validateSheet")).toBe(true);
});
