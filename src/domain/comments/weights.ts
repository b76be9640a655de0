import { COLUMN_WEIGHTS } from "./columnWeights";
import { NONE_WEIGHTS } from "./noneWeights";
import { OPERATION_WEIGHTS } from "./operationWeights";
import { OUTCOME_WEIGHTS } from "./outcomeWeights";
import { ROW_WEIGHTS } from "./rowWeights";
import { SHARE_WEIGHTS } from "./shareWeights";

/**
 * So surely a figure has to be wrong, as the logarithm of the odds. A true sentence called false costs its author's
 * trust, a false one that is let through costs one more reading: ten of the latter weigh as much as one of the former.
 */
export const CONTRADICTS_FROM = 0.85;
/** So much of it of readings that it meets. */
export const AGREES_FROM = 0.4;

/**
 * How much each piece of evidence tells: the logarithm of how many times likelier it makes a reading. They were fitted
 * by maximum likelihood, drawn towards what grammar says of each, to some two thousand figures in municipal texts
 * whose cells are known, a third of them with a planted error; about ten were set by hand afterwards, where a text
 * that was not fitted to showed that grammar says otherwise. What is not named tells nothing.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  ...ROW_WEIGHTS,
  ...COLUMN_WEIGHTS,
  ...OPERATION_WEIGHTS,
  ...SHARE_WEIGHTS,
  ...OUTCOME_WEIGHTS,
  ...NONE_WEIGHTS,
};
