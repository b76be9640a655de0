/** A column or row that is reckoned from others: their numbers from 0, with what they count. */
export type Recipe =
  | { readonly kind: "sum"; readonly of: readonly Part[] }
  | {
      readonly kind: "quotient";
      readonly over: number;
      readonly under: number;
      /** The row under the line, where it is always the same. */
      readonly underRow: number | null;
      readonly times: number;
      readonly decimals: number;
      readonly hasSign: boolean;
    };

interface Part {
  readonly index: number;
  readonly sign: 1 | -1;
}

const letterIndex = (letter: string) => letter.charCodeAt(0) - 65;

/** @example columnRecipe("B-C") // { kind: "sum", of: [{ index: 1, sign: 1 }, { index: 2, sign: -1 }] } */
export function columnRecipe(make: string): Recipe | null {
  const quotient = /^([A-Z])\/([A-Z]?)(?:#(\d+))?(?:(%%?)(\d)|\*(\d+):(\d))$/.exec(make);
  if (quotient) {
    const [, over, under, row, percent, percentDecimals, times, decimals] = quotient;
    return {
      kind: "quotient",
      over: letterIndex(over!),
      under: letterIndex(under || over!),
      underRow: row ? Number(row) - 1 : null,
      times: percent ? 100 : Number(times),
      decimals: Number(percent ? percentDecimals : decimals),
      hasSign: percent === "%%",
    };
  }
  if (!/^-?[A-Z]([+-][A-Z])+$|^-[A-Z]$/.test(make)) return null;
  const terms = [...make.matchAll(/([+-]?)([A-Z])/g)];
  return {
    kind: "sum",
    of: terms.map(([, sign, letter]) => ({ index: letterIndex(letter!), sign: sign === "-" ? -1 : 1 })),
  };
}

/** @example rowRecipe("1:2-4") // { kind: "sum", of: rows 0 and 1 added, row 3 subtracted } */
export function rowRecipe(make: string): Recipe {
  const quotient = /^(\d+)\/(\d+)(?:%(\d)|\*(\d+):(\d))$/.exec(make);
  if (quotient) {
    const [, over, under, percent, times, decimals] = quotient;
    return {
      kind: "quotient",
      over: Number(over) - 1,
      under: Number(under) - 1,
      underRow: null,
      times: percent === undefined ? Number(times) : 100,
      decimals: Number(percent ?? decimals),
      hasSign: false,
    };
  }
  const of = [...make.matchAll(/([+-]?)(\d+)(?::(\d+))?/g)].flatMap(([, sign, from, to]) => {
    const first = Number(from) - 1;
    const count = Number(to ?? from) - first;
    return Array.from({ length: count }, (_, i): Part => ({ index: first + i, sign: sign === "-" ? -1 : 1 }));
  });
  return { kind: "sum", of };
}
