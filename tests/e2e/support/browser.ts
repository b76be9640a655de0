/** One Chromium for all tests of a file: whoever imports it has it from the first test to the last. */
import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";

export let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
