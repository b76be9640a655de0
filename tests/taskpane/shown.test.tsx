/** @jest-environment ./tests/support/once/jsdom.js */
import { pocketWorkbook } from "./support/pocketActions";
import { check, renderPane } from "./support/renderPane";
import { tranas } from "./support/sheets";

/** What decides whether a test finds an element by its role: see support/once/shownStyles.js. */
const ASKED = ["display", "visibility"];

/** What jsdom itself says, with every rule and property. */
const { jsdoms } = window.getComputedStyle as unknown as { jsdoms: typeof window.getComputedStyle };

const shown = (style: CSSStyleDeclaration) => ASKED.map((name) => style.getPropertyValue(name)).join(" ");
function differing(): Element[] {
  // jsdom remembers what it has said until an attribute changes, and is blind to rules that come and go.
  document.body.toggleAttribute("data-changed");
  return [...document.querySelectorAll("*")].filter(
    (element) => shown(getComputedStyle(element)) !== shown(jsdoms(element)),
  );
}

it("says of every element of the pane what jsdom says", async () => {
  await renderPane(pocketWorkbook(tranas("Drift")));
  await check();
  expect(document.querySelectorAll("*").length).toBeGreaterThan(100);
  expect(differing()).toEqual([]);
});

it("follows rules that come and go, attributes, what an element says of itself, and its parents", () => {
  document.body.innerHTML = `
    <style>.gone { display: none } @media screen { i { display: flex } } @media print { b { display: none } }</style>
    <p class="gone">1</p><p hidden>2</p><p style="display: none">3</p><p class="gone" style="display: block">4</p>
    <p style="visibility: hidden"><i>5</i><i style="visibility: visible">6</i><b style="visibility: unset">7</b></p>
    <input type="hidden"><dialog>8</dialog><dialog open>9</dialog><template></template><b>10</b>`;
  const displays = () =>
    [...document.querySelectorAll("p")].map((element) => getComputedStyle(element).display);
  expect(displays()).toEqual(["none", "none", "none", "block", "block"]);
  expect(differing()).toEqual([]);
  const { sheet } = document.querySelector<HTMLStyleElement>("body style")!;
  sheet!.insertRule("p + p { display: grid }", 1);
  expect(displays()).toEqual(["none", "grid", "none", "block", "grid"]);
  expect(differing()).toEqual([]);
  sheet!.deleteRule(0);
  expect(displays()).toEqual(["block", "grid", "none", "block", "grid"]);
  expect(differing()).toEqual([]);
});

it("answers as jsdom for all else", () => {
  document.body.innerHTML = `<p style="color: red; padding: 3px">1</p>`;
  const element = document.querySelector("p")!;
  const style = getComputedStyle(element);
  expect([style.color, style.getPropertyValue("padding-left"), style.length]).toEqual([
    jsdoms(element).color,
    jsdoms(element).getPropertyValue("padding-left"),
    jsdoms(element).length,
  ]);
  expect("color" in style).toBe(true);
});
