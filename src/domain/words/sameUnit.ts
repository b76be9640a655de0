/** Units that are printed in several ways. */
const SAME_UNIT: Readonly<Record<string, string>> = {
  procent: "%",
  mkr: "mnkr",
  dgr: "dagar",
  dag: "dagar",
  åa: "årsarbetare",
  s: "sek",
  sekund: "sek",
  sekunder: "sek",
  minut: "min",
  minuter: "min",
  h: "tim",
  timme: "tim",
  timmar: "tim",
};

/**
 * A unit as it is compared with another.
 * @param unit as it is printed beside a figure, in lower case @example sameUnit("mkr") // "mnkr"
 */
export function sameUnit(unit: string): string {
  return SAME_UNIT[unit] ?? unit;
}
