import { measure, measureExactly, state, thing, type MeasureWord } from "./measureWord";

/** What is measured of environment, energy, waste and water. */
export const OF_ENVIRONMENT: readonly MeasureWord[] = [
  measure(
    "lower",
    "utsläpp|emission|växthusgas|koldioxidutsläpp|klimatpåverkan|klimatavtryck|koldioxid|co2",
    "Utsläpp av växthusgaser",
  ),
  measure(
    "lower",
    "energianvändning|slutanvändning|slutanvändning av energi|elanvändning|vattenanvändning|kemikalieanvändning|värmeanvändning|pappersanvändning|bränsleanvändning|plastanvändning|saltanvändning",
    "Energianvändning",
  ),
  measure(
    "lower",
    "medelhastighet|snitthastighet|genomsnittlig hastighet|förbrukning|konsumtion|energibehov|effektuttag",
    "Elförbrukning per kvadratmeter",
  ),
  thing(
    "lower",
    "restavfall|hushållsavfall|insamlat hushållsavfall|insamlat avfall|insamlat restavfall|insamlat kommunalt avfall|uppkommet avfall|brännbart avfall|avfall|avfallsmängd|sopor|grovavfall|säck- och kärlavfall",
    "Hushållsavfall per invånare",
  ),
  thing(
    "lower",
    "lågpresterande|dålig vitalitet|nedsatt vitalitet|nedskräpning|skräp|klotter|dumpning",
    "Nedskräpning",
  ),
  thing(
    "lower",
    "buller|bullerstörd|luftförorening|partikel|partiklar|partikelhalt|kvävedioxid|kvävedioxidhalt|kvävehalt|fosforhalt|fosforutsläpp|miljögift|mikroplast|radon|förorening|övergödning",
    "Partikelhalt i luften",
  ),
  thing(
    "lower",
    "bekämpningsmedel|farliga kemikalier|fossil|fossilt|bensin|diesel",
    "Farliga kemikalier",
    "Fossilfri",
  ),
  thing(
    "lower",
    "läckage|läcka|läckor|vattenläck|utläckage|tillskottsvatten|bräddning|bräddad|odebiterat vatten|odebiterad vattenmängd|odebiterad|rörbrott|källaröversvämning|översvämning|ledningsbrott",
    "Vattenläckor",
  ),
  thing("lower", "otjänlig|otjänligt", "Otjänliga prover"),
  thing(
    "lower",
    "driftstopp|driftavbrott|driftstörning|störning|strömavbrott|leveransavbrott|stopp|avloppsstopp|haveri|akuta reparationer",
    "Driftstopp",
  ),
  thing(
    "lower",
    "underhållsskuld|eftersatt underhåll|eftersatt|underhållsbehov|potthål|sättningsskad|akut underhåll|avhjälpande underhåll|felavhjälpande underhåll",
    "Eftersatt underhåll",
  ),
  measure(
    "lower",
    "bilresor|privat bil|egen bil|privatbil|bil i tjänsten|biltrafik|bilåkande|bilkörning|körsträcka|flygresor|tjänsteresor med bil|milersättning|biltransporter",
    "Flygresor i tjänsten",
  ),
  measure(
    "lower",
    "lokalyta|lokalarea|lokalyt|tomma lokaler|lediga lokaler|vakanta lokaler",
    "Lokalyta per elev",
  ),
  thing(
    "higher",
    "gröna transporter|gröna resor|vegetarisk|växtbaserad|fossilfri|fossiloberoend|förnybar|biogas|miljöbil|(?<!dies)elbil|elfordon|laddstolp|laddstation|laddningsstation|grön el|grönt drivmedel|laddplats|laddpunkt|laddfordon|elbuss",
    "Fossilfria fordon",
  ),
  thing("higher", "solel|solcell|solenergi|vindkraft|egenproducerad el", "Producerad solel"),
  thing(
    "higher",
    "återvinning|materialåtervinning|återvunn|återvinn|återbruk|återanvändning|återanvänd|källsortering|utsorterat|utsorterad|källsortera",
    "Materialåtervinning",
  ),
  thing(
    "higher",
    "insamlat matavfall|[a-zåäö]*avfall(?: som [a-zåäö]+)? till (?:[a-zåäö]+ ){0,2}(?:[a-zåäö]*återvinning|biogas|rötning|kompostering|återbruk)|matavfall till biogas|till biogas|till biogasproduktion|matavfallsinsamling|insamlat|insamlad|utsorterat matavfall|fastighetsnära insamling|förpackningsinsamling",
    "Insamlat matavfall",
  ),
  thing("higher", "energieffektivisering|energibesparing|klimatåtgärd", "Energieffektivisering"),
  measure(
    "higher",
    "vattenkvalitet|luftkvalitet|kvalitet|badvattenkvalitet|standard|status|ekologisk status",
    "Vattenkvalitet",
  ),
  thing(
    "higher",
    "naturreservat|skyddad natur|skyddad mark|biologisk mångfald|grönyta|grönområd|parkyta|planterade träd|våtmark",
    "Skyddad natur",
  ),
  thing(
    "higher",
    "förnyelsetakt|förnyelsegrad|förnyad|förnyelse|ledningsförnyels|förnyade ledningar",
    "Förnyelsetakt",
  ),
  measure("higher", "reningsgrad|(?<!fö|o)rening|avskiljning|underhållsnivå", "Reningsgrad"),
  measureExactly("higher", "egenproduktion|självförsörjningsgrad(?:en)?", "Självförsörjningsgrad livsmedel"),
  thing(
    "lower",
    "energiklass (?:d|e|f|g)(?: ?(?:-|och|eller) ?(?:e|f|g))?|sämsta energiklass|energiklass sämre",
    "Byggnader i energiklass F eller G",
  ),
  thing(
    "lower",
    "hårdgjord|oljeuppvärmd|eluppvärmd|oljeeldad|direktverkande el|hårdgjord yta|exploaterad jordbruksmark|avverkad",
    "Hårdgjord yta",
  ),
  thing(
    "lower",
    "kväve|fosfor|kvicksilver|bly|pfas|kadmium|bakteriehalt|fosforläckage|syrebrist",
    "Kväve till recipienten",
  ),
  thing(
    "lower",
    "uppvärmning|spolning|inläckage|ovidkommande vatten|spillvärme|vattenförlust|vattensvinn|nätförlust",
    "Uppvärmning, kWh",
  ),
  thing(
    "lower",
    "felsorterat|felsortering|felsorterad|oförbränt|deponi|deponerat|deponerad|matavfall i restavfall",
    "Felsorterat avfall",
  ),
  thing(
    "lower",
    "torv|fossil olja|eldningsolj|plast|plastpåsar|engångsartikl|engångsmaterial",
    "Engångsartiklar",
  ),
  measure("lower", "drivmedelsförbrukning|drivmedel|bränsl|klimatpåverkand", "Drivmedel, liter"),
  thing(
    "higher",
    "nya träd|gatuträd|stadsträd|blommande|ängsyta|ängsmark|pollinerar|naturvård|naturvårdsåtgärd|grönstruktur|krontäckning",
    "Nya träd",
  ),
  thing(
    "higher",
    "laddbar|elektrifierad|laddhybrid|eldriven|drivs med el|drivs av el|hvo|förnybart drivmedel|fossilfritt",
    "Laddbara bilar",
  ),
  thing(
    "higher",
    "energieffektiv|energiklass|passivhus|lågenergi|fjärrvärm|lokal energiproduktion|energiåtervinning|miljöbyggnad",
    "Energieffektiva byggnader",
  ),

  state("higher", "ansluten|anslutna|anslutet|ansluts", "Hushåll anslutna till insamling"),
  thing(
    "higher",
    "led-belysning|led-lamp|ledarmatur|biodrivmedel|biobränsl|biogödsel|biologisk behandling",
    "Transporter med biodrivmedel",
  ),
  state(
    "higher",
    "sorterar|sortera|komposterar|källsorterar|sorterar ut",
    "Hushåll som sorterar ut matavfall",
  ),
  thing(
    "higher",
    "biogasproduktion|elproduktion|solvärme|batterilager|energigemenskap|pollinatör|fjäril|vildbin|fågelholk|salamander|häckande|lekande öring|ädellövskog|naturbete|betesmark|våtmark|dagvattendamm|dagvattenlösning|regnbädd|gröna tak|grönytefaktor|koloni|stadsodling|odlingslott|trädtäckning|skuggning|återvätt|återvätning|restaurerad bäck|fiskväg|faunapassage|artskydd|bekämpad|sanerad",
    "Pollinatörer",
  ),
  measure(
    "higher",
    "siktdjup|syrehalt|syremättnad|ph-värde|grundvattennivå|vattenstatus|rötgasproduktion|verkningsgrad|energiprestanda|elkvalitet|energitäckning|slamkvalitet|revaq-certifiering|revaq",
    "Siktdjup i sjön",
  ),
  thing(
    "lower",
    "algblomning|grumling|badförbud|kokningsrekommendation|vattenförbud|bevattningsförbud|spillolja|oljeutsläpp|kemikalieolyck|illegal dumpning|nedgrävt avfall|felaktigt avfall|farligt avfall i restavfall|matavfall i soporna|matförpackning|fimpar|hundbajs|parkslide|jätteloka|lupin|granbarkborre|almsjuk|skogsbrand|gräsbrand|luktstörning|luktklagomål|saltförbrukning|vägsalt|kylbehov|köldmedi|läckande köldmedie|elspets|effekttopp",
    "Algblomningar",
  ),
  measure(
    "lower",
    "kött|köttkonsumtion|nötkött|rött kött|sockerkonsumtion|klimatbelastning|klimatpåverkan per (?:kg|portion)|koldioxidekvivalent|klorid|nitrat|nitrit|e-coli|bakterier|mikrobiologisk|turbiditet|tungmetall|läkemedelsrest|suspenderat material|bod7|totalfosfor|totalkväve",
    "Köttkonsumtion per gäst",
  ),
];
