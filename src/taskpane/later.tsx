/**
 * What the view "Kontroll" can be shown without, fetched as one file as soon as it is drawn: the actions with
 * everything that reads, reckons and writes, the forms behind "Rätta" and "Godkänn ändå", and the bar for work
 * that takes long. The user sees the pane sooner, and finds the rest there at the first click.
 */
import type { ComponentProps } from "react";
import { fetched, FetchedPart } from "./fetched";
import type * as laterParts from "./laterParts";
import type { PaneActions } from "./session/paneActions";

type Parts = typeof laterParts;

const parts = fetched<Parts>(() => import(/* webpackChunkName: "later" */ "./laterParts"));
const { load } = parts;

export function FixPreview(props: ComponentProps<Parts["FixPreview"]>) {
  return <FetchedPart thing={parts}>{({ FixPreview: Loaded }) => <Loaded {...props} />}</FetchedPart>;
}

export function ApproveForm(props: ComponentProps<Parts["ApproveForm"]>) {
  return <FetchedPart thing={parts}>{({ ApproveForm: Loaded }) => <Loaded {...props} />}</FetchedPart>;
}

export function ProgressBar(props: ComponentProps<Parts["ProgressBar"]>) {
  return <FetchedPart thing={parts}>{({ ProgressBar: Loaded }) => <Loaded {...props} />}</FetchedPart>;
}

type Action<Given> = (...given: readonly Given[]) => Promise<unknown>;

/** The actions behind the buttons, each fetched when it is first called. A click before they are here waits. */
export const actions = new Proxy({} as PaneActions, {
  get:
    (_none, name: keyof PaneActions): Action<unknown> =>
    async (...given) => {
      // The compiler holds that every action answers later, so none can tell that it was fetched first.
      const fetchedActions: Readonly<Record<keyof PaneActions, Action<never>>> = await load();
      return (fetchedActions[name] as Action<unknown>)(...given);
    },
});
