import type { PatternEntry } from "../lexicon";

/**
 * Words of any text that name nothing which a table may lack a row for: those that tell how, how much, which of them
 * and on what occasion. They are of closed kinds in the language; nouns of activities and costs are none of them.
 */
export const IDLE_WORDS: readonly PatternEntry[] = [
  {
    means: "adverb",
    pattern:
      /^(?:däremot|emellertid|dock|likväl|ändå|trots|innan|bakom|inför|varför|eftersom|liksom|likaså|likaledes|dessutom|därigenom|därutöver|härutöver|därefter|därpå|därför|därav|därtill|tvärtom|åtminstone|ytterst|snarare|snarast|numera|snart|ofta|sällan|alltid|kanske|nog|ju|blott|faktiskt|egentligen|framför|framförallt|ihop|uppe|nere|inne|ute|fram|bort|hem|isär|ensamt?|stadigt|successivt|klart|helst|nätt|jämnt|knapp|sammanräknat|netto|brutto|säga|vill|synes|tur|räknat|mätt|sett|ifjol|igår|idag|jämförelsevis|förhållandevis)$/,
    example: "däremot",
    unlike: "vattenskador",
  },
  {
    means: "quality",
    pattern:
      /^(?:samma|lika|båda|bägge|egen|eget|egna|enskil(?:d|t|da)|ensam(?:ma)?|enda|liten|litet|lilla|små|mindre|stor(?:t|a)?|störr?e|högst(?:a)?|lägst(?:a)?|minst(?:a)?|sämst(?:a)?|bäst(?:a)?|låg(?:t|a)?|hög(?:t|a)?|lugn(?:t|a)?|stabil(?:t|a)?|växande|krympande|faktisk(?:t|a)?|verklig(?:t|a)?|slutlig(?:t|a)?|preliminär(?:t|a)?|beslutad(?:e)?|beslutat|kvarvarande|återstående|aktuell(?:t|a)?|god(?:a)?|svag(?:t|a)?|stark(?:t|a)?|ekonomisk(?:t|a)?|procentuell(?:t|a)?|sammanlagd(?:a)?|ordinarie|genomsnitt(?:et|lig|ligt|liga)?|snitt(?:et)?|medeltal(?:et)?)$/,
    example: "egna",
    unlike: "inhyrd",
  },
  {
    means: "occasion",
    pattern:
      /^(?:ålder(?:n|s)?|åldersgrupp(?:en|er|erna)?|yngre|äldre|medarbetare(?:na|s)?|tid(?:en)?|tillfälle(?:t|n|na)?|gång(?:en|er)?|post(?:en|er|erna)?|medel|medlen|poster(?:na)?|kvartalets?|tertialets|årsskifte(?:t|ts)?|verksamhetsår(?:et|ets)?|budgetår(?:et|ets)?|kalenderår(?:et|ets)?|år(?:ens|s)|fjolår(?:et|ets)?|vår(?:en|ens)|sommar(?:en|ens)|höst(?:en|ens)|vinter(?:n|ns)|läge(?:t)?|relation|förhållande|jämförelse|anspråk|omfattning|tillskott(?:et)?|överdrag(?:et)?|överskridande(?:t)?|skillnader(?:na)?|avsnitt(?:et)?|kronor|kronan|procentenheter|årsbasis|riktning(?:en)?|uppföljningar|tertialrapport(?:en)?|rapport(?:en)?|årsrapport(?:en)?|kommentar(?:en)?|gengäld|huvudsak|hand|grad(?:en)?|takt(?:en)?)$/,
    example: "årsskiftet",
    unlike: "vård",
  },
  {
    means: "measure",
    pattern:
      /^(?:(?:[a-zåäö]+-?)budget(?:en|ens|ar|arna)?|(?:total|netto|brutto|sammanlagd)-?(?:kostnad|utgift|intäkt|budget|avvikelse)(?:en|er|erna)?|(?:hel|års|helårs|delårs|periods|plus|minus|noll|netto|budget)-?(?:resultat|utfall)(?:et|ets)?|(?:jan|febr?|mars?|apr|maj|jun|jul|aug|sept?|okt|nov|dec)[a-zåäö]*prognos(?:en|ens)?|(?:tertial|delårs|vår|höst|kvartals|grund|ursprungs|slut)prognos(?:en|ens|er|erna)?|(?:genomförande|upparbetnings?|förbruknings|nyttjande|utnyttjande|budgetutnyttjande)grad(?:en)?|budget(?:avvikelse|överskridande|underskridande)[a-zåäö]*)$/,
    example: "investeringsbudgeten",
    unlike: "konsultkostnader",
  },
  {
    means: "deed",
    pattern:
      /^(?:medför(?:a|de|t)?|innebär|innebar|sätt(?:er|s|a)|satts|väg(?:er|de|a)|svara(?:r|de|t)?|tillför(?:a|de|t)?|avsluta(?:r|de|t|des)?|försvaga(?:t|ts|s|des)?|skriv(?:a|er|it|its)|skruva(?:t|ts|r|s)?|bokför(?:ts|t|da|des|s)|göra?|dölj(?:er|a)|höll|ställa?s?|blivit|bestå(?:r|tt)?|kvarstår|överträffa(?:r|de|t|des)?|understiga|överstiga|överskrida|underskrida|följer|följt|följde)$/,
    example: "medför",
    unlike: "lånade",
  },
];
