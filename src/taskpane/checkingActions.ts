/**
 * The actions that the first verdict needs, in the file that is fetched as soon as the pane is drawn. What it imports is
 * weighed by the build: a thing that only some sheets need is fetched by itself.
 */
export { activeSheet, watch } from "../actions/check/watching";
export { validateSheet } from "../actions/check/validateSheet";
export { lookAgain } from "../actions/shared/lookAgain";
export { watchWaiting } from "../actions/shared/waiting";
