import type { StatementConvention } from "../questions/disagreements";
import { compare } from "./comparison";
import { isNear, type Couple } from "./comparisons";
import { cellOf } from "./cells";
import type { Statement } from "./statement";
import { saysUnit, unitOfPower, type Powers } from "./units";

/** So many figures have to be the same but for the unit; one may be by chance. */
const LEAST_FIGURES = 2;
const FACTORS = [3, -3, 6, -6] as const;
/** No municipality has so many millions: where such a figure stands, they are thousands. */
const MOST_MILLIONS = 100_000;

/** The pairs of two statements, and by how much one of them is off. */
interface Off {
  readonly couples: readonly Couple[];
  readonly off: (typeof FACTORS)[number];
}

/**
 * Tables whose figures are those of others in another unit than their headings say: told once for a table, and
 * from here on its figures are taken for what they are. One that names no unit is read in that of the others.
 */
export function wrongUnits(couples: readonly Couple[], powers: Powers): StatementConvention[] {
  const byTables = new Map<Statement, Map<Statement, Couple[]>>();
  for (const couple of couples) {
    const [a, b] = couple;
    if (a.statement === b.statement) continue;
    const others = byTables.get(a.statement) ?? new Map<Statement, Couple[]>();
    byTables.set(a.statement, others);
    const own = others.get(b.statement) ?? [];
    if (own.push(couple) === 1) others.set(b.statement, own);
  }
  const offs = [...byTables.values()].flatMap((others) =>
    [...others.values()].flatMap((own) => offOf(own, powers) ?? []),
  );
  const borneOut = (one: Statement) =>
    couples.filter(
      ([a, b]) =>
        a.statement !== b.statement &&
        (a.statement === one || b.statement === one) &&
        isSame([a, b], powers, 0),
    ).length;
  const told = new Map<Statement, StatementConvention>();
  for (const { couples: own, off } of offs) {
    const [[a, b]] = own as readonly [Couple];
    const isSecond = whoIsOff(a.statement, b.statement, offs, borneOut) === b.statement;
    const [wrong, right] = isSecond ? [b, a] : [a, b];
    const by = isSecond ? off : -off;
    if (told.has(wrong.statement) || told.has(right.statement)) continue;
    const power = powers.powerOf(wrong.statement) + by;
    powers.set(wrong.statement, power);
    if (!saysUnit(wrong.statement)) continue;
    const convention = {
      rule: "statementConvention",
      about: "unit",
      unit: unitOfPower(power),
      cell: cellOf(wrong),
      other: cellOf(right),
    } as const;
    told.set(wrong.statement, convention);
  }
  return [...told.values()];
}

/** Null where the units of the two statements bear each other out, or nothing can be told. */
function offOf(couples: readonly Couple[], powers: Powers): Off | null {
  const count = (off: number) => couples.filter((couple) => isSame(couple, powers, off)).length;
  if (count(0) > 0) return null;
  // One that is the same and others that are nearly so are as many.
  const areAllNear = (factor: number) =>
    couples.length >= LEAST_FIGURES &&
    couples.every((couple) => isSame(couple, powers, factor) || isNear(compare(...couple, powers, factor)));
  const off = FACTORS.find(
    (factor) =>
      (count(factor) >= LEAST_FIGURES && count(factor) * 3 >= couples.length * 2) ||
      (count(factor) > 0 && (areAllNear(factor) || hasTooManyMillions(couples))) ||
      (areAllNear(factor) && hasTooManyMillions(couples)),
  );
  return off === undefined ? null : { couples, off };
}

/** One of the two says millions, and has more than there are: a single figure tells that they are thousands. */
function hasTooManyMillions([first]: readonly Couple[]): boolean {
  return first!.some(
    ({ statement: { table } }) =>
      table.unit === "mnkr" &&
      table.amounts.scale === 0 &&
      table.amounts.values.some((value) => Math.abs(value) > MOST_MILLIONS),
  );
}

function isSame([a, b]: Couple, powers: Powers, off: number): boolean {
  return ["agrees", "turned"].includes(compare(a, b, powers, off).outcome);
}

/**
 * Whichever names no unit; whichever is off from more of the others, or is borne out by fewer; or has more millions than
 * there are.
 */
function whoIsOff(
  a: Statement,
  b: Statement,
  offs: readonly Off[],
  borneOut: (one: Statement) => number,
): Statement {
  if (saysUnit(a) !== saysUnit(b)) return saysUnit(a) ? b : a;
  const times = (one: Statement) =>
    offs.filter(({ couples: [first] }) => first!.some(({ statement }) => statement === one)).length;
  if (times(a) !== times(b)) return times(a) > times(b) ? a : b;
  const [forA, forB] = [borneOut(a), borneOut(b)];
  if (forA !== forB) return forA < forB ? a : b;
  const [millions, other] = a.table.unit === "mnkr" ? [a, b] : [b, a];
  const areMillions = [a, b].every(({ table: { amounts } }) =>
    amounts.values.every((value) => Math.abs(value) <= MOST_MILLIONS * 10 ** amounts.scale),
  );
  // Thousands are not printed with decimals.
  return areMillions && [a, b].some(({ table }) => table.amounts.scale > 0) ? other : millions;
}
