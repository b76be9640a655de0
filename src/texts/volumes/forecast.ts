/** What is said of forecasts from volumes and prices, and what stands on the sheet they are written to. */
import { roundToUnits } from "../../domain/figures/figure";
import { formatFigure } from "../../domain/figures/formatFigure";
import type { Way } from "../../domain/forecast/volumes/dimensions";
import { isTime, type UnitOfMeasure } from "../../domain/words/measures";
import { pricedPerText, timesText, volumeText } from "./measures";
import type { Missing, VolumeColumns, VolumeRow } from "../../domain/forecast/volumes/volumeTypes";
import { counted } from "../shared/counted";
import { listed } from "../shared/listed";
import type { ExactNumber } from "../../domain/figures/exactNumber";

/** An amount as it is read: "15 203", or "+15 203" where a difference is meant. */
export function amountText(amount: ExactNumber, decimals = 0): string {
  return formatFigure(roundToUnits(amount.toCell(), decimals), decimals);
}

export function signedAmount(amount: ExactNumber, decimals = 0): string {
  return (amount.sign() > 0 ? "+" : "") + amountText(amount, decimals);
}

/** "15 203 tkr dyrare än budgeten" */
function againstBudget(difference: ExactNumber): string {
  if (difference.sign() === 0) return "lika stor som budgeten";
  return `${amountText(difference.abs())} tkr ${difference.sign() < 0 ? "billigare" : "dyrare"} än budgeten`;
}

const COLUMNS: Readonly<Record<keyof VolumeColumns, string>> = {
  budgetVolume: "budgeterad volym för helåret",
  forecastVolume: "prognos för volymen",
  budgetPrice: "budgeterat à-pris",
  forecastPrice: "prognos för à-priset",
};

