import { measureExactly, stateExactly, thingExactly, type MeasureWord } from "./measureWord";

/** How far two are from each other, in value or in time. */
export const OF_DISTANCES: readonly MeasureWord[] = [
  // How far two are from each other: the nearer the better, whatever they are.
  measureExactly(
    "lower",
    "(?:absolut )?[a-zåäö-]*(?:skillnad|differens|glapp|klyfta|gap|diskrepans|spridning|ojämnhet|snedfördelning|avstånd|nivåskillnad|procentenhets?skillnad)(?:en|er|erna|et|an|or)? (?:mellan|i|på|inom|bland) .*",
    "Glapp mellan behov och platser",
    "Skillnader",
  ),
  thingExactly(
    "lower",
    "[a-zåäö]+(?:glapp|klyft(?:a|an|or)|skillnad(?:en|er)?|differens(?:en)?)(?<!kan)",
    "Kompetensglapp",
    "Differensavtal",
  ),
  // The longer since it happened last, the better.
  measureExactly(
    "higher",
    "(?:tid(?:en)?|dagar|dygn|veckor|månader|år|timmar) (?:utan|mellan|sedan)(?: [a-zåäö]+){0,3} [a-zåäö]*(?:olycka|olyckor|olycksfall|incident|incidenter|stopp|driftstopp|fel|skada|skador|avbrott|brand|bränder|haveri|haverier|klagomål|tillbud|sjukdom|frånvaro)",
    "Dagar utan olycka",
    "Dagar utan snö",
  ),
  measureExactly(
    "lower",
    "[a-zåäö]*avvikelse(?:n|r)? (?:mellan (?!salsa|.*förvänta).*|(?:mot|från|i förhållande till|jämfört med) [a-zåäö]*(?:referens|standard|förvänta|jämförelse)[a-zåäö]*)",
    "Avvikelse mellan slutbetyg och prov",
    "Avvikelser",
  ),
  measureExactly(
    "lower",
    "(?:antal )?(?:år|månader|veckor|dagar|minuter|timmar) (?:till|tills|för att|att|innan) .*|ålder(?:n)? på [a-zåäö]+",
    "År till fullständigt förnyat nät",
    "År 2025",
  ),
  stateExactly(
    "lower",
    "på grund av (?:[a-zåäö]+ ){0,2}[a-zåäö]*(?:misskötsamhet|missbruk|brist|brister|fel|våld|hot|missnöje|försening|förseningar|överskriden tid|ohälsa|stress|mobbning|avbrott|haveri|skadegörelse)",
    "Byten på grund av misskötsamhet",
    "På grund av pension",
  ),
];
