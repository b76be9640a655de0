/**
 * The actions as the pane calls them. src/actions has them all; a test may hand in others, so the pane can be
 * seen in every state without Excel.
 */
import type * as checkingActions from "../checkingActions";
import type * as laterActions from "../laterActions";

export type PaneActions = typeof checkingActions & typeof laterActions;
