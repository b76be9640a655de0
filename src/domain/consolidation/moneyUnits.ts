import { inUnit, type MoneyUnit } from "../arithmetic/volume";
import { isMoney } from "../words/units";
import type { CommitteeSource } from "./committeeFigures";

/** The unit of Eda's form, and of nearly every consolidation. */
const USUAL: MoneyUnit = "tkr";
/** No committee is so many times larger than the one in the middle, nor so many times smaller. */
const TOO_FAR = 300;
/** In another unit it is within so many times of it. */
const NEAR = 60;
/** One other alone may be the odd one. */
const LEAST_OTHERS = 2;
const ALL: readonly MoneyUnit[] = ["kr", "tkr", "mnkr"];

/** The unit of a consolidation: that of one which stands there already, of all its sources, or thousands. */
export function unitOfConsolidation(sources: readonly CommitteeSource[], existing: string): MoneyUnit {
  if (isMoney(existing)) return existing;
  const units = new Set(sources.map(({ unit }) => unit).filter(isMoney));
  return units.size === 1 ? [...units][0]! : USUAL;
}

/** The unit that a source's figures are in: as it says, else that of most others unless it then is out of all reason. */
export function unitsOfSources(
  sources: readonly CommitteeSource[],
  unit: MoneyUnit,
): Map<CommitteeSource, { readonly unit: MoneyUnit; readonly likelier: MoneyUnit | null }> {
  const usual = mostFrequentUnit(sources) ?? unit;
  const taken = (source: CommitteeSource) => (isMoney(source.unit) ? source.unit : usual);
  const middleOf = (others: readonly CommitteeSource[]) => {
    const sizes = others
      .map((source) => sizeIn(source, taken(source)))
      .filter((size) => size > 0)
      .sort((a, b) => a - b);
    return sizes.length < LEAST_OTHERS ? null : sizes[Math.floor(sizes.length / 2)]!;
  };
  return new Map(
    sources.map((source) => {
      const middle = middleOf(sources.filter((other) => other !== source));
      const own = taken(source);
      const likelier = middle === null ? null : likelierUnit(source, own, middle);
      if (source.unit === "") return [source, { unit: likelier ?? own, likelier: null }];
      return [source, { unit: own, likelier }];
    }),
  );
}

function likelierUnit(source: CommitteeSource, own: MoneyUnit, middle: number): MoneyUnit | null {
  const times = (unit: MoneyUnit) => {
    const ratio = sizeIn(source, unit) / middle;
    return ratio === 0 ? 1 : Math.max(ratio, 1 / ratio);
  };
  if (times(own) < TOO_FAR) return null;
  return ALL.find((unit) => unit !== own && times(unit) < NEAR) ?? null;
}

/** How large a committee is, in thousands. */
function sizeIn({ figures }: CommitteeSource, unit: MoneyUnit): number {
  const main = figures.budget ?? figures.yearBudget ?? figures.outcome;
  return main ? inUnit(main.value.abs(), unit, "tkr").toCell() : 0;
}

function mostFrequentUnit(sources: readonly CommitteeSource[]): MoneyUnit | null {
  const count = (unit: MoneyUnit) => sources.filter((source) => source.unit === unit).length;
  const [best] = [...ALL].sort((a, b) => count(b) - count(a) || (a === USUAL ? -1 : 0));
  return best !== undefined && count(best) > 0 ? best : null;
}
