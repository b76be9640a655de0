import {
  measure,
  measureExactly,
  state,
  stateExactly,
  thing,
  thingExactly,
  type MeasureWord,
} from "./measureWord";

/** What is measured of travel, streets and traffic. */
export const OF_TRANSPORT: readonly MeasureWord[] = [
  thing(
    "higher",
    "resenär|cyklist|påstigande|busspassagerar|tågpassagerar|kollektivtrafikresenär|pendlarkort|periodkort",
    "Påstigande på stadslinjerna",
  ),
  thingExactly(
    "higher",
    "[a-zåäö]*resor(?:na)? med (?:stads|region|pendel|linje|skol)?(?:bussar(?:na)?|buss|tåg|tåget|cykel|kollektivtrafik(?:en)?|spårvagn|färjan?)|kollektiva? resor|buss(?:resande|åkande)(?:t)?",
    "Resor med stadsbussarna",
    "Resor med taxi",
  ),
  measure(
    "higher",
    "cykelandel|gångandel|marknadsandel|kollektivtrafikandel|färdmedelsandel|restidskvot bil",
    "Cykelandelen av alla resor",
  ),
  measureExactly(
    "lower",
    "restidskvot(?:en)?|restidsförlängning(?:en)?|körd(?:a)? (?:mil|kilometer|km) (?:med )?(?:privat|egen|fossil|bil|bensin|diesel)[a-zåäö ]*|tomkörning(?:ar|en)?|tomgångskörning(?:en)?|mil med (?:egen|privat) bil",
    "Restidskvot buss mot bil",
    "Mil cykelväg",
  ),
  state(
    "higher",
    "väderskydd|tillgänglighetsanpassning|tillgänglighetsanpassad|hastighetssäkrad|gc-anpassad|uppvärmd|belyst|asfalterad|snöröjd|plogad|halkbekämpad|sandad|trafiksäkrad|upprustning",
    "Hållplatser med väderskydd",
  ),
  state(
    "lower",
    "spårig|gropig|ojämn beläggning|dåligt skick|mycket dåligt skick|dålig beläggning|eftersatt skick|belastningsbegränsad|nedsatt bärighet|obelyst|halt väglag|oplogad",
    "Vägar med dåligt skick",
  ),
  stateExactly(
    "lower",
    "halka(?:t|r)?|snubbla(?:t|r)?|cyklat omkull|påkörda?|rattfull[a]?|rattfyllor|kör(?:t)? för fort|parkerat fel|utan (?:hjälm|bälte|reflex|väderskydd|belysning|biljett)",
    "Resande utan biljett",
    "Biljett",
  ),
  stateExactly(
    "higher",
    "med (?:hjälm|bälte|reflex|lykta|giltig biljett|sittplats)|(?:inom|under|högst) (?:gällande |skyltad )?hastighetsgräns(?:en)?|avgår i tid|ankommer i tid|ankommit i tid|hinner med bytet",
    "Cyklister med hjälm",
    "Hjälm",
  ),
  thing(
    "lower",
    "signalfel|vagnfel|bussbrist|förarbrist|tågstopp|tågförsening|utebliven tur|utebliven avgång|vägarbet|vägskad|sprick|gatuskad|stensläpp|felställd skylt|övergiven|övergivna (?:fordon|cyklar)|skrotbil|fordonsvrak|klottersanering",
    "Utebliven avgång",
  ),
  thingExactly(
    "lower",
    "trafikanter i (?:kö|oskyddade lägen)|genomfartstrafik(?:en)?|tung(?:a)? trafik(?:en)?|biltäthet(?:en)?|bilinnehav(?:et)?|bilar per (?:hushåll|invånare|1 ?000)|bilpendl[a-zåäö]*|bilskjuts(?:ande)?|skjutsas|tomma bussar|fordonsrörelser",
    "Biltäthet",
    "Bilpool",
  ),
  thing(
    "higher",
    "bilpool|lånecykel|elcykel|cykelpump|samåkning|pendlarparkering|gångfartsområd|trottoar|övergångsställ|cykelöverfart|busskörfält|bussgata|laddinfrastruktur|hastighetsdämpande åtgärd|farthinder",
    "Samåkning",
  ),
];
