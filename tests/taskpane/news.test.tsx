/** @jest-environment ./tests/support/once/jsdom.js */
import { fireEvent, screen } from "@testing-library/react";
import { thisBuild } from "../../src/taskpane/build";
import { SEEN_VERSION } from "../../src/texts/pages/frame";
import { pocketWorkbook } from "./support/pocketActions";
import { press, renderPane } from "./support/renderPane";
import { tranas } from "./support/sheets";

const { version } = thisBuild();
const seen = () => localStorage.getItem(SEEN_VERSION);
const news = () => screen.queryByRole("region", { name: "Nyheter" });
const open = () => renderPane(pocketWorkbook(tranas()));

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
  Object.assign(globalThis, { Office: undefined });
});

test("the first time ever nothing is said to be new, and nor is it later with the same version", async () => {
  await open();
  expect([news(), seen()]).toEqual([null, version]);
  await open();
  expect(news()).toBeNull();
});

test("after an update it is told, with a link to what is new, until the user has put it away", async () => {
  localStorage.setItem(SEEN_VERSION, "0.9.9");
  await open();
  expect(news()?.textContent).toContain(`Nytt i version ${version}. Läs vad som är nytt`);
  const link = screen.getByRole("link", { name: "Läs vad som är nytt" });
  expect(link.getAttribute("href")).toBe(`nytt.html#${version}`);
  // Closed without having been put away: it was perhaps not seen.
  expect(seen()).toBe("0.9.9");
  await press("Stäng nyheten");
  expect([news(), seen()]).toEqual([null, version]);
});

test("whoever follows the link is not told again", async () => {
  localStorage.setItem(SEEN_VERSION, "0.10.0");
  await open();
  fireEvent.click(screen.getByRole("link", { name: "Läs vad som är nytt" }));
  expect([news(), seen()]).toEqual([null, version]);
});

test("an older version than the one last seen is no news, and the next update is", async () => {
  localStorage.setItem(SEEN_VERSION, "12.0.0");
  await open();
  expect([news(), seen()]).toEqual([null, version]);
});

test("where the browser keeps nothing for the pane nothing is told, and the pane works", async () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  await open();
  expect(news()).toBeNull();
  expect(screen.getByRole("button", { name: "Kontrollera blad" })).toBeTruthy();
});

test("in Excel on the web the version lies in the store that Excel names", async () => {
  Object.assign(globalThis, { Office: { context: { partitionKey: "part-1:" } } });
  localStorage.setItem(`part-1:${SEEN_VERSION}`, "0.9.0");
  await open();
  expect(news()).not.toBeNull();
});
