/** @jest-environment ./tests/support/once/jsdom.js */
import { waitFor } from "@testing-library/react";

beforeEach(() => {
  jest.resetModules();
  document.body.innerHTML = '<div id="root"></div>';
});

async function openPage(office: object | undefined): Promise<void> {
  Object.assign(globalThis, { Office: office });
  await import("../../src/index");
  await waitFor(() => expect(document.querySelector("h2")).not.toBeNull(), { timeout: 20_000 });
}

test("in a plain browser tab the page says in Swedish that it belongs in Excel", async () => {
  await openPage({ HostType: { Excel: "Excel" }, onReady: async () => ({ host: null }) });
  expect(document.body.textContent).toContain("Öppna Driftkoll i Excel");
  expect(document.querySelector("button")).toBeNull();
});

test("the page says the same where Microsoft's script could not be loaded", async () => {
  await openPage(undefined);
  expect(document.body.textContent).toContain("Öppna Driftkoll i Excel");
});
