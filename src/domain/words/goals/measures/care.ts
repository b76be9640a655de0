import {
  measure,
  measureExactly,
  part,
  state,
  stateExactly,
  thing,
  thingExactly,
  type MeasureWord,
} from "./measureWord";

/** What is measured of care and of those who are cared for. */
export const OF_CARE: readonly MeasureWord[] = [
  measure("higher", "nöjdhet|kundnöjdhet|belåtenhet", "Brukarnöjdhet"),
  state("higher", "nöjd|belåten", "Nöjda brukare"),
  measure(
    "higher",
    "brukarbedömning|helhetsintryck|helhetsomdöm|helhetsbedömning|helhetssyn|omdöm",
    "Brukarbedömning hemtjänst",
  ),
  measure(
    "higher",
    "nki|nmi|nri|nöjd-kund-index|nöjd-medborgar-index|nöjd-region-index|nöjdkundindex|nöjdkund|nöjd kund",
    "NKI bygglov",
  ),
  measure("higher", "trygghet|trygghetskänsla", "Trygghet på kvällen"),
  state("higher", "trygg", "Trygga boende", "Trygghetslarm"),
  measure("higher", "bemötand", "Gott bemötande"),
  measure("higher", "kontinuitet|omsorgskontinuitet", "Personalkontinuitet"),
  // How many of the staff somebody meets in so many days is what continuity is counted in.
  measureExactly(
    "lower",
    "antal(?:et)? (?:olika )?(?:(?:hemtjänst)?personal|medarbetare|undersköterskor|ansikten)(?: (?:i|inom) hemtjänsten)? (?:på|under|över|per) (?:14 dagar|14-dagarsperiod|två veckor|fjorton dagar|14 dygn)",
    "Antal personal i hemtjänsten på 14 dagar",
    "Antal personal i hemtjänsten",
  ),
  measure("higher", "inflytand|delaktighet|självbestämmand|medbestämmand", "Upplevt inflytande"),
  measure(
    "higher",
    "självständighet|livskvalitet|välbefinnand|välmåend|funktionsförmåga|hälsa|folkhälsa",
    "Livskvalitet",
  ),
  thing(
    "higher",
    "genomförandeplan|vårdplan|handlingsplan|omsorgsplan|samordnad individuell plan|individuell plan|arbetsplan|sip",
    "Brukare med genomförandeplan",
  ),
  thing("higher", "fast [a-zåäö]*kontakt|kontaktman|kontaktperson", "Brukare med kontaktman"),
  state("higher", "meningsfull|rimlig|stimulerand|värdig|måltidssituation", "Meningsfulla dagar"),
  stateExactly("higher", "bra|goda|god|gott|positiva?|positivt|utmärkt|fungerar väl", "God munhälsa"),
  state("higher", "korrekt", "Korrekta uppgifter"),
  thing("higher", "hygienrutin|klädregler", "Basala hygienrutiner"),
  state("higher", "tillgodose|tillgodosedd", "Tillgodosedda behov"),
  state(
    "higher",
    "förbättrad situation|förbättrat|förbättrats|förbättrad|förbättring",
    "Förbättrad situation",
    "Förbättringsområden",
  ),
  state("higher", "verkställighet|verkställd|verkställt|verkställs", "Verkställda beslut"),
  state("higher", "erbjud|erbjudit|erbjudits|erbjuden|(?<!und)erhåll|(?<!und)erhållit", "Erbjuden plats"),
  state(
    "higher",
    "får plats|fått plats|får stöd|fått stöd|får hjälp|fått hjälp|får insats|fått insats|får skydd|får vård",
    "Andel som får plats",
  ),
  state("higher", "uppfölj|följs upp|följts upp|uppföljd", "Uppföljda insatser"),
  state(
    "higher",
    "riskbedömning|smärtskattning|läkemedelsgenomgång|munhälsobedömning|hembesök|screening|hälsosamtal",
    "Läkemedelsgenomgångar",
  ),
  thing("higher", "förebyggand|prevention|preventiv|tidiga insatser|tidig insats", "Förebyggande hembesök"),
  measure("lower", "incidens|insjuknand", "Incidens av hjärtinfarkter"),
  thing("lower", "hjärtinfarkt|stroke|cancer|diabetes|tandlossning", "Hjärtinfarkter"),
  thing("lower", "självmord|suicid|dödsfall|dödlighet|spädbarnsdödlighet", "Självmord"),
  thing(
    "lower",
    "fetma|övervikt|obesitas|undernäring|undernärd|karies|psykisk ohälsa|ohälsa",
    "Barn med övervikt",
  ),
  stateExactly(
    "lower",
    "fallit|faller|ramlat|ramlar|nedstämd[a]?|ledsen|ledsna|deprimerad[e]?|stressade?|ångestfylld[a]?|hungrig[a]?|utmattade?|otrygga?",
    "Äldre som har fallit",
  ),
  stateExactly("lower", "(?:huvud|mag|rygg|nack)?ont|huvudvärk|sämst[ae]?|sämre", "Har ont i huvudet"),
  stateExactly("lower", "(?:byter|bytt|bytte)(?! till)", "Barn som bytt familjehem"),
  state(
    "higher",
    "med och bestämma|någon att prata med|någon att anförtro sig|kan simma|vill stanna|får bestämma|kan bestämma|bestämmer|är med och bestämmer|väljer själv|får välja",
    "Brukare som får bestämma",
  ),
  stateExactly(
    "lower",
    "rädda?|ensam|ensamma|ensamhet|oro|orolig|oroliga|otillräcklig[at]?|dålig[at]?|negativa?|besvär(?:as)?|besväras",
    "Besväras av ensamhet",
  ),
  thing(
    "lower",
    "fallolyck|fallskad|fallincident|läkemedelsfel|läkemedelsavvikels|vårdskad|trycksår|höftfraktur|fraktur",
    "Trycksår",
  ),
  thing(
    "lower",
    "sjukhusinläggning|oplanerad inläggning|inläggning på sjukhus|infektion|smitta|smittspridning|vårdrelaterad infektion|sepsis",
    "Vårdrelaterade infektioner",
  ),
  thing("lower", "nattfasta|tvångsåtgärd|begränsningsåtgärd|skyddsåtgärd utan samtycke", "Nattfasta"),
  thing("lower", "missförhålland|allvarligt missförhålland", "Allvarliga missförhållanden"),
  thing("lower", "överbeläggning|utlokaliserad|utskrivningsklar|återinläggning", "Överbeläggningar"),
  thing(
    "lower",
    "externa placeringar|köpta platser|externt köpta|köpt plats|konsulentstödd|vårddygn|institutionsdygn|placeringsdygn|placerade utanför hemmet|placerade utanför det egna hemmet",
    "Köpta platser",
  ),
  thing(
    "higher",
    "(?:familjehem|jourhem|placeringar|hvb) i egen regi|egna familjehem|egna jourhem|egna kontaktfamiljer",
    "Familjehem i egen regi",
  ),
  state("lower", "väntand", "Väntande till besök", "Väntetid"),
  thingExactly(
    "lower",
    "olika [a-zåäö]*(?:vårdare|personal|personer|medarbetare|vårdbiträden|undersköterskor|ansikten)(?=.*(?:besöker|möter|hemtjänst|omsorg|dygn|dagar))|antal vårdare|vårdare|personalmöten",
    "Antal vårdare som en hemtjänsttagare möter",
  ),
  measure(
    "unclear",
    "lex sarah|lex sarah-rapport|lex sarah-anmälning|lex maria|lex sarah-rapporter",
    "Lex Sarah-rapporter",
  ),
  measure("unclear", "medelålder|pensionsavgång", "Medelålder"),
  // Those who are ill see a doctor: many visits are need as well as access.
  measure(
    "unclear",
    "(?:läkar|akut|vård|sjukhus|sjukvårds|mottagnings|sjuksköterske|psykolog|tandläkar|primärvårds)besök|andra besök|vårdkontakt|vårdtillfälle|vårdtillfäll",
    "Läkarbesök i primärvården",
  ),
  measure("unclear", "personuppgiftsincident", "Personuppgiftsincidenter"),
  measure("unclear", "gode? män|god man|godmanskap|förvaltarskap", "Gode män"),
  measure(
    "unclear",
    "(?:tillbuds|kränknings|avvikelse|incident|händelse)(?:anmäl(?:an|ning)|rapport)(?:ar|er|s)?",
    "Tillbudsanmälningar",
  ),
  stateExactly("unclear", "sökt|söker", "Personer som sökt stöd", "Besökt"),
  thing("unclear", "avvikelserapport|händelserapport|synpunkt", "Avvikelserapporter"),
  // The more that is told, the more is known: many may be good or bad.
  measure(
    "unclear",
    "ansökningar om|ansökan om|inkomna ansökningar|(?:rapporterade|registrerade|anmälda) [a-zåäö]*(?:avvikelser|händelser|tillbud|kränkningar)|anmälan om|anmälning om|anmälningar om",
    "Rapporterade avvikelser",
  ),
  thing(
    "lower",
    "suicidförsök|självmordsförsök|självskadebeteend|ångest|depression|nedstämdhet",
    "Suicidförsök bland unga",
  ),
  thing(
    "lower",
    "tomma platser|tom plats|tomplats|outnyttjade platser|tomdygn|sängplatser tomma",
    "Tomma platser",
  ),
  thing(
    "lower",
    "läkemedel|olämpliga läkemedel|psykofarmaka|polyfarmaci|antipsykotika|antibiotika",
    "Äldre med olämpliga läkemedel",
  ),
  thing("higher", "samförståndslösning|samförstånd|samverkan|överenskommelse", "Samförståndslösningar"),
  thing(
    "higher",
    "läkarkontakt|fast läkarkontakt|fast vårdkontakt|sip-möte|samordnad vårdplanering",
    "Fast läkarkontakt",
  ),
  state(
    "higher",
    "klassad|klassificerad|registrerade i|registrerad i|dokumenterad|bedömd|förhandsbedömd|förhandsbedömts|fattat beslut",
    "Dokumenterade insatser",
  ),
  state(
    "higher",
    "vet vem|vet hur|vet var|vet|känner till|kan påverka|kan lita på|litar på|litar|har förtroende|får hjälp",
    "Brukare som vet vem som kommer",
  ),
  state(
    "higher",
    "drogfri|nykter|skuldfri|symtomfri|självgående|lyckad|lyckat|positivt resultat|måluppfylld insats|som planerat|planenligt",
    "Lyckade avslut",
  ),
  measure("higher", "måltidsupplevels|aptit|måltidsmiljö|matglädj|upplevels", "Måltidsupplevelse"),
  thing(
    "higher",
    "anhörigstöd|avlösning|avlastning|anhörigsamtal|uppsökande|fältbesök|föräldrautbildning|föräldraskapsstöd|föräldrastöd",
    "Anhörigstöd",
  ),
  thing(
    "higher",
    "välfärdsteknik|digital tillsyn|digitalt lås|läkemedelsrobot|trygghetskamera",
    "Välfärdsteknik",
  ),
  thing("higher", "hemtagningsteam|hemtagning|hemgång|tryggt hem|korttidsplats", "Trygg hemgång"),

  state(
    "higher",
    "brytpunktssamtal|efterlevandesamtal|munhälsa|stolt|tillräcklig|tillräckligt|lagom|respektfull|lyhörd|engagerad|kompetent",
    "Stolta medarbetare",
  ),
  state(
    "lower",
    "oroar|oroad|kränks|besvikna|missnöjd|lidande|plågas|smärta|smärtor|värk",
    "Elever som oroar sig",
  ),
  thing(
    "lower",
    "omplacerad|väntedag|väntedagar|betaldygn|betaldag|betaldagar|vänteår|betalningsdag|betalningsansvar|köplacerad",
    "Väntedagar",
  ),
  thingExactly(
    "lower",
    "[a-zåäö]*(?:personal|vårdare|medarbetare|personer|vårdbiträden|undersköterskor|ansikten) per (?:brukare|kund|omsorgstagare|hemtjänsttagare)(?=.*(?:dag|veck|dygn|månad))|personal(?= som .*(?:besöker|möter))|personer(?= som .*(?:besöker|möter))",
    "Antal personal som i snitt besöker samma brukare",
  ),
  thing(
    "lower",
    "(?:fler|mer) än [a-zåäö\\d]+ (?:olika )?(?:personal|vårdare|medarbetare|personer|vårdbiträden)",
    "Brukare med fler än tio personal",
  ),
  thing("lower", "problem|svårighet|hinder|sjukdom|förslitning|skadlig|dödsolyck", "Alkoholproblem"),
  thing(
    "lower",
    "fallincident|felmedicinering|medicineringsfel|bältesläggning|isolering|inlåsning",
    "Bältesläggningar",
  ),
  thing(
    "lower",
    "akutplacering|lvu-placering|institutionsvård|omhändertagande|omedelbart omhändertagande|omedelbara omhändertaganden|långtidsinskriven|oplanerad utskrivning|missad medicin|glömd medicin|utebliven insats|missad insats|uteblivet hembesök|för tidigt avslut|kringtid|restid i hemtjänsten|spilltid|olika personer|många olika|signeringsmiss|läkemedelssvinn|vårdtagarfall|halkfall|sängfall|brännskad|felsväljning|kvarkateter|kateter|sondmatning|vattenbrist|uttorkad|ofrivillig ensamhet|ofrivilligt ensam|neet|uvas",
    "Akutplaceringar",
  ),
  thing(
    "higher",
    "barnsamtal|samtal med barnet|barnrättsbaserad|barnkonsekvensanalys|prövning av barnets bästa|barnets bästa|barnets röst|brukarrevision|brukarmedverkan|brukarmakt|social samvaro|utevistelse|utomhusvistelse|egentid|aktiviteter per (?:boende|brukare)|fallpreventiv åtgärd|nutritionsbedömning|riskbedömd|bpsd-registrering|senior alert|palliativregistret|teamträff|planerad utskrivning|direkt hemgång|rehabiliteringsplan|rehab-insats|vardagsrehab|hemrehabilitering",
    "Barnsamtal i utredningar",
  ),
  // As many have it as need it; of all who do, the more the better.
  part(
    "higher",
    "kontaktfamilj|stödfamilj|boendestöd|ledsagning|avlösarservice",
    "Andel barn som har kontaktfamilj",
  ),
];
