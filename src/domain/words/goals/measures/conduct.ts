import { measure, part, state, stateExactly, thing, type MeasureWord } from "./measureWord";

/** How those who are counted fare and act, and what becomes of what is begun. */
export const OF_CONDUCT: readonly MeasureWord[] = [
  state(
    "lower",
    "outnyttjad|oanvänd|oförbrukad|obrukbar|utrangerad|glömd|förbisedd|kasserad|kasserats|förstörd|spolierad|havererad|havererat|bortkopplad|bortprioriterad|nedprioriterad|utdömd|utdömt|igensatt|ihopblandad|förväxlad|utgång(?:en|na)|indragen|indragna|indraget|nedlagt|inställt|avbrutet|avblåst|senarelagd|förhalad|fördröjd|försenats|förkastad|ogiltigförklarad|ogiltig|ogiltigt|upprepad|återkommande fel|skrivs av|avskriven|avskrivna|strykt",
    "Outnyttjade timmar",
  ),
  state(
    "lower",
    "besviken|uttråkad|hotfull|våldsam|aggressiv|kränkande behandlad|diskriminerand|diskrimineras|mobbas|hotas|hotats|trakasserad|trakasseras|slagits|blivit slagen|utnyttjad sexuellt|mår dåligt|upprörd|uppgiven|hopplös|vilse|osynlig|bortglömd|övergiven|förbannad|nervös|orolig|stressig|(?<!under)stressad|skuldtyngd|utmattningssjuk|otrivs|isolerat|gängkriminell|kriminell|radikaliserad|självskadand",
    "Gängkriminella ungdomar",
  ),
  stateExactly(
    "lower",
    "(?:överväger|funderar|tänker|planerar)(?: på)? (?:att )?(?:sluta|byta|flytta|lämna|söka|säga upp)[a-zåäö ]*|säljer [a-zåäö ]+ till minderåriga|servering till minderåriga|köpt? ut|langa(?:r|t)|provat (?:narkotika|droger|cannabis|alkohol|snus|tobak)|brutit mot|bryter mot|åsidosatt|utan (?:tillstånd|kontrakt|dokumentation|upphandling|konkurrens|föregående upphandling|skriftligt avtal|ersättare|plats|uppföljning|åtgärd|svar|tolk|kontakt|kontaktperson|nätverk|vän|vänner|framtidstro|egen inkomst|tillsyn)|står (?:tomm?a?|tomt|stilla)|ligger nere|får avslag|tar slut|lagda på vänt",
    "Försäljningsställen som säljer folköl till minderåriga",
    "Slutat röka",
  ),
  stateExactly(
    "lower",
    "(?:annonseras|annonserats|göras|görs|gjorts|byggas|byggts|skickas|skickats|tas|prövas|prövats|beställas) om|satts ned|sätts ned|nedsatta?|fått sänkas|kostat mer|blivit dyrare|överstigit|överstiger|underskridit|underskrider|spräck(?:t|er)|måste (?:göras om|skjutas upp|avbrytas)",
    "Tjänster som måst annonseras om",
  ),
  state(
    "higher",
    "granskad|faktagranskad|kvalitetssäkrad|säkerställd|förankrad|samordnad|inventerat|riskanalyserad|kartlagd|kalibrerad|omhändertagen synpunkt|prövad i tid|påbörjad i tid|startad i tid|levererad i tid|klarmarkerad|slutredovisad|driftsatt|driftsatta|ibruktagen|testad|återställningstestad|validerad|rättvisemärkt|kravmärkt|msc-märkt|nyckelhålsmärkt|omsorgsfull|professionell|rättssäker|jämställt|hbtq-diplomerad|diplomerad|miljöanpassad|klimatanpassad|klimatsäkrad|översvämningssäkrad|åldersanpassad|barnanpassad|flexibel|flexibla|framgångsrik|uppdaterad|aktualiserad|revidering klar|tidsatt|digitalt signerad|färdigbehandlad i tid|grönmarkerad|grönt kort|topprankad|nyttjad fullt|fullbelagd|fullbokad|fulltecknad",
    "Granskade årsräkningar",
  ),
  stateExactly(
    "higher",
    "går ut gymnasiet|gått ut gymnasiet|tar examen|tagit examen|tog examen|får (?:gymnasie)?examen|(?:får|fick|fått) (?:sin |sina )?(?:insats|tid|plats|besked|beslut|betyg|diplom|intyg) (?:inom|i tid|direkt)|egen (?:dator|surfplatta|cykel|inkomst|nyckel|lägenhet)|grön flagg|trygga relationer|förtrolig vuxen|vuxen att prata med|läser (?:flytande|själv)|kan (?:läsa|läsa själv|cykla|simma|simma 200 meter)|simmar (?:minst )?200 meter|är med i (?:en )?(?:förening|idrottsförening|facket)|engagerade? i|väljer (?:egen|kommunens)|har (?:hela|haft) (?:semester|rast|lunch)|kvar i (?:tjänst|arbete|anställning|kommunen)|bor hemma|bo kvar hemma|bor kvar hemma|kan bo kvar|drogfria? efter|skuldfria? efter|legitimation begärs|begär(?:t|s)? legitimation|lämnat (?:akuten|akutmottagningen) inom|första (?:enhet|styrka|insats)(?:en)? framme|rätt (?:lön|insats|nivå|plats|instans|kompetens|person)|på första försöket|vid första försöket",
    "Förskolor med grön flagg",
  ),
  measure(
    "higher",
    "(?<!befolknings|boende|bil|exploaterings)täthet|tillförlitlighet|användbarhet|nytta|skärpa|samsyn|samspel|teamarbete|samverkansgrad|samverkansprojekt|medskapand|kreativitet|initiativ|idérikedom|köpkraft|stödmedlem|sponsring|sponsorintäkt|donation|eu-medel|externa medel|projektmedel|externfinansiering|exploateringsnetto|exploateringsöverskott|reavinst|återbäring|utdelning|substansvärde|bokningar|orderingång|kundbas|omsättningstillväxt|attraktionskraft|dragningskraft|synlighet|räckvidd|genomslag|gillamarkering|visningar|öppningsgrad|konverteringsgrad|träffbild",
    "Pedagogtäthet",
  ),
  measure(
    "lower",
    "arbetsbörda|administrationstid|administrativ tid|administrativa uppgifter|dokumentationsbörda|regelbörda|kostnadsutveckling|kostnadsökningstakt|fördyring|merkostnad|kostnadsläge|slöseri|tidstjuv|avvikelsetid|dubbelhyra|dubbelhyror|underkapacitet|överkapacitet|brytdag|schemahål|kompetensglapp|vakansläge|personalberoende|nyckelpersonberoende|konsultberoende|bidragsberoende hushåll|exportberoend|sårbarhetsindex|riskpoäng|riskvärde|riskexponering|exponering|belånad|belåning|belåningsgrad|skuldkvot|räntekänslighet|omflyttning|omflyttningsgrad|genomflyttning|avflyttning|omsättningshastighet personal|utflyttningsgrad|svinnkostnad|svårigheter att rekrytera|svårrekryterad",
    "Omflyttningsgrad",
  ),
  thing(
    "lower",
    "vandalisering|häleri|åverkan|personrån|åldringsbrott|ungdomsrån|id-kapning|hackerattack|överbelastningsattack|cyberangrepp|it-angrepp|utpressning|hotbild|gängkonflikt|rekrytering till gäng|knarkförsäljning|drogförsäljning|langning|svartjobb|svartarbete|skatteskuld|skatteundandragand|penningtvätt|bokföringsbrott|penningförlust|kassadifferens|inventeringsdifferens|kontrollavvikels|restnotering|reservdelsbrist|materialbrist|platsbrist|lokalbrist|lärarbrist|läkarbrist|vattenbrist|elbrist|effektbrist|bostadsbrist|parkeringsbrist|tolkbrist|kompetensbrist|svinnincident|påminnelse|kravbrev|kompletteringsbrev|omregistrering|omskrivning|omleverans|omboking|ombokad|omprov|omexamination|omtentamen|restuppgift|analfabet|analfabetism|slagsmål|rädsla|våldshändels|våldsamma händels|otillåten påverkan|otillåten direktupphandling|kartell|oschysst|intressekonflikt|rödmarkerad|rödmarkering|röda risker|hög risk|allvarlig risk|kritisk risk|riskområd",
    "Vandaliseringar",
  ),
  // What is done about it is seldom bad, whatever it is done about.
  stateExactly(
    "higher",
    "väger|vägt|mäter|mätt sitt|kartlägger|kartlagt|följer upp|följt upp|arbetar (?:aktivt|förebyggande|systematiskt|med|mot|enligt)(?: [a-zåäö]+)?|motverkar|motverkat|förebygger|bekämpar|rättat?|rättas|rättats|rättar till|lagade? från grunden|tillagade? från grunden|rötas|rötades|komposteras|återanvänds|återanvänts|tillfråga(?:s|ts|de)|i budgetbalans|i balans|återlämnade enkäter|besvarade enkäter|näringsberäknade?|upphandlade leverantörer",
    "Kök som väger sitt svinn",
    "Invägda",
  ),
  state(
    "lower",
    "falsk|underkänt|låsta|felvänd|felskyltad|felplacerad|slocknat|strömlös|utan (?:ström|vatten|värme|uppkoppling)",
    "Falska larm",
  ),
  part(
    "higher",
    "[a-zåäö-]*(?:(?<!för|miss|sam|ned|ut|nät|skade|ur)arbete) mot (?:[a-zåäö]+)|andt-arbete|antimobbningsarbete|värdegrundsarbete",
    "Andel skolor med antimobbningsarbete",
  ),
  thing(
    "lower",
    "bomkörning|bombesök|felkörning|feluttryckning|felutryckning|klick|klickfrekvens|misskötsamhet|misskötsel|efterslep|restförare",
    "Bomkörningar",
  ),
  stateExactly(
    "higher",
    "övergång(?:en|ar)? till [a-zåäö]+|gått över till [a-zåäö]+ (?:program|anställning|utbildning)|med full bemanning|fullt bemannade?|full bemanning|gjorts av enskild[a-z]*|av enskild före [a-zåäö]+",
    "Stationer med full bemanning",
  ),
  stateExactly(
    "lower",
    "(?:fler|mer) än (?:\\d+|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|femton|tjugo) (?:uppdrag|huvudmän|läkemedel|sjukfall|sjukskrivningar|placeringar|byten|utredningar|tillfällen av frånvaro)",
    "Ställföreträdare med fler än tio uppdrag",
  ),
  stateExactly(
    "higher",
    "(?:väntande|väntat|väntar|vänta) (?:högst|inom|mindre än|kortare än|max) (?:\\d+|en|ett|två|tre) [a-zåäö]+|med led(?:-belysning)?|(?:[a-z]+-)?bemanning(?= *$)|full styrka|med full styrka",
    "Väntande inom 90 dagar",
    "Väntande",
  ),
];
