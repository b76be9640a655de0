import { pattern, whole } from "./boundaries";
import type { Entry } from "./lexicon";

/** Of an earlier time, without saying which. */
export const EARLIER: Entry = {
  means: "earlier",
  pattern: pattern(/föreg|förra|fjol/, whole("f\\.? ?g\\.?")),
  example: "Utfall fg. år",
  unlike: "Utfall fgx",
};
