import { pattern, whole } from "../boundaries";
import type { Entry } from "../lexicon";

/** Words that name no cause of a deviation, although no row is called so: where it is told, or that it will be. */
export const NO_CAUSE: Entry = {
  means: "noCause",
  pattern: pattern(
    whole(
      [
        // Where it is told, or that it is.
        "bilaga(?:n)?|nedan|ovan|muntlig(?:t|en)?|text(?:en)?|se|noteras|rapport(?:en|er|eras|ering)?|dialog(?:en)?",
        "komment(?:ar(?:en|er)?|era(?:s|t)?)|saknas|lämna(?:s|r|ts?)?|framgå(?:r|tt)?|beskriv(?:s|en)?|hänvisa(?:s|r)?",
        // That somebody looks into it.
        "återkommer|utred(?:s|er|ning(?:en)?|as)?|analys(?:en|eras|erar)?|följ(?:s|er|as|a)?|upp|uppföljning(?:en)?",
        "utveckling(?:en)?|noga|noggrant|arbetar?|bevaka(?:s|r|ts?)?|hantera(?:s|r|ts?)?|åtgärd(?:er|erna|as|ats?)?|vidta(?:s|r|gits?)?",
        // How large it is, which way it goes, and how long it lasts.
        "stor(?:a|t)?|större|liten|små|mindre|avvikande|fortsätter|kvarst(?:å|år|ått)|förvänta(?:s|d|t)?|slut(?:et)?",
        "håll(?:a|as|s|er|it)|nå(?:s|r|tt)|klara(?:s|r|t)?|jämför(?:t|else)|gentemot|enligt|plan(?:en|erat)?|nuläge(?:t)?",
        // That nobody knows.
        "inga|ingen|inget|ok|nej|ja|vet|oklart|okänt|oförklarat|förklaring(?:en)?",
      ].join("|"),
    ),
  ),
  example: "se bilagan",
  unlike: "hyreshöjning",
};

/** Words of how a budget is told that are causes all the same. */
export const CAUSE: Entry = {
  means: "cause",
  pattern:
    /(?:fel|under|över|o)budgeter|ofinansier|(?:fel)?periodisering|besparing|effektivisering|eftersläp|felkonter/,
  example: "Felbudgeterat",
  unlike: "Budgeterat",
};
