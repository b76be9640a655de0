/**
 * What "Kontroll" can be shown without, fetched as one file as soon as it is shown: the form behind "Godkänn
 * ändå" and the bar for work that takes long. They are a twentieth of the pane.
 */
import { lazy } from "react";

const load = () => import(/* webpackChunkName: "later" */ "./laterParts");

export const ApproveForm = lazy(async () => ({ default: (await load()).ApproveForm }));
export const ProgressBar = lazy(async () => ({ default: (await load()).ProgressBar }));

/** Fetches them before they are asked for, so that no click waits. */
export async function fetchLater(): Promise<void> {
  await load();
}
