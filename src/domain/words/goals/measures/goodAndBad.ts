import { measure, state, stateExactly, thing, thingExactly, type MeasureWord } from "./measureWord";

/** What is good or bad whatever it is of: how somebody or something is, what is done well or badly. */
export const OF_ANYTHING: readonly MeasureWord[] = [
  state(
    "higher",
    "använd|avlastad|krisövad|aktiv|anpassad|bekväm|delaktig|effektiv|fungerand|hälsosam|hälsosamm|trivsamm|belåtna|energisnål|inkluderad|inkluderand|intakt|(?<!för)säkr|lycklig|pålitlig|stabil|tillgänglig|trevlig|trivsam|tydlig|uppskattad|utvecklande|vital|värdefull|respekterad|välinformerad|hoppfull|vaccinerad|självständig|kvalificerad|modern|smidig|lättillgänglig|prisvärd|klimatneutral|tidsenlig|sammanhållen|sammanhållna|välplanerad|välkommen|välkomna|inspirerand|lämplig|ändamålsenlig|användbar|användarvänlig|läsbar|jämställd|jämlik|dokumenterat|åtkomlig|återställd|leveranssäker|robust|pricksäker|välutbildad|miljövänlig|barnvänlig|äldrevänlig|trafiksäker|mångsidig|varierad|kunnig|påläst|serviceinriktad|tillmötesgående|hjälpsam|vänlig|artig|närvarand",
    "Fungerande brunnar",
  ),
  stateExactly(
    "higher",
    "glad[at]?|glada|nyktra|nykter|(?:full)?bemannade?|stark(?:a|t|are)?|lugn(?:a|t|are)?|pigg(?:a|t|are)?|insatta?|fysiskt aktiva?|i balans|på topp|fungerar(?: (?:bra|väl|utmärkt|tillfredsställande))?|fungerat(?: bra| väl)?",
    "Starka föreningar",
    "Insats",
  ),
  stateExactly(
    "higher",
    "går vidare|gått vidare|behåller|behållit|förstår|förklarar|förklarat|utövar|tränar|motionerar|hittar|hittat|gillar|lär sig|lärt sig|utvecklas|utvecklats|närvarar|närvarat|är närvarande|ser (?:en )?framtid|ser fram emot|stannar (?:kvar|hela)|bor kvar|reser kollektivt|hjälper|hjälps|lyckas|lyckats|vågar|orkar|hinner|sover gott|mår bra|respekterar|samarbetar|engagerar sig|lyssnar|(?:går|cyklar) till (?:skolan|jobbet|arbetet)|tror på|läser (?:dagligen|varje dag|för sina? barn|på fritiden)|äter (?:frukost|lunch|skollunch(?:en)?|grönsaker|frukt)|tar körkort|tagit körkort|har framtidstro|har tillit|vill (?:rekommendera|fortsätta|återkomma|arbeta kvar)|knäckt (?:läs)?koden|flyttat (?:till eget|till en egen|hemifrån)|vistas (?:utomhus|ute)|kommer ut|komma ut|(?:kommunen|nämnden) (?:får|fått) rätt|automatiskt|rör på sig",
    "Elever som vågar fråga",
  ),
  stateExactly(
    "higher",
    "(?:får|fått|få|ges) (?:(?:den|det|all|extra|rätt|särskilt|snabb|god|bra|tillräckligt?|den hjälp och det) )*(?:hjälp|stöd|anpassningar|beröm|återkoppling|insats(?:er)?|svar)|(?:bli|blir|blivit) (?:lyssnade? på|sedda?|bekräftade?|väl bemötta?|väl bemött)|känner (?:sig )?(?:sedda?|hemma|välkomna?|gemenskap|glädje|tillhörighet|samhörighet)",
    "Brukare som får den hjälp de behöver",
  ),
  state(
    "lower",
    "bristfällig|defekt|förorenad|nedsmutsad|ineffektiv|instabil|inaktiv|inkompetent|isolerad|oisolerad|pressad|smutsig|vilseledande|undermålig|polisanmäld|försummad|krossad|borttappad|underbemannad|underdimensionerad|överbelagd|överfull|ojämn|otät|ogräs|föråldrad|rostig|möglig|överviktig|underviktig|rastlös|sömnlös|farlig|eftersatt|slarvig|skräpig|strukna|struken|förvirrad|vanskött|vansköt|frustrerad|dödlig|hårt belastad|snedvriden|ojämlik",
    "Underbemannade pass",
  ),
  stateExactly(
    "lower",
    "akuta?|akut|brutna?|bruten|borttappade|försvunna|arg[at]?|arga|dyr[at]?|dyra|dyrare|ful[at]?|fula|tomma|svag(?:a|t|are)?|svår(?:a|t|are)?|slitna?|slitet|utslitna?|vilsna|vilsen|utfrysta?|fattig(?:a|t|are)?|stillasittande|igenvuxna?|uttjänta?|uttjänt|retade?|retad|slagna|slagen|passiva?|för (?:få|lite|dyra?|dyrt|långa?|långt|stora)",
    "Tomma stolar",
    "Argument",
  ),
  stateExactly(
    "lower",
    "riskerar|klagar|klagat|dör|dött|dricker alkohol|berusar sig|berusade?|lider|läcker|läckt|bryter samman|brutit samman|brutits i förtid|rymmer|rymt|avviker|avvikit|fastnar|fastnat|spelar om pengar|vantrivs|vejpar|vejpat|vapar|vapat|(?:får|fått|behöver|behövt) vänta|väntar|väntat|vänta|överväger att (?:sluta|byta|flytta|hoppa av)|funderar på att (?:sluta|byta|flytta)|(?:kommunen|nämnden) (?:förlorar|förlorat)|tvingas|tvingats|förlorar|förlorat|kraschar|kraschat|misslyckas|misslyckats|försvinner|försvunnit|blir utan|blivit utan|läser om|gör om|gått om|går om|(?:fungerar|fungerat|sover|mår|mått|trivs|går|sköts) (?:mycket |ganska |riktigt )?(?:dåligt|illa|sämre)|(?:aldrig|sällan) (?:läser|motionerar|tränar|äter frukost|äter)|stängts? (?:i förtid|akut)|stängt (?:i förtid|tidigare|helt)|gått sönder|går sönder|förfallit|förfaller",
    "Placeringar som bryter samman",
  ),
  thing(
    "lower",
    "bakslag|bluffaktur|försummels|försämring|kollision|krock|olägenhet|sanktion|överträdels|krasch|rymning|avvikning|avskedand|tilläggsbeställning|nödlarm|skadedjur|råttor|angrepp|slitage|slöseri|fusk|cannabis|vejp|vejpning|snus|tobak|nikotin|e-cigarett|energidryck|stillasittand|inaktivitet|undervikt|viktnedgång|viktförlust|avhugg|ohyra|vägglöss|skuldfäll|missbruk|ojämlikhet|orättvis|otillräcklighet|obalans|kris|kaos|bortval|nedgång|tapp|tillkortakommand|dödläge|ärendeberg|sårbarhet|utarmning|erosion|markföroreningar|förorenade områden|invasiv|invasiva arter|främmande arter",
    "Kollisioner",
    "Kritvit",
  ),
  thingExactly(
    "lower",
    "spill(?:et)?|röta|damm(?:et)?|droger|drog|läsk(?:en)?|alkohol|vape|[a-zåäö]{3,}gap(?:et)?|[a-zåäö]*(?<![fa])risk(?:en|er|erna)?|[a-zåäö]*returer",
    "Betygsgapet",
    "Friskvård",
  ),
  measure(
    "lower",
    "avtryck|fotavtryck|skattetryck|kassation|kassationsgrad|dödstal|vårdtyngd|bräddvolym|elintensitet|energiintensitet|kolintensitet|koldioxidintensitet|sjukskrivningslängd|ohälsa",
    "Koldioxidavtryck från mat",
    "Uttryck",
  ),
  measure(
    "higher",
    "brukartid|precision|lojalitet|stabilitet|laganda|framtidstro|framtidshopp|livslängd|överlevnad|artrikedom|kundnytta|samhällsnytta|innovationskraft|genomförandekraft|uthållighet|robusthet|resiliens|täckning|pålitlighet|tydlighet|noggrannhet|kompetensförsörjning|gemenskap|inkludering|samhörighet|tillfredsställelse|uppskattning|trovärdighet|flexibilitet|respekt|livsglädj|skolglädj|framgång|framsteg|jämvikt|tacksamhet|vänlighet|värdighet|hållbarhet|enkelhet|anpassningsförmåga|arbetsförmåga|lönsamhet|konkurrenskraft|återhämtning",
    "Vaccinationstäckning",
    "Täcke",
  ),
];
