import {
  measure,
  measureExactly,
  state,
  stateExactly,
  thing,
  thingExactly,
  type MeasureWord,
} from "./measureWord";

/** What regions measure of health care, and what is measured of the health of a population. */
export const OF_HEALTH: readonly MeasureWord[] = [
  measure(
    "higher",
    "vaccination|vaccinationsgrad|vaccinationstäckning|influensavaccination|mpr-vaccination|hpv-vaccination|immunisering",
    "Influensavaccinationer bland äldre",
  ),
  measure("higher", "vårdgaranti|vårdgarantin|kömiljard", "Uppfylld vårdgaranti"),
  measure(
    "higher",
    "mammografi|cellprovtagning|gynekologisk cellprovskontroll|hälsoundersökning|hälsokontroll|hörselscreening|amning|ammas|helammas|ammade",
    "Barn som ammas vid fyra månader",
  ),
  measure(
    "higher",
    "följsamhet till (?:[a-zåäö]+ ){0,3}(?:riktlinje|rutin|program|rekommendation|lista|läkemedelslista)",
    "Följsamhet till basala rutiner",
  ),
  measure(
    "higher",
    "läkarkontinuitet|vårdkontinuitet|kontinuitetsindex|listningsgrad|patientsäkerhet|patientsäkerhetskultur|patientmedverkan|egenvård",
    "Läkarkontinuitet på vårdcentralen",
  ),
  measure("higher", "kariesfrihet|tandhälsa|munhygien|hörsel", "Tandhälsa hos femåringar"),
  state(
    "higher",
    "opererad inom|behandlad inom|trombolys|trombektomi|direkt till strokeenhet|strokeenhet|(?:i|enligt) (?:ett )?standardiserat vårdförlopp|inom standardiserat vårdförlopp|vårdprogram",
    "Patienter direkt till strokeenhet",
  ),
  stateExactly(
    "higher",
    "kariesfria?|symtomfria?|smärtfria?|smärtlindrade?|fast läkare|fast vårdkontakt|egen läkare|hembesök av (?:barnmorska|distriktssköterska|barnhälsovården)|rökstopp|slutat röka|slutat snusa|fimpat",
    "Patienter med fast läkare",
    "Fast",
  ),
  stateExactly(
    "higher",
    "(?:hba1c|blodtryck|ldl|ldl-kolesterol|bmi|kolesterol|blodsocker|långtidsblodsocker)[a-z]* (?:under|högst|lägre än|mindre än|<) ?[a-z\\d/,.]+",
    "Patienter med blodtryck under 140/90",
    "Blodtryck över 140",
  ),
  stateExactly(
    "lower",
    "(?:hba1c|blodtryck|ldl|ldl-kolesterol|bmi|kolesterol|blodsocker|långtidsblodsocker)[a-z]* (?:över|minst|högre än|mer än|>) ?[a-z\\d/,.]+",
    "Patienter med HbA1c över 70",
    "HbA1c under 70",
  ),
  thing(
    "lower",
    "abort|tonårsabort|tonårsgraviditet|kejsarsnitt|bristning|förlossningsskad|sfinkterskad|prematur|undervikt",
    "Aborter bland tonåringar",
  ),
  thing(
    "lower",
    "klamydia|gonorré|hepatit|tuberkulos|influensa|covid|calici|vinterkräksjuk|mrsa|esbl|resistens|antibiotikaresistens|överdos|överdoser|förgiftning|alkoholskad|leversjuk",
    "Överdoser",
  ),
  measureExactly(
    "lower",
    "undvikbar(?:a|t)? [a-zåäö]+|påverkbar(?:a|t)? [a-zåäö]+|(?:oplanerad|akut) (?:sluten)?vård|återinskrivning(?:ar|en)?|återbesök på akuten|oplanerade återbesök|(?:sjukvårdsrelaterad|hälsopolitiskt|vårdrelaterad) [a-zåäö]+ dödlighet",
    "Undvikbar slutenvård",
  ),
  measureExactly(
    "lower",
    "[a-zåäö]*besök(?:et|en)? (?:på|vid|till) (?:[a-zåäö]*akut|[a-zåäö]*akuten|[a-zåäö]*akutmottagning(?:en|ar)?|jour[a-zåäö]*)",
    "Besök på akutmottagning",
    "Besök på museet",
  ),
  thing(
    "lower",
    "strukna operationer|strukna besök|strykning|sena avbokningar|inställda operationer|disponibel plats saknas|korridorvård|korridorplacerad|utskrivningsklar|medicinskt färdigbehandlad|färdigbehandlad",
    "Strykningar av operationer",
  ),
  thing(
    "lower",
    "antibiotika|antibiotikarecept|antibiotikaförskrivning|opioid|bensodiazepin|sömnmedel|lugnande|neuroleptika|läkemedelsinteraktion|förskrivning av (?:antibiotika|narkotika|opioid)",
    "Recept på opioider",
  ),
  thing(
    "lower",
    "tvångsvård|tvångsvårdad|bältning|fastspänning|avskiljning av patient|tvångsmedicinering|tvångsinjektion|omhändertagande enligt lob",
    "Tvångsvårdade",
  ),
  thing(
    "lower",
    "astma|allergi|kol-patient|hjärtsvikt|demens|hjärt-kärl[a-zåäö]+|lungcancer|artros|malnutrition|viktnedgång|viktminskning|uttorkning|delirium|förstoppning|liggsår|hudskad|munohälsa|karies|tandvärk|tandlös",
    "Patienter med viktminskning",
    "Demensteam",
  ),
  thingExactly(
    "lower",
    "(?:drog|alkohol|narkotika|läkemedels|spel|nikotin|internet|skärm)[a-zåäö]*(?:debut|beroende|problem|missbruk|tid|vanor)|riskdrick[a-zåäö]*|intensivkonsumtion|berusningsdrick[a-zåäö]*|doping(?:en)?",
    "Skärmtid per dag",
  ),
  measure(
    "higher",
    "debutålder|alkoholdebutålder|självskattad hälsa|självskattat hälsotillstånd|hälsotillstånd|allmäntillstånd|självkänsla|självförtroende|psykisk hälsa|sömnkvalitet|kondition|rörlighet|rörelseglädj",
    "Självskattat hälsotillstånd",
  ),
  measure("higher", "cancerfri|femårsöverlevnad|överlever|överlevt|överlevande", "Femårsöverlevnad"),
  measureExactly(
    "lower",
    "(?:total )?(?:vistelse|uppehålls|ligg|kör|genomlopps|cykel|stå|tomgångs|ärende|behandlings|ledtids|framryckning|transport|förflyttnings|gång|start|laddnings|mörker|tillfrisknande|sjukskrivnings|kvarligg|boarding)-?tid(?:en|er|erna)?",
    "Total vistelsetid på akuten",
    "Arbetstid",
  ),
];
