import type { SpokenTable } from "../../src/domain/comments/readings";
import { spokenTables } from "../support/commentTables";
import type { Random } from "../support/random";
import type { Made, Maker } from "./comments";

/** A made table and what its rows hold, in its own unit with its decimals as whole numbers. */
export interface Figures {
  readonly unit: "tkr" | "mnkr";
  readonly decimals: number;
  readonly rows: readonly RowFigures[];
}

export interface RowFigures {
  readonly label: string;
  /** As it is said: in the definite form. */
  readonly said: string;
  readonly budget: number;
  readonly outcome: number;
  readonly last: number;
  readonly year: number;
  readonly forecast: number;
}

const BRANCHES: readonly (readonly [string, string])[] = [
  ["Hemtjänst", "hemtjänsten"],
  ["Förskola", "förskolan"],
  ["Gymnasieskola", "gymnasieskolan"],
  ["Väghållning", "väghållningen"],
  ["Bibliotek", "biblioteket"],
  ["Färdtjänst", "färdtjänsten"],
  ["Räddningstjänst", "räddningstjänsten"],
  ["Kulturskola", "kulturskolan"],
  ["Ekonomiskt bistånd", "ekonomiskt bistånd"],
  ["Särskilt boende", "särskilt boende"],
  ["Vuxenutbildning", "vuxenutbildningen"],
  ["Fritidsgårdar", "fritidsgårdarna"],
];

/** Budget, outcome and deviation to August, the year before, and the whole year's budget, forecast and deviation. */
export function committee(random: Random): { tables: readonly SpokenTable[]; figures: Figures } {
  const unit = random.chance(0.6) ? "tkr" : "mnkr";
  const decimals = unit === "mnkr" ? 1 : 0;
  const names = [...BRANCHES].sort(() => random.next() - 0.5).slice(0, random.int(4, 7));
  const rows = names.map(([label, said]): RowFigures => {
    const budget = unit === "tkr" ? random.int(6_000, 90_000) : random.int(120, 3_000);
    const off = () => 1 + (random.chance(0.5) ? 1 : -1) * (0.03 + random.next() * 0.12);
    const outcome = Math.round(budget * off());
    const year = Math.round(budget * 1.5);
    return {
      label,
      said,
      budget,
      outcome,
      last: Math.round(outcome * off()),
      year,
      forecast: Math.round(year * off()),
    };
  });
  const sum = (of: (row: RowFigures) => number) => rows.reduce((total, row) => total + of(row), 0);
  const total = {
    label: "Summa",
    said: "nämnden",
    budget: sum((row) => row.budget),
    outcome: sum((row) => row.outcome),
    last: sum((row) => row.last),
    year: sum((row) => row.year),
    forecast: sum((row) => row.forecast),
  };
  const print = (row: RowFigures) => [
    row.label,
    ...[
      row.budget,
      row.outcome,
      row.budget - row.outcome,
      row.last,
      row.year,
      row.forecast,
      row.year - row.forecast,
    ].map((amount) => plain(amount, decimals)),
  ];
  const header = [
    "Verksamhet",
    "Budget jan-aug 2025",
    "Utfall jan-aug 2025",
    "Avvikelse",
    "Utfall jan-aug 2024",
  ];
  const tables = spokenTables(
    "Driftredovisning",
    unit,
    [...header, "Budget helår 2025", "Prognos helår 2025", "Avvikelse prognos"],
    [...rows, total].map(print),
  );
  return { tables, figures: { unit, decimals, rows: [...rows, total] } };
}

/** As it is printed: "-1 234,5". */
export function plain(amount: number, decimals: number): string {
  const digits = String(Math.abs(amount)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, " ");
  return `${amount < 0 ? "-" : ""}${whole}${decimals > 0 ? `,${digits.slice(-decimals)}` : ""}`;
}

/** An amount as it is said, in the table's unit or in mnkr with one decimal, and the same in the wrong unit or number. */
export function amountOf(
  amount: number,
  { unit, decimals }: Pick<Figures, "unit" | "decimals">,
  random: Random,
): { said: string; wrongUnit: string; wrongNumber: string } | null {
  const size = Math.abs(amount);
  const isShort = unit === "tkr" && size >= 10_000 && random.chance(0.5);
  const [value, places, name] = isShort ? [Math.round(size / 100), 1, "mnkr"] : [size, decimals, unit];
  if (value < 20) return null;
  const said = plain(value, places);
  return {
    said: `${said} ${name}`,
    wrongUnit: `${said} ${name === "tkr" ? "mnkr" : "tkr"}`,
    wrongNumber: `${plain(turnedDigits(value, random), places)} ${name}`,
  };
}

/** One digit is another, or the first two have changed places. */
function turnedDigits(value: number, random: Random): number {
  const digits = [...String(value)];
  const at = random.int(0, 1);
  if (digits[0] !== digits[1] && digits[1] !== "0" && random.chance(0.3)) {
    [digits[0], digits[1]] = [digits[1]!, digits[0]!];
  } else digits[at] = String(((Number(digits[at]) + random.int(1, 7)) % 9) + 1);
  return Number(digits.join(""));
}

const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence with one amount in it, and its faults by number and unit. */
export function sentence(
  amount: number,
  figures: Figures,
  random: Random,
  text: (said: string) => string,
): Pick<Made, "text" | "faults"> | null {
  const said = amountOf(amount, figures, random);
  if (said === null) return null;
  return {
    text: first(text(said.said)),
    faults: { number: first(text(said.wrongNumber)), unit: first(text(said.wrongUnit)) },
  };
}

