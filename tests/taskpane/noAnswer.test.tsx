/** @jest-environment ./tests/support/once/jsdom.js */
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { fetched, FetchedPart } from "../../src/taskpane/fetched";
import { createSession } from "../../src/taskpane/session/session";
import { App } from "../../src/taskpane/App";
import { pocketWorkbook } from "./support/pocketActions";
import { tranas } from "./support/sheets";

test("While Excel does not answer the pane says what to do, and Avbryt ends it", async () => {
  const { actions } = pocketWorkbook(tranas());
  const stopped = jest.fn();
  let waitingFor: Parameters<typeof actions.watchWaiting>[0] = () => undefined;
  const session = createSession({
    ...actions,
    validateSheet: () => new Promise(() => undefined),
    watchWaiting: async (listener) => {
      waitingFor = listener;
      return () => undefined;
    },
  });
  render(<App session={session} />);
  await act(() => session.watch());
  act(() => void session.checkActiveSheet());
  act(() => waitingFor({ stop: stopped }));
  expect(screen.getByText(/tryck på Enter, så fortsätter Driftkoll/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Avbryt" }));
  expect(stopped).toHaveBeenCalledTimes(1);
  act(() => waitingFor(null));
  expect(screen.queryByText(/tryck på Enter/)).toBeNull();
});

test("A part that cannot be fetched says so in its place, what is around it stays, and trying again fetches it", async () => {
  let isOffline = true;
  const part = fetched(() =>
    isOffline ? Promise.reject(new Error("offline")) : Promise.resolve({ word: "Hämtad" }),
  );
  render(
    <>
      <p>Ångra</p>
      <FetchedPart thing={part}>{({ word }) => <p>{word}</p>}</FetchedPart>
    </>,
  );
  const again = await screen.findByRole("button", { name: "Försök igen" });
  expect(screen.getByText("Ångra")).toBeTruthy();
  isOffline = false;
  fireEvent.click(again);
  await waitFor(() => expect(screen.getByText("Hämtad")).toBeTruthy());
  expect(screen.queryByRole("alert")).toBeNull();
});

test("A part that stands in several places is missed once, by the place that asked, and comes to all of them", async () => {
  let isOffline = true;
  const part = fetched(() =>
    isOffline ? Promise.reject(new Error("offline")) : Promise.resolve({ word: "Hämtad" }),
  );
  render(
    <>
      <FetchedPart thing={part} isUnasked>
        {({ word }) => <p>{word}</p>}
      </FetchedPart>
      <FetchedPart thing={part}>{({ word }) => <p>{word}</p>}</FetchedPart>
    </>,
  );
  const again = await screen.findByRole("button", { name: "Försök igen" });
  expect(screen.getAllByRole("alert")).toHaveLength(1);
  isOffline = false;
  fireEvent.click(again);
  await waitFor(() => expect(screen.getAllByText("Hämtad")).toHaveLength(2));
});
