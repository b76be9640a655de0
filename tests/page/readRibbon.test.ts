/** @jest-environment ./tests/support/once/jsdom.js */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readRibbon } from "../../workbench/page/ribbon/readRibbon";

const root = join(__dirname, "..", "..");
const manifest = () =>
  new DOMParser().parseFromString(readFileSync(join(root, "manifest.xml"), "utf8"), "application/xml");

describe("the workbench's ribbon is read from the add-in's own manifest", () => {
  test("it has the tab, the buttons and what each of them does", () => {
    const ribbon = readRibbon(manifest());
    const buttons = ribbon.groups.flatMap((group) => group.buttons);
    expect(ribbon.tab).toBe("Driftkoll");
    expect(ribbon.panePath).toBe("taskpane.html");
    expect(buttons.find((button) => button.label === "Kontrollera blad")?.action.kind).toBe("function");
    expect(buttons.find((button) => button.label === "Öppna panelen")?.action.kind).toBe("pane");
  });

  test("every button has a tip, and an icon that exists", () => {
    for (const button of readRibbon(manifest()).groups.flatMap((group) => group.buttons)) {
      expect(button.description).not.toBe("");
      expect(existsSync(join(root, button.icon))).toBe(true);
    }
  });

  test("every function button names its function", () => {
    const actions = readRibbon(manifest()).groups.flatMap((group) =>
      group.buttons.map((button) => button.action),
    );
    for (const action of actions) if (action.kind === "function") expect(action.name).toMatch(/^\w+$/);
  });

  test("a manifest without a ribbon tab is refused", () => {
    const other = new DOMParser().parseFromString("<OfficeApp/>", "application/xml");
    expect(() => readRibbon(other)).toThrow("no ribbon tab");
  });
});