const deviation: Maker = (figures, random) => {
  const row = random.pick(figures.rows);
  const off = row.budget - row.outcome;
  const [good, bad] = random.pick([
    ["redovisar ett överskott på", "redovisar ett underskott på"],
    ["har en positiv avvikelse om", "har en negativ avvikelse om"],
    ["lämnade ett budgetöverskott på", "lämnade ett budgetunderskott på"],
  ] as const);
  const made = sentence(off, figures, random, (said) => `${row.said} ${off > 0 ? good : bad} ${said}.`);
  return (
    made && {
      ...made,
      faults: { ...made.faults, direction: made.text.replace(off > 0 ? good : bad, off > 0 ? bad : good) },
    }
  );
};

const againstBudget: Maker = (figures, random) => {
  const row = random.pick(figures.rows);
  const off = row.outcome - row.budget;
  const [more, less] = random.pick([
    ["mer än budgeterat", "mindre än budgeterat"],
    ["över budget", "under budget"],
    ["dyrare än planerat", "billigare än planerat"],
  ] as const);
  const made = sentence(off, figures, random, (said) => `${row.said} blev ${said} ${off > 0 ? more : less}.`);
  return (
    made && {
      ...made,
      faults: { ...made.faults, direction: made.text.replace(off > 0 ? more : less, off > 0 ? less : more) },
    }
  );
};

const growth: Maker = (figures, random) => {
  const row = random.pick(figures.rows);
  const off = row.outcome - row.last;
  const [more, less] = random.pick([
    ["ökat", "minskat"],
    ["stigit", "sjunkit"],
  ] as const);
  const made = sentence(
    off,
    figures,
    random,
    (said) =>
      `kostnaderna för ${row.said} har ${off > 0 ? more : less} med ${said} jämfört med samma period 2024.`,
  );
  if (!made || row.label === "Summa") return null;
  return {
    ...made,
    faults: { ...made.faults, direction: made.text.replace(off > 0 ? more : less, off > 0 ? less : more) },
  };
};

const level: Maker = (figures, random) => {
  const row = random.pick(figures.rows);
  const verb = random.pick(["uppgick till", "landade på", "blev"]);
  return sentence(row.outcome, figures, random, (said) => `utfallet för ${row.said} ${verb} ${said}.`);
};

const byYear: Maker = (figures, random) => {
  const row = random.pick(figures.rows);
  const made = sentence(
    row.last,
    figures,
    random,
    (said) => `${row.said} kostade ${said} under januari-augusti 2024.`,
  );
  if (!made || Math.abs(row.last - row.outcome) * 40 < row.outcome) return null;
  return { ...made, faults: { ...made.faults, period: made.text.replace("2024", "2025") } };
};

const foreseen: Maker = (figures, random) => {
  const row = random.pick(figures.rows);
  const off = row.year - row.forecast;
  const [good, bad] = ["överskott", "underskott"];
  const made = sentence(
    off,
    figures,
    random,
    (said) => `för helåret väntas ${row.said} ge ett ${off > 0 ? good : bad} på ${said}.`,
  );
  if (!made) return null;
  const now = made.text.replace("För helåret väntas", "Till och med augusti har").replace(" ge ", " gett ");
  return {
    ...made,
    faults: {
      ...made.faults,
      direction: made.text.replace(off > 0 ? good : bad, off > 0 ? bad : good),
      period: now,
    },
  };
};

const yearBudget: Maker = (figures, random) => {
  const row = random.pick(figures.rows);
  const made = sentence(row.year, figures, random, (said) => `helårsbudgeten för ${row.said} är ${said}.`);
  return (
    made && {
      ...made,
      faults: {
        ...made.faults,
        period: made.text.replace("Helårsbudgeten", "Budgeten till och med augusti"),
      },
    }
  );
};

/** "4,2 procent av budgeten": turned, it is the per cent of all the committee's. */
const share: Maker = (figures, random) => {
  const row = random.pick(figures.rows);
  const off = row.budget - row.outcome;
  const percent = Math.round((Math.abs(off) * 1000) / row.budget);
  const wrong = Math.round((Math.abs(off) * 1000) / figures.rows.at(-1)!.budget);
  const made = sentence(off, figures, random, (said) => {
    const way = off > 0 ? "överskott" : "underskott";
    return `${row.said} visar ett ${way} på ${said}, vilket motsvarar ${plain(percent, 1)} procent av budgeten.`;
  });
  if (!made || percent < 25 || Math.abs(percent - wrong) < 8 || row.label === "Summa") return null;
  const { number, unit } = made.faults;
  const base = made.text.replace(plain(percent, 1), plain(wrong, 1));
  return { text: made.text, faults: { ...(number && { number }), ...(unit && { unit }), base } };
};

const growthInPercent: Maker = (figures, random) => {
  const row = random.pick(figures.rows);
  const off = row.outcome - row.last;
  const percent = Math.round((Math.abs(off) * 1000) / row.last);
  const ofBudget = Math.round((Math.abs(row.outcome - row.budget) * 1000) / row.budget);
  if (percent < 20 || Math.abs(percent - ofBudget) < 8) return null;
  const way = off > 0 ? "ökade" : "minskade";
  const text = `${first(row.said)} ${way} med ${plain(percent, 1)} procent jämfört med föregående år.`;
  return {
    text,
    faults: {
      base: text.replace(plain(percent, 1), plain(ofBudget, 1)),
      direction: text.replace(way, off > 0 ? "minskade" : "ökade"),
      number: text.replace(plain(percent, 1), plain(percent + random.int(9, 40), 1)),
    },
  };
};

export const COMMITTEE_SENTENCES: readonly Maker[] = [
  deviation,
  againstBudget,
  growth,
  level,
  byYear,
  foreseen,
  yearBudget,
  share,
  growthInPercent,
];
