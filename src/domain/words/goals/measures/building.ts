import { measure, measureExactly, state, thing, type MeasureWord } from "./measureWord";

/** What is measured of streets, building, planning and control. */
export const OF_BUILDING: readonly MeasureWord[] = [
  thing("lower", "svartbygg|olovligt byggande|olovlig", "Svartbyggen"),
  thing(
    "higher",
    "kollektivtrafik|kollektivtrafikresor|kollektivtrafikresand|resande med buss|resor med (?:gång|cykel|tåg|buss)|till fots|resor med buss|resor med kollektivtrafiken|bussresor|resand|hållbara resor|hållbart resande|påstigning",
    "Resor med kollektivtrafiken",
  ),
  thing(
    "higher",
    "gc-väg|gc-vägar|cykelresor|cykelväg|cykelvägar|cykelbana|cykelban|cykelstråk|cykelparkering|gångväg|gångbana|cykelpassage|cykling|cyklar|går eller cyklar|gång och cykel",
    "Meter cykelväg",
  ),
  thing(
    "higher",
    "framkomlighet|tillgänglighet|tillgänglighetsanpass|trafiksäker|säker|hastighetsefterlevnad|säkerhet|driftsäkerhet|leveranssäkerhet",
    "Tillgänglighet i it-driften",
  ),
  thing(
    "higher",
    "bostad|bostäder|bostäderna|bostadsbyggand|färdigställda lägenheter|byggstarter|nybyggda lägenheter|trygghetsbostäder|byggklara tomter",
    "Färdigställda bostäder",
    "Bostadslös",
  ),
  thing(
    "higher",
    "planlagd|antagna detaljplaner|antagen detaljplan|planberedskap|planreserv|byggrätt|tomter till salu|industrimark|verksamhetsmark",
    "Planlagd mark",
  ),
  thing(
    "higher",
    "tillsyn|tillsynsbesök|tillsynsobjekt|inspektion|kontrollbesök|livsmedelskontroll|egenkontroll|kontroll|stickprov|stickprovskontroll",
    "Tillsynsbesök",
  ),
  state(
    "higher",
    "inspekterad|inventerad|kontrollerad|besiktigad|besiktad|provtag|sotad|rengjord|besiktning",
    "Inspekterade objekt",
  ),
  state("higher", "genomförd|genomfört|genomförts|genomförda|utförd|utfört|utförts", "Genomförda åtgärder"),
  state(
    "higher",
    "anmärkningsfri|felfri|avgiftsfri|kariesfri|skadefri|rökfri|drogfri|skuldfri|giftfri|olycksfri|kemikaliefri|fyllningsfri",
    "Felfria leveranser",
  ),
  state(
    "higher",
    "certifierad|miljömärkt|miljöcertifierad|miljöklassad|miljödiplomerad|svanenmärkt|trygghetscertifierad",
    "Miljöcertifierade skolor",
  ),
  thing("higher", "trädplantering|belysta gångvägar|led-armatur|energieffektiv", "Energieffektiva armaturer"),
  thing("lower", "grop|gropar|hål i vägen|trasig|ur funktion|ur drift|trasiga|släckt", "Trasiga gatlampor"),
  thing(
    "lower",
    "trängsel|köbildning|restidsförlust|hastighetsöverträdels|felparkering|parkeringsanmärkning|fortkörning",
    "Trängsel",
  ),
  thing(
    "lower",
    "vattenskad|fuktskad|mögel|sanering|inbrottslarm|skadekostnad|försäkringsskad",
    "Vattenskador",
  ),
  thing(
    "higher",
    "fiber|fiberanslutning|bredband|tillgång till bredband|tillgång till fiber|bredbandstäckning|anslutna fastigheter|kommunalt vatten",
    "Fiberanslutna fastigheter",
  ),
  state(
    "higher",
    "planerat underhåll|förebyggande underhåll|planerat och förebyggande underhåll|i gott skick|gott skick|bra skick|välskött|underhållen|underhållna|städad|städkvalitet|ren|rena|renhållning|snygg|vacker",
    "Vägar i gott skick",
  ),
  thing(
    "higher",
    "lekplats|lekplatser|vandringsled|motionsspår|badplats|utegym|rastplats|spårmeter|friluftsområd",
    "Lekplatser",
  ),
  thing(
    "higher",
    "markanvisning|bygglov för bostäder|startbesked för bostäder|slutbesked|bostadsplanering|inflyttningsklar|upplåten|studentbostäder|hyresrätt|hyresrätter",
    "Hyresrätter",
  ),
  measure(
    "higher",
    "könsbalans|jämn könsfördelning|jämn fördelning|vägstandard|beläggningsstandard|spårdjupsklass|framkomlighetsgrad|punktlighet|turtäthet|regularitet",
    "Punktlighet i skolskjutsen",
  ),

  state("higher", "skyddad|bevarad|restaurerad|renoverad|rustad|upprustad", "Skyddad skog"),
  measure("higher", "genomförandegrad|färdigställandegrad|genomförand", "Genomförandegrad"),
  measureExactly(
    "lower",
    "(?:dagar|veckor|månader|timmar|minuter) (?:till|från|innan|mellan|för att|utan)",
    "Antal dagar till startbesked",
  ),
  thing(
    "lower",
    "gränsvärdesöverskridand|avvikelser från gränsvärde|överskridna gränsvärden",
    "Överskridna gränsvärden",
  ),
  thing(
    "higher",
    "startbesked|slutbesked|inflyttningsklara|färdigställd lägenhet|nybyggd|nyproducerad|planlagda tomter|markreserv|detaljplaner antagna|antagna planer|lagakraftvunn|laga kraft|planprogram|underhållsplan|driftplan|skötselplan|energideklaration|bredbandsutbyggnad|fiberutbyggnad|utbyggnad av (?:fiber|bredband|cykelvägar|laddplatser|kollektivtrafik)|fjärrvärmeanslutning|va-anslutning|öppna data|parkbänk|offentlig toalett|hundrastgård|parker|parkanläggning",
    "Startbesked",
  ),
  state(
    "higher",
    "(?<!o|out|ej |andra)uthyrd|uthyrt|uthyrda lokaler|lokaler som är uthyrda|(?:byggnader|fastigheter|lokaler) i (?:gott|bra|fullgott) skick|tillgänglighetsinventerad|återställd efter grävning|energideklarerad|radonmätt|radonsanerad|ovk-godkänd|godkänd ovk|statusbesiktad|upprustad|trygghetsvandrad",
    "Uthyrda lokaler",
  ),
  thing(
    "lower",
    "ovk-anmärkning|ovk-brist|elanmärkning|elrevisionsbrist|hissfel|hisstopp|låssmed|störningsärend|störningsanmälan|störningsanmälning|avhysningsansökan|kallhyra|vattenläcka|takläckag|takras|asbest|pcb|byggfel|besiktningsanmärkning|garantianmärkning|återkommande fel|trasig lampa|släckt lampa|mörka gatlyktor|obesatt lokal|evakueringslokal|paviljong|modullokal",
    "Besiktningsanmärkningar",
  ),
];
