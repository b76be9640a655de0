import { measure, measureExactly, state, stateExactly, thing, type MeasureWord } from "./measureWord";

/** What is measured of service to inhabitants and firms, and of democracy. */
export const OF_SERVICE: readonly MeasureWord[] = [
  measure(
    "lower",
    "rankingplats|ranking|placering i ranking|placering i svenskt näringslivs|rankingplacering|kommunranking|rankning",
    "Placering i Svenskt Näringslivs ranking",
  ),
  thing(
    "lower",
    "avhopp|uteblivit|uteblir|uteblivna besök|sena återbud|uteblivna|utebliven|avbokning|no-show",
    "Uteblivna besök",
  ),
  measure(
    "higher",
    "svarsfrekvens|svarsgrad|servicegrad|servicenivå|servicekvalitet|serviceindex",
    "Servicegrad",
  ),
  measureExactly("higher", "service|servicen", "Service till företag"),
  measure(
    "higher",
    "kundindex|brukarindex|medarbetarindex|medborgarindex|ledarskapsindex|elevindex|företagsindex|totalindex|näringslivsindex|informationsindex|delaktighetsindex|attraktivitetsindex|branschindex|insiktsindex|insikt",
    "Medarbetarindex",
  ),
  thing("higher", "får svar|fått svar|svar på fråga|svar direkt|svar inom", "Andel som får svar på fråga"),
  measure("higher", "förtroend|tillit|anseend|varumärk", "Förtroende för kommunen"),
  state("higher", "röstande|röstat|röstade|röstar", "Unga som röstade"),
  measure("higher", "valdeltagand|medborgardialog|medborgarinflytand", "Valdeltagande"),
  thing("higher", "webbinformation|information|öppenhet|transparens|sökbarhet", "Webbinformation"),
  thing(
    "higher",
    "e-tjänst|självservice|digitala ansökningar|digital tjänst|digitala tjänster|digitaliseringsgrad|digital mognad|digifysisk",
    "E-tjänster",
  ),
  measure("higher", "företagsklimat|näringslivsklimat|serviceklimat", "Företagsklimat"),
  thing(
    "higher",
    "nyföretagand|nystartad|nya företag|nyetablering|nyetablerad|företagsetablering|etablering|arbetstillfäll|nya jobb|nya arbetstillfällen",
    "Nystartade företag",
  ),
  thing(
    "higher",
    "gästnatt|gästnätter|turistnätter|turist|turism|inflyttning|inflyttade företag|besöksnäring",
    "Gästnätter",
    "Turistbyrå",
  ),
  stateExactly("higher", "bland de [a-zåäö\\d]+ bästa", "Placering bland de 50 bästa"),
  state("higher", "instämm|håller med", "Andel som instämmer"),
  thing(
    "higher",
    "utbildningstillfäll|utbildningsinsats|informationsinsats|rådgivning|rådgivningssamtal|workshop|seminari|samverkansavtal|ambassadör|volontär|lots",
    "Utbildningstillfällen",
  ),
  measure("higher", "tillväxt|innovation|utvecklingskraft", "Tillväxt"),
  measureExactly("lower", "rank|plats i rankingen|rankingposition(?:en)?", "Rank i företagsklimat"),
  measureExactly("higher", "index|delindex|totalindex", "Index för hållbar arbetsplats"),
  thing(
    "lower",
    "låg utbildning|låg utbildningsnivå|förgymnasial|låg inkomst|ekonomisk utsatthet|låg ekonomisk standard",
    "Invånare med låg utbildningsnivå",
  ),
  thing(
    "lower",
    "utflyttning|utflyttad|befolkningsminskning|nedlagda företag|nedlagd|nedläggning",
    "Utflyttning",
  ),
  measure("higher", "upptid|driftstid|tillgänglig tid|svarsandel", "Upptid i systemen"),
  thing(
    "higher",
    "tomter sålda|sålda tomter|sålda [a-zåäö]+tomter|sålda [a-zåäö]*mark|såld mark|markförsäljning|etablerad|etablerade företag|företagsbesök|företagskontakt|frukostmöte|exportföretag",
    "Sålda tomter",
  ),
  thing(
    "higher",
    "e-förslag|medborgarmöt|dialogmöt|dialog|synpunktssvar|brukarråd|ungdomsråd",
    "Medborgarmöten",
  ),
  state(
    "higher",
    "hållbar|klimatsmart|miljövänlig|rättvis|(?<!est|gen|energ|path|sympat|kosm)etisk|fairtrade",
    "Hållbara inköp",
  ),
  measure(
    "higher",
    "medborgarlöfte|nöjd-inflytande-index|nii|nöjd-besökar-index|nöjd-elev-index",
    "Nöjd-Inflytande-Index",
  ),

  thing("higher", "nyregistrerad|nystartat|nyetablerat", "Nyregistrerade företag"),
];
