import type { Entry } from "./lexicon";

/** A row of a cash flow: what is paid for assets that are used, and not for shares and loans. */
export const OUTLAY: Entry = {
  means: "outlay",
  pattern:
    /^(?!.*(?:finansiell|aktie|andel|värdepapper|koncern|dotter|försäljning|avyttring|bidrag|inkomst|kassaflöde|verksamhet|förändring|förskott|netto)).*(?:investering|förvärv|anskaffning|inköp)/,
  example: "Investering i fastigheter och anläggningar",
  unlike: "Förvärv av finansiella anläggningstillgångar",
};
/** What a cash flow pays in its investing part, and not for assets that are used. */
export const NO_ASSETS: Entry = {
  means: "other",
  pattern:
    /finansiell|aktie|andel|värdepapper|koncern|dotter|försäl|såld|avyttring|bidrag|inkomst|lån|fordran|fordring|förskott|förändring|övrig/,
  example: "Utlåning till föreningar",
  unlike: "Köp av fordon och inventarier",
};
/** What others have given for them. */
export const GIVEN_FOR_ASSETS: Entry = {
  means: "given",
  pattern: /investeringsbidrag|investeringsinkomst|anslutningsavgift|gatukostnadsersättning/,
  example: "Erhållna investeringsbidrag",
  unlike: "Bidrag till statlig infrastruktur",
};
/** What others have given has been taken off. */
export const NET_OUTLAY: Entry = {
  means: "net",
  pattern: /netto/,
  example: "Nettoinvesteringar",
  unlike: "Bruttoinvesteringar",
};
