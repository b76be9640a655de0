/** What is bad by itself, so that none of it is best. Whole words where the letters stand in good words too ("aktivitet"). */
const BAD = new RegExp(
  [
    "(?:[a-zåäö]*[a-zåäö]fel|(?<![a-zåäö])fel)(?:en|et)?(?![a-zåäö])|felaktig",
    "(?<![a-zåäö])vite[nt]?(?![a-zåäö])|böter|sanktionsavgift|dröjsmål|konkurs",
    "kö(?:er|erna)?(?![a-zåäö])|försen(?:ing|ad)",
    "frånvaro|klagomål|missnöjd|avslag|avhopp|avbrott|brist(?:er|erna)?(?![a-zåäö])|obehörig",
    "olyck|skad(?:a|or|ad|e)|tillbud|dödsfall|självmord|trycksår|infektion|smitt",
    "(?<![a-zåäö])brott(?![a-zåäö])|stöld|inbrott|klotter|våld|mobb|kränk|diskriminer|hot(?![a-zåäö])",
    "vräk|avhys|arbetslös|hemlös|fattig|missbruk|otrygg|ohälsa|segregation|utsläpp|läckage",
    "^antal(?:et)? (?:[a-zåäö]+ ){0,2}avvikelser",
  ].join("|"),
);

/** What is done about it, or that it is not there: more of that is better. */
const HANDLED =
  /(?<![a-zåäö])(?:utan|inte|ej|icke|saknar|fria? från|mot)(?![a-zåäö])|förebygg|motverka|åtgärda|avhjälp|besvara|utred|hantera|lösta|rapportera|anmäl|minsk|stöd|insats/;

/** Whether an indicator names something that is bad by itself. */
export function isOfBad(text: string): boolean {
  return BAD.test(text);
}

/** Whether an indicator counts something bad itself, and not what is done about it or those without it. */
export function countsBad(text: string): boolean {
  return BAD.test(text) && !HANDLED.test(text);
}
