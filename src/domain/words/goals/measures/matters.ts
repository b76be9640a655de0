import {
  had,
  handled,
  measure,
  measureExactly,
  state,
  stateExactly,
  thing,
  thingExactly,
  type MeasureWord,
} from "./measureWord";

/** What is measured of how matters are dealt with. */
export const OF_MATTERS: readonly MeasureWord[] = [
  measureExactly(
    "lower",
    "(?:[a-zåäö]*(?:vänte|handläggnings|utrednings|svars|insats|utrycknings|respons|anspännings|led|kö|res|genomlopps|behandlings|åtgärds|avhjälpnings|process|transport|inställelse|framkörnings|larm|leverans|beslut[s]?|kredit|betalnings|vård|planerings|stillestånds|avbrotts|nertids|ned|ställ|reparations|restitutions|bearbetnings|restaurerings|tillsättnings|rekryterings|placerings|upprop[s]?|anslutnings|evakuerings)tid(?:en|er|erna|s)?)",
    "Handläggningstid",
    "Fritid",
  ),
  measure(
    "lower",
    "tid för att [a-zåäö]+|tid att [a-zåäö]+|handläggningsdagar|liggetid|medelvårdtid|vårdtid|tid (?:[a-zåäö]+ ){0,3}(?:tills|till|innan|från|mellan)|tid från|tid mellan|tid till|tidsåtgång",
    "Tid från ansökan till beslut",
  ),
  measureExactly(
    "higher",
    "(?:rimlig|acceptabel|godtagbar|lagom)[a-zåäö]* [a-zåäö]*(?:tid|tider|kostnad|avgift|belastning|storlek)",
    "Rimlig väntetid",
  ),
  thingExactly(
    "lower",
    "[a-zåäö]*kö(?:er|erna|n)?(?<!kön)|kön till [a-zåäö]+|kötid(?:en)?",
    "Bostadskö",
    "Kön",
  ),
  thing("lower", "klagomål|reklamation|missnöj", "Klagomål"),
  thing(
    "lower",
    "brist|felaktighet|anmärkning|kritik|jo-anmälan|jo-anmälning|jo-anmälningar|föreläggand|oriktighet|avsteg",
    "Brister i kontrollen",
  ),
  thingExactly("lower", "[a-zåäö]*fel(?:en|et)?|felaktig[at]?", "Räknefel", "Felix"),
  thing("lower", "försening|försenad|fördröjning|eftersläpning", "Försenade leveranser", "Före"),
  thing("lower", "överklagand|överklagad", "Överklagade beslut"),
  stateExactly(
    "lower",
    "ändrat (?:nämndens|kommunens) beslut|ändras|ändrats|ändrade i högre instans|upphävs|upphävts|upphävda|återförvisas|återförvisade",
    "Beslut som ändras i högre instans",
  ),
  stateExactly(
    "higher",
    "fastställs|fastställts|fastställda|står sig|stått sig|står fast|stått fast|vinner laga kraft|vunnit laga kraft",
    "Beslut som fastställts i högre instans",
  ),
  state(
    "higher",
    "håller tids?plan|håller tiden|hållit tids?plan|följer tids?plan|följer plan|(?:utan|inga) (?:avvikelse|anmärkning|erinran|brist)",
    "Projekt som håller tidplanen",
  ),
  state("lower", "med (?:avvikelse|anmärkning|erinran|brist)", "Kontroller med avvikelse"),
  state("lower", "(?:ej|inte) (?:in)?rapporterad", "Ej rapporterade beslut"),
  state("lower", "nekad|nekats|nekas|avvisad|avvisas", "Nekade platser"),
  measure("unclear", "tillsynsärend|inkomna ärend|öppnade ärend|nya ärend", "Tillsynsärenden"),
  // As many as the law gives no right to: neither many nor few are better.
  measure("unclear", "avslag|avslagen|avslagna|avslagsandel|bifall", "Avslag på ansökan om bistånd"),
  state(
    "lower",
    "överskrid|överskridit|(?<!block|gräns)överskridande|överskrider",
    "Överskridna utredningstider",
  ),
  stateExactly("lower", "undviker|avstår|avstått|avstå|saknade", "Andel som undviker att gå ut"),
  state("lower", "kvarståend|kvarstår|obesvarad|outredd", "Kvarstående brister"),
  thing("lower", "regelkrångel|krångel|byråkrati", "Regelkrångel"),
  measure(
    "lower",
    "avvikelser i vården|antal avvikelser|allvarliga avvikelser|upprepade avvikelser|avvikelser per",
    "Antal avvikelser",
  ),
  had(
    "higher",
    "individuell mätning|ägare|ansvarig|plan|policy|rutin|analys|strategi|avtal|beslut|kontrakt|handledare|mentor|bredband|uppkoppling|försäkring|ordförande|behörighet|utredning|dokumentation",
    "Verksamheter med beredskapsplan",
  ),
  handled(
    "higher",
    "avslutad[et]? med återgång i arbete|avslutad[et]? (?:försörjningsstöd|ekonomiskt bistånd|bistånd)|avslutat (?:försörjningsstöd|ekonomiskt bistånd|bistånd)",
    "Avslutade försörjningsstöd",
  ),
  stateExactly(
    "higher",
    "klar[ta]? (?:före|innan|senast|inom)|inom (?:[a-zåäö]+ )?(?:[a-zåäö]*tiden|[a-zåäö]*gränsen|[a-zåäö]*garantin|[a-zåäö]*fristen|[a-zåäö]*tidsramen)",
    "Plats inom garantitiden",
  ),
  stateExactly(
    "lower",
    "(?:över|efter|utanför|utöver|längre än|senare än) (?:[a-zåäö]*tidsgränsen|[a-zåäö]*garantitiden|[a-zåäö]*garantin|[a-zåäö]*fristen|tidsramen)",
    "Bygglov över tidsgränsen",
  ),
  stateExactly("lower", "missade?|missats?|missas|uppskjut(?:en|et|na|its|s)", "Dagar då besök missats"),
  stateExactly("lower", "sena?|sent|försenad[et]?", "Sena besök"),
  handled("higher", "besvara|besvarad|besvarat|besvaras", "Besvarade samtal"),
  handled(
    "higher",
    "åtgärda|åtgärdad|lett till åtgärd|avhjälpt|avhjälp|lösta|löst|löses|utred|utredd|hanterad|hanteras|uppklarad|motverkad|förebyggd|förhindrad|undanröjd",
    "Åtgärdade brister",
    "Utredning",
  ),
  state(
    "higher",
    "uppfyll|uppfylld|uppfyllt|enligt plan|i tid|i rätt tid|på utsatt tid|på avtalad tid|samma dag|vid första kontakten|vid första kontakt|av plan|av planen|av årets plan|av maxpoäng|enligt tidplan|enligt avtal|enligt riktlinje|enligt beslut",
    "Andel beslut i tid",
  ),
  measureExactly(
    "higher",
    "[a-zåäö]*(?:åtgärd|insats|skydd|arbete|kamp)[a-zåäö]* mot",
    "Åtgärder mot fall, trycksår och undernäring",
    "Åtgärder mottas",
  ),
  thing(
    "higher",
    "(?:aktuell|upprättad|upprättat|antagen|antaget|beslutad|skriftlig|fastställd)[a-zåäö]* (?:[a-zåäö-]+ ){0,2}(?:[a-zåäö]*(?:plan|rutin|överenskommelse|policy|riktlinje|strategi|program|avtal))",
    "Aktuell rutin för samordning",
  ),
  state("higher", "möjlighet|har tillgång|tillgång till|kan välja", "Boende med möjlighet att välja rätt"),
  measure(
    "higher",
    "rättssäkerhet|rättssäker|delegationsgrad|informationssäkerhet|mognad|mognadsgrad|säkerhetskultur",
    "Rättssäkerhet",
  ),
  thing(
    "lower",
    "tappad|tappade samtal|avbrutna samtal|missade samtal|avvisade samtal|köavhopp",
    "Tappade samtal",
  ),
  thing(
    "lower",
    "återremitterad|återremiss|återremitteras|bordlagd|kompletteringsbegäran|komplettering|omtag|omprövning",
    "Återremitterade ärenden",
  ),
  thing(
    "lower",
    "skadlig kod|virus|phishing|nätfiske|klickar på|klickat på|klickade på|som klickar|nertid|nedtid|it-avbrott|supportärend|driftincident|sårbarhet",
    "Skadlig kod",
  ),
  thing(
    "lower",
    "ärendebalans|ärenden i balans|i balans äldre|ofördelad|ej avslutade|ej påbörjad|(?<!när|om|kring|grund|till|före|mellan)liggande|väntelista|köande|resterande ärenden",
    "Ärenden i balans",
  ),
  thing(
    "lower",
    "pappersblankett|pappersansökning|utskrift|pappersutskick|manuell|manuellt",
    "Utskrifter per anställd",
  ),
  thing("lower", "jäv|oegentlighet|korruption|muta|mutor|bisyssl", "Oegentligheter"),
  state(
    "higher",
    "nöjaktig|tillfredsställand|fullständig|komplett|ordinarie|bäst|topp|i topp|över rikssnittet|bättre än|välfungerand|enkla|enkelt|lättläst|begriplig",
    "Enkla e-tjänster",
  ),
  handled(
    "higher",
    "besvarades|löstes|avgjord|återkopplad|återkoppling|återkopplat|publicerad|tillgängliggjord|gallrad|arkiverad",
    "Återkopplade synpunkter",
  ),

  thingExactly(
    "lower",
    "fel(?!fri)[a-zåäö]{4,}|omarbet[a-zåäö]*|miss(?!ion|a[dt]s?)[a-zåäö]{3,}",
    "Felparkeringar",
    "Felfria",
  ),
  thing("lower", "misslyckad|uteblivet|dubbelarbet|restlista|backlogg", "Misslyckade leveranser"),
  state(
    "higher",
    "svar direkt|direkt svar|(?:avslutade|avslutas|lösta|löses|besvarade|besvaras) direkt|vid första besöket|självbetjäning|svarat|genomgått",
    "Ärenden avslutade direkt",
  ),
  thing(
    "lower",
    "balanserad ärendemängd|balanser|ärendekö|ärendetid|ärendeålder|avslag i domstol|förlorade mål|förlorat mål|utdömda|bifallna överklaganden|bifall i högre rätt|ändring i högre instans|ändrade i domstol|obefogad|jo-ärende|tillsynskritik|revisionsanmärkning|revisionskritik|rekommendation från revisionen|avvikelse i internkontroll|internkontrollbrist|missad deadline|missat datum|överträdd frist|dröjsmålstalan|passivitet|handläggarbyt|handläggarbyten|missade svar|svarsmiss|bortkopplad|bortkopplade samtal|väntande samtal|samtalskö|bruten länk|brutna länkar|felaktig länk|otillgänglig sida|wcag-brist|säkerhetshål|kritisk sårbarhet|opatchad|systemkrasch|datorhaveri|felinloggning|lösenordsåterställning",
    "Bortkopplade samtal",
  ),
  thing(
    "higher",
    "chatbot-svar|automatisering|automatiserade beslut|automatiska beslut|digitala beslut|robotiserad|e-signatur|e-legitimation|säker inloggning|tvåfaktor|säkerhetskopia|återläsningstest|kontinuitetsplan|informationsklassning|informationsklassad|registerförteckning|tillgänglighetsredogörels|klarspråk|svarsprecision|lösningsgrad|förstalinjelösning|first contact resolution|självservicegrad",
    "Automatisering",
  ),
];
