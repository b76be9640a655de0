import { thing, thingExactly, type MeasureWord } from "./measureWord";

/** What is measured of culture and leisure. */
export const OF_CULTURE: readonly MeasureWord[] = [
  thingExactly("higher", "[a-zåäö]*besök(?:et|en|are|arna)?", "Besök på bibliotek", "Besöker"),
  thingExactly("higher", "program(?:men)?", "Program för barn", "Åtgärdsprogram"),
  thing(
    "higher",
    "programverksamhet|biblioteksbesök|sessioner|unika användare|användare|följare|publik",
    "Unika användare",
  ),
  thing(
    "higher",
    "lån (?:från|på|via|av) (?:kommunens |kommunala |kommunernas )?(?:folk|skol)?bibliotek|utlån|lånade (?:e-)?(?:böcker|medier)|boklån|bibliotekslån|lån av böcker|medialån|bokutlån|e-lån|aktiva låntagare|låntagar",
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
];
