import {
  act,
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
  type BoundFunctions,
  type queries,
} from "@testing-library/react";
import { App } from "../../../src/taskpane/App";
import { createSession, type Session } from "../../../src/taskpane/session/session";
import type { PocketWorkbook } from "./pocketActions";

// What a click leads to may take its time on a busy machine; a test that waits in vain fails all the same.
configure({ asyncUtilTimeout: 15_000 });

/** The pane on a workbook, as its user meets it. */
export async function renderPane(workbook: Pick<PocketWorkbook, "actions">): Promise<Session> {
  const session = createSession(workbook.actions);
  await session.watch();
  // What is fetched behind the first view has come then.
  await act(async () => {
    render(<App session={session} />);
  });
  return session;
}

export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

export function hasButton(name: string | RegExp): boolean {
  return screen.queryByRole("button", { name }) !== null;
}

/** Presses a button as a person does: it has the focus then. Resolves when what it started is drawn. */
export async function press(
  name: string | RegExp,
  inside: BoundFunctions<typeof queries> = screen,
): Promise<void> {
  const pressed = inside.getByRole("button", { name });
  pressed.focus();
  await act(async () => {
    fireEvent.click(pressed);
  });
}

/** Something happens at the sheet, and the pane has drawn it: what changes the pane is waited for by this alone. */
export async function atTheSheet(what: () => unknown): Promise<void> {
  await act(async () => void (await what()));
}

export function verdict(): string {
  return screen.getByRole("heading", { level: 2 }).textContent;
}

export async function waitForVerdict(text: string): Promise<void> {
  await waitFor(() => expect(verdict()).toBe(text));
}

/** Presses "Kontrollera blad" and waits for the answer. */
export async function check(): Promise<void> {
  await press(/^Kontrollera (blad|igen)$/);
  await screen.findByRole("heading", { level: 2 });
}

export function card(title: RegExp): BoundFunctions<typeof queries> {
  return within(screen.getByRole("article", { name: title }));
}

/** Spaces of every width read alike, and places where a word may break are not seen: what the user sees matters. */
export function plain(text: string | null): string {
  return (text ?? "").replace(/[\u00A0\u2009\u202F]/g, " ").replaceAll("\u00AD", "");
}

export function pageText(): string {
  return plain(document.body.textContent);
}

/**
 * The pane changes by itself too, when Excel answers or a part has come, and is drawn then as in a browser: React is told
 * that it is waited for only where it is, by `act` and what uses it. A test that looks too early fails by itself.
 */
beforeAll(() => void Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

/** What React or the pane complains of fails the test, and is not only printed. */
const complaints: string[] = [];
beforeEach(() => {
  complaints.length = 0;
  jest.spyOn(console, "error").mockImplementation((...said) => void complaints.push(said.join(" ")));
});
afterEach(() => {
  cleanup();
  expect(complaints).toEqual([]);
});
