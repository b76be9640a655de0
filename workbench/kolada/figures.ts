/**
 * The figures of the stand-in for Kolada. EVERY ONE OF THEM IS INVENTED: they are made from the ids by arithmetic, and
 * each indicator's title says so. The names and ids of municipalities are real where they are needed to be typed, the
 * others are made up.
 */
export interface Place {
  readonly id: string;
  readonly title: string;
  readonly type: "K" | "L";
}

const REAL: readonly (readonly [string, string])[] = [
  ["0114", "Upplands Väsby"],
  ["0136", "Haninge"],
  ["0180", "Stockholm"],
  ["0483", "Katrineholm"],
  ["0680", "Jönköping"],
  ["0682", "Nässjö"],
  ["0687", "Tranås"],
  ["0881", "Nybro"],
  ["1285", "Eslöv"],
  ["1402", "Partille"],
  ["1480", "Göteborg"],
  ["1489", "Alingsås"],
  ["1492", "Åmål"],
  ["1499", "Falköping"],
  ["1781", "Kristinehamn"],
  ["2085", "Ludvika"],
  ["2182", "Söderhamn"],
];
/** So that there are as many as there are municipalities. */
const MADE_UP = 290 - REAL.length;

export const PLACES: readonly Place[] = [
  ...REAL.map(([id, title]): Place => ({ id, title, type: "K" })),
  ...Array.from({ length: MADE_UP }, (_, index): Place => {
    const number = String(index + 1).padStart(3, "0");
    return { id: `3${number}`, title: `Påhittad ${number}`, type: "K" };
  }),
  { id: "0000", title: "Riket", type: "L" },
  { id: "0006", title: "Region Jönköpings län", type: "L" },
];

export interface GroupOfPlaces {
  readonly id: string;
  readonly title: string;
  readonly members: readonly string[];
}

export const GROUPS: readonly GroupOfPlaces[] = [
  {
    id: "G90001",
    title: "Liknande kommuner, IFO, Nässjö, 2022",
    members: ["1499", "1480", "0136", "1781", "2182", "0114", "1492"],
  },
  {
    id: "G90002",
    title: "Liknande kommuner, integration, Nässjö, 2022",
    members: ["1285", "1499", "0483", "2085", "0881", "1402", "0687"],
  },
  // As it has been seen to come: encoded twice.
  { id: "G90003", title: "Liknande kommuner, IFO, AlingsÃ¥s, 2023", members: ["0687", "1402", "0881"] },
  {
    id: "G90004",
    title: "Alla kommuner, ovägt medel (påhittat)",
    members: PLACES.slice(0, 290).map(({ id }) => id),
  },
];

export interface Indicator {
  readonly id: string;
  readonly title: string;
  /** About where its figures lie. */
  readonly level: number;
  readonly decimals: number;
  readonly hasGenders: boolean;
}

/** Stands in every title. */
export const INVENTED = "(påhittade siffror)";
export const INDICATORS: readonly Indicator[] = [
  {
    id: "N31001",
    title: `Kostnad ekonomiskt bistånd, kr/inv ${INVENTED}`,
    level: 1400,
    decimals: 0,
    hasGenders: false,
  },
  {
    id: "N31002",
    title: `Utbetalt ekonomiskt bistånd, kr/inv ${INVENTED}`,
    level: 900,
    decimals: 0,
    hasGenders: false,
  },
  {
    id: "N31807",
    title: `Invånare med ekonomiskt bistånd, andel (%) ${INVENTED}`,
    level: 4,
    decimals: 1,
    hasGenders: true,
  },
  {
    id: "N31814",
    title: `Vuxna med långvarigt ekonomiskt bistånd, andel (%) ${INVENTED}`,
    level: 40,
    decimals: 1,
    hasGenders: true,
  },
  {
    id: "N31824",
    title: `Vuxna biståndsmottagare med ekonomiskt bistånd, antal ${INVENTED}`,
    level: 500,
    decimals: 0,
    hasGenders: true,
  },
  {
    id: "U31462",
    title: `Ej Ã¥teraktualiserade vuxna ett Ã¥r efter avslutat försörjningsstöd, andel (%) ${INVENTED}`,
    level: 78,
    decimals: 0,
    hasGenders: true,
  },
];

/** The first and the last year with figures; the last is preliminary by the dates of publication. */
export const FIRST_YEAR = 1995;
export const LAST_YEAR = 2024;

export interface Figure {
  readonly gender: "T" | "K" | "M";
  readonly value: number | null;
  readonly status: string;
  readonly count: number;
  readonly isdeleted?: boolean;
}

/**
 * The invented figures of an indicator in a place and a year.
 * @param revision figures are revised without notice: another number gives others
 * @returns null where the year is not there at all, as for years that nobody has reported
 */
export function figuresOf(indicator: Indicator, area: string, year: number, revision = 0): Figure[] | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const group = GROUPS.find(({ id }) => id === area);
  if (group) return meansOf(indicator, group, year, revision);
  if (!PLACES.some(({ id }) => id === area)) return null;
  // Some years nobody has reported, some figures are gone, and the country has none of what municipalities collect.
  if (area === "0000" && indicator.id.startsWith("U")) return null;
  const chance = hash(`${indicator.id} ${area} ${year}`) % 100;
  if (area === "0682" && year === 2020 && indicator.id === "N31807") return null;
  if (chance === 0 && !REAL.some(([id]) => id === area)) return null;
  if (chance === 1 && !REAL.some(([id]) => id === area))
    return [{ gender: "T", value: null, status: "Missing", count: 1 }];
  const genders = indicator.hasGenders ? (["T", "K", "M"] as const) : (["T"] as const);
  return genders.map((gender) => ({
    gender,
    value: invented(indicator, area, year, gender, revision),
    status: "",
    count: 1,
    ...(chance === 2 && area.startsWith("3") && { isdeleted: true }),
  }));
}

function meansOf(indicator: Indicator, group: GroupOfPlaces, year: number, revision: number): Figure[] {
  const all = group.members.flatMap((id) => figuresOf(indicator, id, year, revision) ?? []);
  const genders = indicator.hasGenders ? (["T", "K", "M"] as const) : (["T"] as const);
  return genders.map((gender) => {
    const values = all.flatMap((figure) =>
      figure.gender === gender && figure.value !== null && !figure.isdeleted ? [figure.value] : [],
    );
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return { gender, value: values.length > 0 ? rounded(mean, 4) : null, status: "", count: values.length };
  });
}

function invented(
  { id, level, decimals }: Indicator,
  area: string,
  year: number,
  gender: string,
  revision: number,
): number {
  const ofPlace = (hash(`${id} ${area}`) % 61) - 30;
  const ofYear = (hash(`${id} ${area} ${year} ${gender}`) % 17) - 8;
  const value = level * (1 + ofPlace / 100 + ofYear / 200 + (year - 2020) / 150) + revision * 10 ** -decimals;
  return rounded(value, decimals);
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function hash(text: string): number {
  let value = 2166136261;
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 16777619);
  value ^= value >>> 15;
  return Math.imul(value, 2246822519) >>> 7;
}
