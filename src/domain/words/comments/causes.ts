import { pattern, whole } from "../boundaries";
import type { Entry } from "../lexicon";

/** Words that name no cause of a deviation, although no row is called so: where it is told, or that it will be. */
export const NO_CAUSE: Entry = {
  means: "noCause",
  pattern: pattern(
    whole(
      "bilaga(?:n)?|nedan|ovan|kommentar(?:en|er)?|text(?:en)?|återkommer|utreds|analyseras|analys(?:en)?|följs|följer|upp|se|inga|ingen|inget|ok|nej|ja|stor|större|liten|mindre|avvikande|noteras|vet|oklart|okänt|åtgärd(?:er)?|rapport(?:en)?|dialog",
    ),
  ),
  example: "se bilagan",
  unlike: "hyreshöjning",
};
