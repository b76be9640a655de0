import type { SpokenTable } from "../../src/domain/comments/readings";
import { spokenTables } from "../support/commentTables";
import type { Random } from "../support/random";
import type { Maker } from "./comments";
import { plain, sentence, type Figures, type RowFigures } from "./commentTables";

const LINES: readonly (readonly [string, string, 1 | -1])[] = [
  ["Verksamhetens intäkter", "verksamhetens intäkter", 1],
  ["Verksamhetens kostnader", "verksamhetens kostnader", -1],
  ["Avskrivningar", "avskrivningarna", -1],
  ["Skatteintäkter", "skatteintäkterna", 1],
  ["Generella statsbidrag och utjämning", "generella statsbidrag och utjämning", 1],
  ["Finansiella intäkter", "finansiella intäkter", 1],
  ["Finansiella kostnader", "finansiella kostnader", -1],
];
const SIZES = [4_000, 18_000, 900, 12_000, 3_700, 220, 180] as const;

/** This year's and last year's statement of income and costs, in mnkr with a decimal. */
export function statement(random: Random): { tables: readonly SpokenTable[]; figures: Figures } {
  const off = () => 1 + (random.chance(0.5) ? 1 : -1) * (0.02 + random.next() * 0.08);
  const lines = LINES.map(([label, said, sign], i): RowFigures => {
    const outcome = sign * Math.round(SIZES[i]! * (0.7 + random.next() * 0.6));
    return { label, said, outcome, last: Math.round(outcome * off()), budget: 0, year: 0, forecast: 0 };
  });
  const sum = (of: (row: RowFigures) => number) => lines.reduce((total, row) => total + of(row), 0);
  const result: RowFigures = {
    label: "Årets resultat",
    said: "årets resultat",
    outcome: sum((row) => row.outcome),
    last: sum((row) => row.last),
    budget: 0,
    year: 0,
    forecast: 0,
  };
  const rows = [...lines, result];
  const tables = spokenTables(
    "Resultaträkning",
    "mnkr",
    ["Belopp i mnkr", "Bokslut 2024", "Bokslut 2023"],
    rows.map(({ label, outcome, last }) => [label, plain(outcome, 1), plain(last, 1)]),
  );
  return { tables, figures: { unit: "mnkr", decimals: 1, rows } };
}

const level: Maker = (figures, random) => {
  const row = random.pick(figures.rows.slice(0, -1));
  const made = sentence(row.outcome, figures, random, (said) => `${row.said} uppgick till ${said} 2024.`);
  if (!made || Math.abs(row.outcome - row.last) < 8) return null;
  return { ...made, faults: { ...made.faults, period: made.text.replace("2024", "2023") } };
};

const growth: Maker = (figures, random) => {
  const row = random.pick(figures.rows.slice(0, -1));
  const off = Math.abs(row.outcome) - Math.abs(row.last);
  const [more, less] = random.pick([
    ["ökade", "minskade"],
    ["växte", "krympte"],
    ["steg", "sjönk"],
  ] as const);
  const made = sentence(
    off,
    figures,
    random,
    (said) => `${row.said} ${off > 0 ? more : less} med ${said} från 2023.`,
  );
  return (
    made && {
      ...made,
      faults: { ...made.faults, direction: made.text.replace(off > 0 ? more : less, off > 0 ? less : more) },
    }
  );
};

const fromTo: Maker = (figures, random) => {
  const row = random.pick(figures.rows.slice(0, -1));
  const off = Math.abs(row.outcome) - Math.abs(row.last);
  const way = off > 0 ? "ökade" : "minskade";
  const last = plain(Math.abs(row.last), 1);
  const made = sentence(
    row.outcome,
    figures,
    random,
    (said) => `${row.said} ${way} från ${last} mnkr 2023 till ${said} 2024.`,
  );
  return made && { ...made, faults: { number: made.faults.number!, unit: made.faults.unit! } };
};

const growthInPercent: Maker = (figures, random) => {
  const row = random.pick(figures.rows.slice(0, -1));
  const off = Math.abs(row.outcome) - Math.abs(row.last);
  const percent = Math.round((Math.abs(off) * 1000) / Math.abs(row.last));
  const wrong = Math.round((Math.abs(off) * 1000) / Math.abs(figures.rows[0]!.outcome));
  if (percent < 15 || Math.abs(percent - wrong) < 8) return null;
  const way = off > 0 ? "ökat" : "minskat";
  const text = `Jämfört med 2023 har ${row.said} ${way} med ${plain(percent, 1)} procent.`;
  return {
    text,
    faults: {
      base: text.replace(plain(percent, 1), plain(wrong, 1)),
      direction: text.replace(way, off > 0 ? "minskat" : "ökat"),
      number: text.replace(plain(percent, 1), plain(percent + random.int(9, 40), 1)),
    },
  };
};

const result: Maker = (figures, random) => {
  const row = figures.rows.at(-1)!;
  const [good, bad] = ["ett överskott på", "ett underskott på"];
  const made = sentence(
    row.outcome,
    figures,
    random,
    (said) => `kommunen redovisar ${row.outcome > 0 ? good : bad} ${said}.`,
  );
  return (
    made && {
      ...made,
      faults: {
        ...made.faults,
        direction: made.text.replace(row.outcome > 0 ? good : bad, row.outcome > 0 ? bad : good),
      },
    }
  );
};

const changedResult: Maker = (figures, random) => {
  const row = figures.rows.at(-1)!;
  const off = row.outcome - row.last;
  const [better, worse] = ["bättre", "sämre"];
  const made = sentence(
    off,
    figures,
    random,
    (said) => `årets resultat är ${said} ${off > 0 ? better : worse} än föregående år.`,
  );
  return (
    made && {
      ...made,
      faults: {
        ...made.faults,
        direction: made.text.replace(off > 0 ? better : worse, off > 0 ? worse : better),
      },
    }
  );
};

export const STATEMENT_SENTENCES: readonly Maker[] = [
  level,
  growth,
  fromTo,
  growthInPercent,
  result,
  changedResult,
];
