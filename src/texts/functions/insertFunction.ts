/** What is said when a worksheet function is put into the marked cells. */
import { listed } from "../shared/listed";

export const insertTexts = {
  /** "budget: B4:B9 (Budget 2025)" */
  argument: (name: string, text: string, heading: string) => `${name}: ${text}${heading && ` (${heading})`}`,
  oneFormula: (area: string) => `En formel i första cellen fyller ${area}.`,
  byPlace:
    "Rubrikerna säger inte vilka kolumner det gäller, så de närmast till vänster är tagna i ordning. Stämmer det?",
  oneRow: "Markera flera rader i kolumnen för att räkna dem alla på en gång.",
  unreadable: (rows: readonly number[]) =>
    `${rows.length === 1 ? "Rad" : "Raderna"} ${listed(rows.map((row) => String(row + 1)))} har text i stället för ett tal och visar #VÄRDEFEL!.`,
  guarded:
    'I den här versionen av Excel blir en tom cell 0 i egna funktioner. Därför står OM(…="";"";…) runt varje område, så att tomt förblir tomt.',
  isNet: 'Kostnaderna står med minustecken, så teckenregeln är "netto".',

  refused: {
    severalColumns: "Markera cellerna i en kolumn, där svaret ska stå.",
    notBlank: (address: string) =>
      `${address} är inte tom. Driftkoll skriver inte över något: markera tomma celler.`,
    merged: "Markeringen har sammanfogade celler, och där får en kolumn med svar inte plats.",
    noMonth:
      "Det går inte att se till vilken månad siffrorna går. Skriv det i rubriken, till exempel Utfall jan-aug.",
    noColumns: (names: readonly string[]) =>
      `Hittar inte ${listed(names)} för de markerade raderna. Markera tomma celler till höger om ${names.length === 1 ? "den kolumnen" : "de kolumnerna"}.`,
    protected: "Bladet är skyddat, så inget kan skrivas där.",
  },

  inserted: (area: string, formula: string) => `${area} fylls av ${formula}`,
  insertedOne: (cell: string, formula: string) => `${cell} är ${formula}`,
  noRoom: (cell: string) =>
    `${cell} visar #SPILL!: Excel har inte plats för svaret. I en Exceltabell skrivs formeln en rad i taget.`,
  unknownName: (cell: string) =>
    `${cell} visar #NAMN?: Excel känner inte igen funktionen än. Öppna arbetsboken igen om det inte går över.`,
  removed: (area: string) => `${area} är ${area.includes(":") ? "tomma" : "tom"} igen`,
  changed: (address: string) => `${address} har ändrats sedan dess. Inget skrevs.`,
} as const;
