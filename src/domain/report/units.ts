import { unitBehind } from "../words/statementNames";
import type { Statement } from "./statement";

/** Tens of a krona in each unit of money. */
const POWERS: Readonly<Record<string, number>> = { kr: 0, tkr: 3, mnkr: 6 };
/** Units further off than from kronor to millions are none. */
const MOST_OFF = 6;

/** In which money each statement stands, all brought to one grain so that they are whole numbers. */
export class Powers {
  private readonly own = new Map<Statement, number>();
  private readonly finest: number;

  constructor(statements: readonly Statement[]) {
    const said = statements.flatMap((one) => saidPower(one) ?? []);
    const usual = mostFrequent(said) ?? 3;
    for (const one of statements) this.own.set(one, saidPower(one) ?? usual);
    this.finest = Math.max(0, ...statements.map(({ table }) => table.amounts.scale)) + MOST_OFF;
  }

  /** What one of a statement's grains is in grains of the workbook. @param off powers of ten it is off */
  factorOf(statement: Statement, off: number): bigint {
    const power = this.own.get(statement)! - statement.table.amounts.scale + off + this.finest;
    return 10n ** BigInt(Math.max(0, power));
  }

  powerOf(statement: Statement): number {
    return this.own.get(statement)!;
  }

  /** Takes the figures of a statement for what they are, whatever its heading says. */
  set(statement: Statement, power: number): void {
    this.own.set(statement, power);
  }
}

/** By its heading, else by what most of its rows bear: an overview has its units in the labels. */
function saidPower({ table, rows }: Statement): number | null {
  const ofRows = rows.flatMap(({ row }) => POWERS[unitBehind(table.rows[row]!.label) ?? ""] ?? []);
  return POWERS[table.unit] ?? mostFrequent(ofRows);
}

/** @example unitOfPower(3) // "tkr" */
export function unitOfPower(power: number): string {
  return Object.keys(POWERS).find((unit) => POWERS[unit] === power) ?? "";
}

/** Whether a unit is named at all. */
export function saysUnit({ table }: Statement): boolean {
  return table.unit in POWERS;
}

function mostFrequent(values: readonly number[]): number | null {
  const count = (value: number) => values.filter((other) => other === value).length;
  return values.reduce<number | null>(
    (best, value) => (best === null || count(value) > count(best) ? value : best),
    null,
  );
}
