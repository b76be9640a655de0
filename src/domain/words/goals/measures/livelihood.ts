import { measure, state, thing, type MeasureWord } from "./measureWord";

/** What is measured of social services: livelihood, housing, work, families. */
export const OF_LIVELIHOOD: readonly MeasureWord[] = [
  thing("higher", "självförsörjning|egenförsörjning|egen försörjning", "Egen försörjning"),
  state("higher", "självförsörjand|egenförsörjand", "Självförsörjande hushåll"),
  state(
    "higher",
    "(?:övergång(?:en)?|gått(?: vidare)?|går(?: vidare)?|vidare) till (?:högskola|högskolan|universitet|gymnasiet)|till självförsörjning|till egen försörjning|i arbete|åter i arbete|återgång i arbete|återgång till arbete|till arbete|till eget boende|till egen bostad|till egen lägenhet|till eget kontrakt|till utbildning|till eget arbete|till reguljärt arbete|till jobb|i jobb|har arbete|har förvärvsarbete|förvärvsarbetar|har jobb|har sysselsättning|i studier|i egenförsörjning|förvärvsarbetand|sysselsatt|i sysselsättning",
    "Andel i arbete",
  ),
  measure(
    "higher",
    "sysselsättning|förvärvsfrekvens|förvärvsgrad|matchningsgrad",
    "Sysselsättning",
    "Sysselsättningslös",
  ),
  measure(
    "lower",
    "ekonomiskt bistånd|försörjningsstöd|bidragsberoend|biståndsberoend|socialbidrag",
    "Hushåll med ekonomiskt bistånd",
  ),
  thing(
    "lower",
    "försörjningsstödstagar|bidragstagar|tillfälligt boende|tillfälliga boenden|biståndsmottagand|bidragsmottagand|biståndsmottagar|bidragstagar|bidragshushåll|biståndshushåll|bidragsmottagar",
    "Vuxna biståndsmottagare",
  ),
  thing("lower", "biståndstid|bidragstid", "Genomsnittlig biståndstid"),
  thing("lower", "utanförskap|fattigdom|barnfattigdom|utsatthet", "Barnfattigdom"),
  measure("lower", "arbetslöshet|ungdomsarbetslöshet|långtidsarbetslöshet", "Arbetslöshet"),
  state(
    "lower",
    "arbetslös|långtidsarbetslös|sysslolös|inskrivna arbetslösa|varken arbetar eller studerar|uvas",
    "Arbetslösa ungdomar",
  ),
  state("lower", "sover utomhus|sover ute|hemlös|bostadslös|trångbodd|trångboddhet", "Hemlösa personer"),
  thing("lower", "tomma (?:lägenhet|bostäder|lokal)|outhyrd", "Tomma lägenheter"),
  measure(
    "lower",
    "(?:erhållit|erhåller|fått|får|uppburit|uppbär) (?:ekonomiskt bistånd|försörjningsstöd|bistånd)",
    "Invånare som erhållit ekonomiskt bistånd",
  ),
  measure("lower", "vräkningsdom|avhysningsdom|vräkningsbeslut", "Vräkningsdomar"),
  thing("lower", "hemlöshet|bostadslöshet", "Personer i hemlöshet"),
  thing("lower", "vräkning|avhysning|avhyst|vräkt", "Vräkningar"),
  thing(
    "lower",
    "missbruk|beroendeproblematik|beroend|riskbruk|riskkonsumtion|alkoholkonsumtion|drogbruk|droganvändning|narkotika|rökning|rökar|snusar|röker|snusning|spelberoend",
    "Ungdomar med missbruk",
  ),
  thing("lower", "våld|misshandel|hedersförtryck|övergrepp|våldsutsatthet", "Våld i nära relationer"),
  state(
    "lower",
    "(?<!konkurrens)utsatt|utanför arbetskraften|utanför arbetsmarknaden|utanför arbetslivet|utsätts|drabbad|drabba|drabbats",
    "Utsatta barn",
  ),
  state(
    "lower",
    "återaktualiser|återkommer|återkommit|återkomna|återvänder|återvänt|återinskriv|återfall|återplacer",
    "Återaktualiserade barn",
  ),
  thing(
    "lower",
    "(?:placer[a-zåäö]+ )?på (?:institution|hvb|sis)|institutionsplacering|hvb-placering",
    "Unga placerade på institution",
  ),
  state("higher", "i stället för|istället för|snarare än", "Barn i familjehem i stället för hvb"),
  thing("higher", "öppenvård|öppenvårdsinsats|hemmaplanslösning", "Insatser i öppenvård"),
  thing("lower", "sammanbrott", "Sammanbrott i placeringar"),
  measure("unclear", "orosanmälning|orosanmälan|orosanmälningar", "Orosanmälningar"),
  thing("unclear", "placering|familjehemsplacering|placerad", "Placerade barn"),
  thing(
    "lower",
    "hotell|hotellboende|hotellnätter|vandrarhemsnätter|jourboend|akutboend|hotellplacering|härbärge",
    "Familjer på hotell",
  ),
  thing(
    "lower",
    "förtid|i förtid|oplanerat avslut|oplanerad|oplanerade|avbrutna placeringar|familjehemsbyte|placeringsbyte|omplacering",
    "Placeringar avslutade i förtid",
  ),
  thing("lower", "tvist|vårdnadstvist|domstol|konflikt", "Vårdnadstvister"),
  thing("lower", "barn i hushåll med|bostadssocialt kontrakt|sociala kontrakt", "Sociala kontrakt"),
  thing(
    "lower",
    "fysiskt våld|psykiskt våld|vräkningshotade|vräkningshotad|hyresskuld",
    "Vräkningshotade familjer",
  ),
  thing("lower", "skuldsatt|överskuldsatt|kronofogden", "Överskuldsatta invånare"),
  thing("lower", "brottsbelastad|kriminalitet|ungdomsbrottslighet|avhoppare", "Ungdomar i kriminalitet"),
  state("lower", "misstänks|misstänkt|lagförd|dömd", "Ungdomar misstänkta för brott"),
  state(
    "lower",
    "utan (?:eget |egen )?(?:arbete|jobb|sysselsättning|bostad|boende|försörjning)",
    "Ungdomar utan arbete",
    "Utan arbetskläder",
  ),
  state(
    "higher",
    "fått jobb|fått anställning|får anställning|till praktik|till anställning|till studier eller arbete|börjat arbeta|börjat studera|egen bostad|eget boende|eget kontrakt|förstahandskontrakt",
    "Deltagare som fått jobb",
  ),

  state(
    "higher",
    "fått arbete|får arbete|får jobb|fått bostad|får bostad|fått tid|får tid|fått utbildning|börjat arbeta",
    "Personer som fått arbete",
  ),
  state("lower", "skilda boenden|akuthem|akutplacerad|jourhem|jourhemsplacering", "Barn på akuthem"),
  measure(
    "higher",
    "förvärvsintensitet|sysselsättningsintensitet|etableringsgrad|inkomst|medianinkomst|disponibel inkomst",
    "Medianinkomst",
  ),
  thing(
    "higher",
    "anställning(?= *$)|subventionerad anställning|nystartsjobb|extratjänst|jobbmatchning|matchad|avslut till (?:arbete|studier|självförsörjning|lönearbete)|lönearbete|lönebidragsanställning|eget företag|egen lägenhet|bostad först|första kontrakt|egna kontrakt|skuldsanerad|skuldsanering beviljad|drogfrihet|nykterhet|våldsfri|hedersfri|barn kvar hemma",
    "Avslut till lönearbete",
  ),
];
