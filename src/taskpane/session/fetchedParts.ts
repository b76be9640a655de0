import { fetched } from "../fetched";

/** Fetched as a file of its own, so that the first verdict does not wait for it. */
export const afterVerdict = fetched(() => import(/* webpackChunkName: "session" */ "./afterVerdict"));
