import { HEADLESS_ACTIONS } from "./actions";
import { PASTED } from "./commandLine";

/** What --help says. */
export function helpText(): string {
  const actions = HEADLESS_ACTIONS.map(({ name, summary }) => `  ${name.padEnd(15)} ${summary}`).join("\n");
  return `Driftkoll utan Excel: samma kontroller som i panelen, för en eller flera arbetsböcker.

  npm run --silent headless -- ÅTGÄRD FIL.xlsx... [val]

Åtgärder
${actions}
  ${PASTED.padEnd(15)} läs tabeller som är kopierade från Kolada: ${PASTED} --paste FIL.txt, utan arbetsbok och utan nät

Val
  --sheet NAMN  bara bladet med det namnet, i varje fil
  --hidden      även dolda blad; annars räknas de upp på standard error
  --jobs N      så många filer åt gången, högst en för varje processor i datorn; annars en i taget
  --out MAPP    dit skrivs de ändrade arbetsböckerna, med samma namn; originalen lämnas som de är
                (en enda arbetsbok kan få ett eget namn: --out NY.xlsx); prepare utan --out skriver bredvid
                originalet, med ”kontrollerad” efter namnet
  --date DAG    dagen som anges i Kontrollrapporten och stämpeln, till exempel 2025-12-05; annars i dag (prepare)
  --answers FIL svar på frågor, som JSON: {"frågans key": "svar"}. För mål samma form som arbetsboken sparar:
                {"directions":{"indikatorn som den står":"högre"|"lägre"|"inom"},
                 "measures":{"indikatorn":"nivå"|"ackumulerande"},
                 "thresholds":{"ordet eller skalans namn": andel eller [andelar]},
                 "scales":[{"id":"vår skala","words":["bäst",...,"sämst"]}],"scale":"skalans namn"}
                Skalor som finns: uppfyllt, fyra, signal, plan.
  --earlier FIL forecastYear: en tidigare rapport med prognoser för året som är slut; får anges flera gånger
  --text FIL    en text som jämförs med tabellerna i stället för arbetsbokens egna texter (comments)
  --enough P/T  comments: räkna i stället upp raderna vars kommentar inte räcker, med gränsen i procent av budgeten
                och i tkr, till exempel 5/500; - för arbetsbokens egen gräns
  --suggested   fillGoals: godkänn riktningarna som föreslås av vad som mäts (låg sjukfrånvaro, hög nöjdhet);
                de sparas i den nya arbetsboken, och raderna de avgör får "suggested":true
  --paste FIL   en inklistrad tabell (kolada); får anges flera gånger
  --help        den här texten

Svar
  JSON på standard output, och inget annat där. Kontrollen ger en rad för varje blad:
  {"file","sheet","ready","tables":[{"address","kind","unit"}],"checks","figures","figuresChecked",
   "unchecked":[{"range","why"}],"findings":[
    {"rule","severity","cell","message","proof":[],"proposal","alternatives":[{"cell","value"}]}]}
  figures    antalet belopp på bladet, figuresChecked de som ingår i någon kontroll; resten står i unchecked,
             vart och ett en gång: {"range":"E4:E13","why":"..."}. ready gäller det som är kontrollerat.
  severity   error (fel), warning (fråga), rounding (avrundning) eller info (upplysning)
  proposal   {"value","slip"} eller {"formula"}; null när flera celler är lika troliga, som då alla står i
             alternatives. Den andra läsningen av en utpekad summa står också i alternatives.
  Ett blad där inget kan kontrolleras (tomt, en tom mall, utan tabell eller summor, ett diagramblad) är inte
  klart, "ready":false, och säger varför i ett fynd med severity info. Inte heller ett blad med formler utan
  värden, eller med en summarad som inget ger (frågan uncheckedTotal).

  Åtgärder som skriver ger en rad för varje fil, med "written" (den nya filen) och "questions" (det som behöver
  svar, med key och möjliga svar).
  fillGoals ger en rad för varje blad med mål: {"file","written","sheet","cells","tables","rows","open"}. I rows
  står varje indikator med ord, trend och varför, och state: fill (ifylld), same (står redan där), differs (en
  person har skrivit något annat, som får stå), open (kan inte avgöras, lämnas tom och listas i open) eller kept.
  Riktningar som är allmänt kända avgör inget förrän de är godkända: de står i suggestions,
  [{"indicator","direction","from"}].

  forecastYear ger en rad för varje blad med ett utfall för en del av året: {"file","written","sheet","newSheet",
  "kind":"yearForecast","year","month","ready","rows":[{"label","own","proposal","method","difference","methods","why"}],
  "remarks","questions"}. own är er prognos, difference er prognos minus förslaget, methods vad varje sätt ger.
  proposal är null när inget sätt går att lita på; då är "ready":false. Är året slut och har flera prognoser, på bladet
  eller på blad (eller i filer med --earlier) som heter Prognos 1, Prognos 2 och så vidare, blir det {"kind":"forecastHistory","year",
  "forecasts":[{"heading","accuracy"}],"rows":[{"label","accuracy"}]}: 1 är helt rätt.

  comments ger en rad för varje påstående i kommentarer och texter, eller i texten från --text:
  {"file","sheet","cell","sentence","stated","unit","verdict","figures":[{"sheet","cell","value"}],"message"}
  cell är null för --text. stated är null för ett ord om riktning utan siffra ("ökat", "i balans").
  verdict    agrees (stämmer), contradicts (stämmer inte) eller unclear (kan inte knytas till någon siffra)

  safeFixes ger en rad för varje rättelse som "Rätta alla säkra" skulle göra, och slutkod 1 när det finns någon:
  {"file","sheet","cell","before","after","value","message"}

  Med --enough ger comments en rad för varje rad över gränsen vars kommentar inte räcker:
  {"file","sheet","cell","row","lack","deviation","share","explained","unit","comment","message"}
  lack       missing (ingen kommentar), noCause (säger inte varför) eller littleExplained (förklarar mindre än
             hälften: explained av deviation)

  letter ger en rad för varje fil: {"file","text","html","remarks"}; remarks säger vad som inte är rättat

  measures ger en rad: {"file","ready","plans","deficit","uncovered","committees","sentences","questions","changes"}.
  I plans står varje åtgärdsplan med {"sheet","address","unit","measures":[{"label","cell","expected","realised"}],
  "expected","realised"}. deficit är {"amount","unit","of","sheet","cell"} (under noll: ett överskott), uncovered det
  som ingen åtgärd täcker. Gäller planerna flera nämnder är de summor över nämnderna, och committees säger samma sak
  om var och en: {"committee","deficit","expected","uncovered"}. En andra fil är en tidigare version, och changes
  säger vad som ändrats i planen sedan dess.

  compare TIDIGARE.xlsx NY.xlsx ger en rad för varje ändring, inga om inget har ändrats:
  {"sheet","row","column","old","new","difference","kind","what","cell","oldCell","follows","file"}
  kind       changed (ändrad), added (ny) eller removed (borttagen)
  what       cell, row (hela raden: old eller new är det som stod i den), column, table, sheet, label (raden heter
             något annat), heading (kolumnen heter något annat) eller loose (står utanför tabellerna)
  follows    summor, avvikelser och andelar, som ändras när andra siffror gör det

  consolidate läser alla filer tillsammans: den första är arbetsboken, de andra läses bredvid. En rad:
  {"file","written","sheet","ready","unit","rows","total","questions","remarks"}. Med --out (en mapp, eller den nya
  filen: --out NY.xlsx) skrivs arbetsboken med ett blad till; utan är written null. I rows står varje nämnd:
  {"committee","heading","budget","outcome","deviation","yearBudget","forecast","forecastDeviation","period",
   "source":{"file","sheet","cell"},"cells"}. Belopp som nämnden inte har är null; har den bara
  årets budget eller prognosens avvikelse står de också som budget och deviation. file är "" för arbetsboken själv.
  questions är meningar som säger var man ska titta, remarks vad som är omräknat.

  explain FIL.xlsx BLAD CELL ger en rad: {"file","sheet","cell","row","column","value","formula","stands":[
    {"role","kind","target","cells","arithmetic","outcome","message"}],"notes":[]}
  role       total (cellen är det som räknas fram) eller part (cellen ingår i det)
  outcome    holds (stämmer), rounding (stämmer så när som på avrundning) eller fails (stämmer inte)

  prepare ger en rad för varje fil: {"file","written","verdict","text","ready","date","report","stamp",
  "blocks":[{"sheet","cell","rule","severity","message"}],
  "sheets":[{"sheet","verdict","text","figures","figuresChecked"}],
  "approved":[{"sheet","message","reason","name","date"}],"unchecked":[{"sheet","range","why"}],"hidden","functions"}
  verdict    ready, errors, questions eller nothing. Rapporten och stämpeln skrivs också när något hindrar, och säger det.
  functions  hur många celler som har Driftkolls egna funktioner, som mottagaren inte kan räkna om

  changed ger en rad för varje fil: {"file","state","date","text","detail","changes":[{"sheet","cell","title",
  "message","before","after","effects":[{"cell","kind","message"}]}],"more"}
  state      unchanged, changed, none (ingen stämpel), broken eller newer
  kind       follows (summan följde med), stays (den står kvar) eller differs (den ändrades med något annat)

  kolada ger en rad för varje värde: {"file","indicator","id","area","year","gender","value","unit","preliminary"}.
  indicator, id, area och unit är null där tabellen inte säger dem; gender är T, K eller M. Är tabellen oklar blir det
  {"file","question":{"about","key","texts","options"}}, som besvaras med --answers: {"frågans key": "ett av options"}.

Slutkod
  0  alla blad är klara att skicka (diagramblad räknas inte, om arbetsboken har något kalkylblad)
  1  något blad är inte klart: fel, obesvarade frågor, eller inget kunde kontrolleras eller räknas
  2  en fil kunde inte läsas, ett blad finns inte, eller kommandot gick inte att förstå.
     Övriga filer kontrolleras ändå. En fil får ta 25 sekunder och 1 GB minne, sedan hoppas den över. Orsaken står på standard error.`;
}
