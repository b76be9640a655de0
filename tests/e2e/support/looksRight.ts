import AxeBuilder from "@axe-core/playwright";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Workbench } from "./workbench";

const PICTURES = join(__dirname, "../../../test-results");

/**
 * Takes a picture to look at, and holds the pane to fitting its width and to what axe knows of accessibility. Left
 * out: the inside of Univer's canvas, which is not ours to mend, the helpers of Fluent's focus trap, which pass the
 * focus on the moment they get it, and the tooltip of whatever the mouse rests on, which Fluent draws outside every
 * region of the page.
 */
export async function looksRight({ page, pane }: Workbench, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  const overflow = await pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
  expect({ name, overflow }).toEqual({ name, overflow: 0 });
  const { violations } = await new AxeBuilder({ page })
    .exclude(".grid-container")
    .exclude("[data-tabster-dummy]")
    .exclude('[role="tooltip"]')
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
  expect({ name, found }).toEqual({ name, found: [] });
}
