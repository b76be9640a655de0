// @ts-check
/**
 * Draws assets/*.png from the drawings in assets/source. Run `npm run icons` after changing a drawing.
 * A drawing made for one size (driftkoll-16.svg) serves that size; the general one serves the others. The
 * general ones keep their edges on even steps of 32, so that they fall on whole pixels at 80 too.
 */
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

const ASSETS = path.join(__dirname, "..", "assets");
/** The sizes that Excel shows in the ribbon, at 100 to 500 per cent; 128 is for catalogues. */
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
const ICONS = {
  driftkoll: [...RIBBON, 128],
  kontrollera: RIBBON,
  arbetsbok: RIBBON,
  avvikelser: RIBBON,
  prognos: RIBBON,
  mal: RIBBON,
  nyttblad: RIBBON,
  panel: RIBBON,
};

async function drawIcons() {
  const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(ICONS)) {
    for (const size of sizes) {
      const own = path.join(ASSETS, "source", `${name}-${size}.svg`);
      const drawing = readFileSync(
        existsSync(own) ? own : path.join(ASSETS, "source", `${name}.svg`),
        "utf8",
      );
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      writeFileSync(
        path.join(ASSETS, `${name}-${size}.png`),
        await page.screenshot({ omitBackground: true }),
      );
    }
  }
  await browser.close();
}

drawIcons().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
