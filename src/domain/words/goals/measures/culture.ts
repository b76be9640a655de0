import { thing, thingExactly, type MeasureWord } from "./measureWord";

/** What is measured of culture and leisure. */
export const OF_CULTURE: readonly MeasureWord[] = [
  // Those who are ill, poor or questioned come too: only where people come to enjoy something are many visits good.
  thingExactly(
    "higher",
    "[a-zåäö]*besökar(?:e|na|en)|(?:bad|simhalls?|biblioteks?|musei|utställnings|teater|park|arena|ishalls?|fritids|fritidsgårds|gårds|turist|webb|webbplats|hemsides|konst|konserthus|slotts|bio|festival|mässbesök|ungdoms|anläggnings|restaurang|sim|gym|camping|dags|återkommande )besök(?:et|en)?|unika besök",
    "Besökare på ungdomens hus",
    "Besöker",
  ),
  thingExactly(
    "higher",
    "(?:fysiska |virtuella |digitala )?besök(?:et|en)?(?= .*(?:bad|simhall|bibliotek|muse|park|arena|ishall|sporthall|teater|konst|kultur|fritid|ungdom|webb|hemsid|anläggning|turist|gård|scen|bio|festival|evenemang|lekplats|öppna|mötesplats|träffpunkt|naturreservat|utställning|slott|camping|konserthus|spår|gym|centrum|företag))",
    "Besök på bibliotek",
    "Besök hos budgetrådgivaren",
  ),
  thingExactly("higher", "program(?:men)?", "Program för barn", "Åtgärdsprogram"),
  thing(
    "higher",
    "programverksamhet|biblioteksbesök|sessioner|unika användare|användare|följare|publik",
    "Unika användare",
  ),
  thing(
    "higher",
    "lån (?:från|på|via|av) (?:kommunens |kommunala |kommunernas )?(?:folk|skol)?bibliotek|utlån|lånade (?:e-)?(?:böcker|medier)|boklån|bibliotekslån|lån av böcker|medialån|bokutlån|antal lån|antalet lån|e-lån|aktiva låntagare|låntagar",
    "Utlån per invånare",
  ),
  thing(
    "higher",
    "deltagar|deltagand|deltagartillfäll|deltar|deltagit|medverkan|deltog",
    "Deltagare i kulturskolan",
  ),
  thing(
    "higher",
    "arrangemang|evenemang|kulturaktivitet|aktivitet|föreställning|programpunkt|utställning|konsert|lovaktivitet|träffpunkt|mötesplats|kulturprogram",
    "Kulturarrangemang",
  ),
  thing(
    "higher",
    "föreningsaktiv|föreningsliv|medlem|medlemskap|medlemmar|idrottande|fysisk aktivitet|föreningsdriven",
    "Fysiskt föreningsaktiva",
  ),
  thing("higher", "öppethålland|öppettid|öppettimm|öppetdagar", "Öppethållande"),
  thing(
    "higher",
    "i kulturskola|i kulturskolan|i musik- eller kulturskola|kulturskoleelev|musikskoleelev",
    "Elever i kulturskolan",
  ),
  thing(
    "higher",
    "nyttjandegrad|utnyttjandegrad|uthyrningsgrad|bokningsgrad|uthyrda tider|bokade tider",
    "Uthyrningsgrad",
  ),
  thing("lower", "avbokade tider|avbokad|avbokning|ej nyttjad|outnyttjad", "Avbokade tider"),
  thing("higher", "lästa sidor|lästa böcker|läst bok", "Lästa böcker per barn"),
  thing("higher", "biljett|biobesök|badbesök|badgäst|simhallsbesök", "Sålda biljetter"),
  thing(
    "higher",
    "provat på|prova på|prova-på|nya medlemmar|nya deltagare|nya förening|nystartade förening|bidragsberättigade föreningar",
    "Barn som provat på kultur",
  ),
  thing(
    "higher",
    "läsfrämjand|bokprat|sagostund|bokbuss|bokuppsökand|meröppet|meröppna bibliotek|medier|mediebestånd|förvärv|nyförvärv",
    "Sagostunder",
  ),
  thing(
    "higher",
    "skolbio|scenkonst|offentlig konst|kulturarv|museibesök|guidade visningar|lovverksamhet|fritidsaktivitet|spontanidrott|simkunnighetsgaranti|simskola",
    "Elever på scenkonst",
  ),

  thing(
    "higher",
    "simskoleplats|kulturskoleplats|lägerplats|kolloplats|utlånad|utlånade medier",
    "Simskoleplatser",
  ),
  thing(
    "higher",
    "badande|gymkort|årskort|klippkort|simmärke|simborgarmärke|elevplats|ungdomsledare|ledarutbildning|ungdomsstipendi|kulturstipendi|lokala kulturutövare|talangtävling|turné|workshopdeltagar|besöksrekord|museiföremål digitaliserade|digitaliserade föremål|prenumerant|nyhetsbrevsprenumerant|streaming|lyssning|läsplatta|bokcirkel|språkcafé|läsambassadör|sommarlovsbok|bokkasse|talbok|anpassade medier|barnmedier|skönlitteratur|cafébesök|anmälda till läger|kollobarn|fritidsbank|fritidsbankslån|utlåning|utrustningslån|föreningsbidrag per deltagare|föreningslots|ungdomsting",
    "Badande i simhallen",
  ),
  thing(
    "lower",
    "tomma tider|tomma timmar|ej avbokade tider|outnyttjad tid|inställda föreställningar|inställda arrangemang|försenade lån|borttappade böcker|krävda böcker|medlemstapp|publiktapp|avgiftshinder|kötid till kulturskola|kö till kulturskolan",
    "Tomma tider i idrottshallar",
  ),
];