export const forecastTexts = {
  sheetName: "Prognos volym x à-pris",
  title: "Prognos volym × à-pris",
  subtitle: (year: number | null) =>
    `Helår${year === null ? "" : ` ${year}`}, tkr. Merkostnad med plus är dyrare än budget.`,
  sources: (volumes: string, prices: string) =>
    volumes === prices
      ? `Räknat på ${volumes}.`
      : `Räknat på volymerna i ${volumes} och priserna i ${prices}.`,
  headings: {
    row: "Insats",
    budgetVolume: "Volym budget",
    forecastVolume: "Volym prognos",
    budgetPrice: "À-pris budget",
    forecastPrice: "À-pris prognos",
    budget: "Budgeterad kostnad",
    forecast: "Prognostiserad kostnad",
    difference: "Merkostnad",
    volumeEffect: "Volymeffekt",
    priceEffect: "Priseffekt",
    remark: "Anmärkning",
  },
  total: "Totalt",
  line: {
    heading: "Mot driftredovisningen (tkr)",
    tables: "Volym × à-pris",
    budget: "Budget",
    forecast: "Prognos",
    difference: "Merkostnad",
    turned: (label: string) => `${label} (tecknet vänt)`,
    rest: "Tabellerna − driftredovisningen",
  },
  bridge: {
    name: "Bro från budget till prognos",
    title: "Från budget till prognos, tkr",
    heading: "Steg",
    base: "Underlag",
    level: "Nivå",
    dearer: "Dyrare",
    cheaper: "Billigare",
    steps: { budget: "Budget", volume: "Volymeffekt", price: "Priseffekt", forecast: "Prognos" },
    axis: (minimum: string) => `Diagrammets axel börjar vid ${minimum}, inte vid noll.`,
  },

  mixBlock: {
    heading: "Volymeffekten, tkr",
    amount: "Belopp",
    more: "Fler eller färre, till budgetens snittpris",
    mix: "Annan fördelning mellan raderna",
  },

  missing: {
    price: "Saknar à-pris",
    priceByAnswer: "Har inget à-pris",
    figure: "En siffra saknas: tomt räknas inte som noll",
    text: "En siffra är text: gör om den till tal",
    measure: "Pris och volym räknas i olika enheter",
    measureByAnswer: "Räknas inte med: pris och volym räknas i olika enheter",
    mixed: "Budgeten och prognosen räknas i olika enheter",
    costs: "Kostnaden bredvid är en annan än volym × à-pris: se vad volymen och priset gäller",
    parts: "Volymen står för delar av året: se frågan om hur de blir ett helår",
    partsByAnswer: "Räknas inte med: volymen står för delar av året",
    partsOff: "Delarna av året blir inte helårsprognosen: se frågan om vilken som gäller",
    twoPrices: "Har à-pris i två tabeller: se frågan om vilket som gäller",
    unreliable: "Volymen har ingen prognos, och ingen går att göra som är att lita på",
  } satisfies Record<Missing, string>,
  joinedByPlace: (label: string) => `Pris från raden ”${label}”, som är den enda som blev över`,
  joinedBySpelling: (label: string) => `Pris från raden ”${label}”, som är stavad på annat sätt`,
  joinedByAnswer: (label: string) => `Pris från raden ”${label}”, som du har sagt`,
  change: {
    new: "Ny: fanns inte i budgeten, så hela kostnaden är volymeffekt till prognosens pris",
    noVolume: "Ingen volym i budgeten: volymeffekten är prognosens volym till budgeterat pris",
    noPrice: "À-priset är noll i budgeten: hela kostnaden i prognosen är priseffekt",
    ended: "Avslutad: ingen volym i prognosen, så hela skillnaden är volymeffekt",
  } satisfies Record<NonNullable<VolumeRow["change"]>, string>,
  converted: (volume: UnitOfMeasure, price: UnitOfMeasure, times: number, over: number) =>
    `Räknat till helår: ${volumeText(volume)}, pris ${pricedPerText(price)} (× ${times}${over === 1 ? "" : ` / ${over}`})`,

  summary: (difference: ExactNumber, volume: ExactNumber, price: ExactNumber) =>
    `Prognosen är ${againstBudget(difference)}: ` +
    `volymen ger ${signedAmount(volume)} och priset ${signedAmount(price)}.`,
  forecastOnly: (forecast: ExactNumber) => `Prognosen är ${amountText(forecast)} tkr för helåret.`,
  noBudget:
    "Avvikelsen är inte räknad: tabellerna saknar budgeterad volym eller budgeterat à-pris för helåret.",
  pricesAdded: (table: string) => `À-priserna i ${table} betalas utöver de andra och är lagda till.`,
  addedPrices: (headings: readonly string[]) =>
    `À-priset är summan av ${listed(headings.map((heading) => `”${heading}”`))}`,
  multiplied: (heading: string) => `Volymen är räknad gånger kolumnen ”${heading}”`,
  partsUsed: (isMean: boolean, count: number, isPricedByParts: boolean) =>
    `Helårets volym är ${isMean ? "snittet" : "summan"} av ${count} kolumner` +
    (isPricedByParts ? ", var och en till sitt à-pris" : ""),
  costLine: (label: string, sheet: string, line: ExactNumber, tables: ExactNumber, own: ExactNumber | null) =>
    `På raden ${label} på bladet ${sheet} är prognosen ${againstBudget(line)}` +
    `${own ? ` (${amountText(own)} med radens tecken)` : ""}. Tabellerna ger en prognos som är ` +
    `${againstBudget(tables)}. Det skiljer ${amountText(tables.minus(line).abs())} tkr.`,
  unusedPrice: (label: string) => `À-priset för ”${label}” används inte: ingen volym hör till det.`,
  mix: (word: string, more: ExactNumber, mix: ExactNumber) =>
    `Av volymeffekten kommer ${signedAmount(more)} av antalet ${word} och ${signedAmount(mix)} av att de fördelar sig ` +
    "på andra priser.",
  tableLeft: (name: string) => `Tabellen ${name} är inte med: inga à-priser hör till den.`,
  untriedVolumes: (count: number) =>
    `${counted(count, "volym är framskriven", "volymer är framskrivna")} efter utfallet hittills, utan ett tidigare år att pröva mot. Se över ${count === 1 ? "den" : "dem"} innan summan används.`,
  pricesLeft: (name: string) => `Tabellen ${name} är inte med: inga volymer räknas gånger dess à-priser.`,
  tableMissing: (name: string, why: string) => `${name} är inte med. ${why}`,
  partial: "Summan gäller bara de rader som är räknade.",
  leftOut: (count: number) =>
    count === 1 ? "En rad är inte med i summan." : `${count} rader är inte med i summan.`,
  notCorrected: (sheet: string) =>
    `Bladet ${sheet} har fel som inte är rättade. Prognosen räknar på siffrorna som de står.`,

  questions: {
    join: (label: string) => `Vilket à-pris gäller för ”${label}”?`,
    noPrice: "Har inget à-pris",
    measure: (volume: UnitOfMeasure, price: UnitOfMeasure) =>
      `Volymen räknas i ${volumeText(volume)} och priset är ${pricedPerText(price)}. Hur ska de räknas ihop?`,
    way: (volume: UnitOfMeasure, price: UnitOfMeasure, { value, factor: { times, over } }: Way) => {
      const factor = `× ${times}${over === 1 ? "" : ` / ${over}`}`;
      switch (value) {
        case "convert":
          return `Räkna om ${isTime(volume.of) && price.per ? timesText(volume.of, price.per) : "till helår"} (${factor})`;
        case "weeks52":
          return `Året har 52 veckor (${factor})`;
        case "perMonth":
          return `Priset är per månad (${factor})`;
        case "perDay":
          return `Priset är per dygn (${factor})`;
        case "same":
          return isTime(volume.of) && price.per
            ? `Priset är ${pricedPerText({ ...price, of: null, per: volume.of })}`
            : "Volym × à-pris är redan helårets kostnad";
      }
    },
    leaveOut: "Räkna inte med raden",
    parts: (label: string, headings: readonly string[]) =>
      `Volymen för ”${label}” står för delar av året (${listed(headings)}). Hur blir de helårets volym?`,
    partWays: {
      sum: "Lägg ihop dem",
      mean: "Ta snittet, delarna väger lika per månad",
      terms: "Väg våren med 7/12 och hösten med 5/12",
    },
    partsOff: (label: string, sum: ExactNumber, year: ExactNumber) =>
      `Delarna av året blir ${amountText(sum)} för ”${label}”, men helårsprognosen är ${amountText(year)}. Vilken gäller?`,
    partsOffWays: { sum: "Delarna sammanlagda", year: "Helårsprognosen" },
    costLine: "Vilken rad i driftredovisningen är samma kostnad?",
    noCostLine: "Ingen av dem",
    column: (subject: "volume" | "price", purpose: "budget" | "forecast") =>
      `Vilken kolumn är ${purpose === "budget" ? "budgeten" : "prognosen"} för ${subject === "volume" ? "volymen" : "à-priset"}?`,
    priceUnit: "Vad står à-priserna i?",
    inUnit: { kr: "Kronor", tkr: "Tkr", mnkr: "Mnkr" },
    years: (volumes: number, prices: number) =>
      `Volymerna avser ${volumes} och à-priserna ${prices}. Ska de räknas ihop?`,
    yearsMeant: "Ja, räkna ihop dem",
    left: (name: string) =>
      `Volymerna i ${name} har inga à-priser i arbetsboken. Ska summan räknas utan dem?`,
    leftPrices: (name: string) =>
      `À-priserna i ${name} hör inte till några volymer i arbetsboken. Ska summan räknas utan dem?`,
    secondPrices: (name: string, labels: readonly string[]) =>
      `${name} har à-priser också för ${listed(labels.map((label) => `”${label}”`))}. Ska summan räknas utan dem?`,
    leftMeant: "Ja, räkna utan dem",
    secondMeant: {
      instead: "Nej, räkna de raderna med dessa à-priser i stället",
      both: "Nej, de två à-priserna betalas tillsammans",
    },
    tables: "Vilka tabeller ska multipliceras?",
    pair: (volumes: string, prices: string) => `${volumes} × ${prices}`,
  },

  problems: {
    noVolumes:
      "Hittade ingen tabell med volymer i arbetsboken. En sådan har rubriker som ”Volymer, antal dygn”, ”Budget 2025” och ”Prognos 2025”.",
    noPrices:
      "Hittade ingen tabell med à-priser i arbetsboken. En sådan har rubriker som ”Kostnad per dygn”, ”Budget 2025” och ”Prognos 2025”.",
    missingColumns: (missing: readonly (keyof VolumeColumns)[]) =>
      `Tabellerna saknar ${listed(missing.map((name) => COLUMNS[name]))}.`,
    parts: (headings: readonly string[]) =>
      `Volymerna står för delar av året (${headings.join(", ")}). Lägg ihop dem till helår i kolumnerna Budget och Prognos: timmar och dygn som summa, elever och platser som snitt.`,
    onlyText:
      "Siffrorna är skrivna som text, så Excel kan inte räkna med dem. Kontrollera bladet och gör om dem till tal först.",
    nothingFor: (why: string) => `Inga rader kunde räknas ihop. ${why}.`,
    nothing: "Inga rader kunde räknas ihop: ingen rad har både volym och à-pris.",
  },
} as const;

/** What is said when a sheet has been added, or not. */
export const newSheetTexts = {
  failed: (why: string) => `Bladet skapades inte. ${why}`,
  left: (name: string, why: string) =>
    `Bladet ${name} blev inte färdigt och gick inte att ta bort igen. Ta bort det för hand. ${why}`,
  unanswered: (name: string) =>
    `Avbruten medan Excel skapade bladet ${name}. Det kan dyka upp när Excel svarar igen. Då säger Driftkoll det.`,
  late: (name: string) => `Bladet ${name} skapades efter att du avbröt`,
  added: (name: string) => `Bladet ${name} skapat`,
  removed: (name: string) => `Bladet ${name} borttaget`,
  sourceChanged: (sheet: string) =>
    `Bladet ${sheet} ändrades medan förslaget visades. Inget skrevs. Räkna om och försök igen.`,
  changedSince: (name: string) =>
    `Någon har ändrat i bladet ${name} sedan det skapades. Det tas inte bort; gör det för hand om det ska bort.`,
  gone: (name: string) => `Bladet ${name} finns inte längre.`,
  protected:
    "Arbetsbokens struktur är skyddad, så inget blad kan läggas till eller tas bort (Granska > Skydda arbetsbok).",
} as const;
