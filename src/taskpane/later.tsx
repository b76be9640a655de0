/**
 * What the view "Kontroll" can be shown without, fetched as two files once it is drawn. The first has what a verdict
 * needs; the other everything else that reads, reckons and writes, the forms behind "Rätta" and "Godkänn ändå", and the
 * bar for work that takes long. The user sees the pane sooner, and finds the rest there at the first click.
 */
import type { ComponentProps } from "react";
import type * as checkingActions from "./checkingActions";
import { fetched, FetchedPart } from "./fetched";
import type * as laterParts from "./laterParts";
import type { PaneActions } from "./session/paneActions";

type Parts = typeof laterParts;

const checking = fetched(() => import(/* webpackChunkName: "checking" */ "./checkingParts"));
let tellHere: (rest: Parts) => void;
const restIsHere = new Promise<Parts>((resolve) => (tellHere = resolve));
const parts = fetched<Parts>(async () => {
  const rest = await (await checking.load()).loadLater();
  tellHere(rest);
  return rest;
});

/** The first file's actions by name. The compiler holds that all of them stand here, and no others. */
const CHECKING: Readonly<Record<keyof typeof checkingActions, true>> = {
  activeSheet: true,
  lookAgain: true,
  validateSheet: true,
  watch: true,
  watchWaiting: true,
};

/** What nobody has clicked for is not missed until it is here. */
const UNASKED_PART = { thing: parts, isUnasked: true };

export function FixPreview(props: ComponentProps<Parts["FixPreview"]>) {
  return <FetchedPart thing={parts}>{({ FixPreview: Loaded }) => <Loaded {...props} />}</FetchedPart>;
}

export function ApproveForm(props: ComponentProps<Parts["ApproveForm"]>) {
  return <FetchedPart thing={parts}>{({ ApproveForm: Loaded }) => <Loaded {...props} />}</FetchedPart>;
}

export function ApprovedList(props: ComponentProps<Parts["ApprovedList"]>) {
  return <FetchedPart {...UNASKED_PART}>{({ ApprovedList: Loaded }) => <Loaded {...props} />}</FetchedPart>;
}

export function SheetList() {
  return <FetchedPart thing={parts}>{({ SheetList: Loaded }) => <Loaded />}</FetchedPart>;
}

export function TableRead(props: ComponentProps<Parts["TableRead"]>) {
  return <FetchedPart thing={parts}>{({ TableRead: Loaded }) => <Loaded {...props} />}</FetchedPart>;
}

export function FindingSteps(props: ComponentProps<Parts["FindingSteps"]>) {
  return <FetchedPart {...UNASKED_PART}>{({ FindingSteps: Loaded }) => <Loaded {...props} />}</FetchedPart>;
}

export function FollowSwitch() {
  return <FetchedPart {...UNASKED_PART}>{({ FollowSwitch: Loaded }) => <Loaded />}</FetchedPart>;
}

export function SafeFixes(props: ComponentProps<Parts["SafeFixes"]>) {
  return <FetchedPart {...UNASKED_PART}>{({ SafeFixes: Loaded }) => <Loaded {...props} />}</FetchedPart>;
}

export function StaleFigures(props: ComponentProps<Parts["StaleFigures"]>) {
  return <FetchedPart {...UNASKED_PART}>{({ StaleFigures: Loaded }) => <Loaded {...props} />}</FetchedPart>;
}

export function ProgressBar(props: ComponentProps<Parts["ProgressBar"]>) {
  return <FetchedPart {...UNASKED_PART}>{({ ProgressBar: Loaded }) => <Loaded {...props} />}</FetchedPart>;
}

type Action<Given> = (...given: readonly Given[]) => Promise<unknown>;

/** What an action of the second file answers until that is here: nothing can have been written before. */
const UNTIL_FETCHED: Partial<PaneActions> = { lateWrites: async () => [] };

/** What nobody has asked for waits for its file, so that the first verdict goes before it. */
const UNASKED: Partial<Record<keyof PaneActions, true>> = { lookForStamp: true };

/** The file that an action is in, fetched where it is not here. */
function fileOf(name: string): Promise<object> {
  if (name in CHECKING) return checking.load();
  return name in UNASKED ? restIsHere : parts.load();
}

/** The actions behind the buttons, each fetched when it is first called. A click before they are here waits. */
export const actions = new Proxy({} as PaneActions, {
  get:
    (_none, name: keyof PaneActions): Action<unknown> =>
    async (...given) => {
      const early = parts.now ? undefined : UNTIL_FETCHED[name];
      if (early) return (early as Action<unknown>)(...given);
      // The compiler holds that every action answers later, so none can tell that it was fetched first.
      const fetchedActions = (await fileOf(name)) as Readonly<Record<keyof PaneActions, Action<never>>>;
      return (fetchedActions[name] as Action<unknown>)(...given);
    },
});

/** Fetches the second file, so that it is here before it is clicked for. Where it cannot be had the click tells. */
export function fetchTheRest(): void {
  parts.load().catch(() => undefined);
}
