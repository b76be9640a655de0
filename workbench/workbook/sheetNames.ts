interface Named {
  readonly name: string;
}

const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

/** Throws where Excel would refuse the name: empty, over 31 characters, one of \ / ? * [ ] : or taken. */
export function checkSheetName(name: string, others: readonly Named[]): void {
  if (name.trim() === "" || name.length > LONGEST_NAME || FORBIDDEN.test(name) || /^'|'$/.test(name)) {
    throw new RangeError(`Not a name for a sheet: "${name}".`);
  }
  const taken = others.some((other) => other.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new RangeError(`There is already a sheet named "${name}".`);
}

/** "Blad1", or the first number that is free, as Swedish Excel names a new sheet. */
export function freeSheetName(others: readonly Named[]): string {
  for (let number = 1; ; number += 1) {
    const name = `Blad${number}`;
    if (!others.some((other) => other.name.toLowerCase() === name.toLowerCase())) return name;
  }
}
