/** What Windows shows of the bytes 0x80 to 0x9F, by the sign; those left out show as themselves. */
const WINDOWS: Readonly<Record<string, number>> = {
  "€": 0x80,
  "‚": 0x82,
  ƒ: 0x83,
  "„": 0x84,
  "…": 0x85,
  "†": 0x86,
  "‡": 0x87,
  ˆ: 0x88,
  "‰": 0x89,
  Š: 0x8a,
  "‹": 0x8b,
  Œ: 0x8c,
  Ž: 0x8e,
  "‘": 0x91,
  "’": 0x92,
  "“": 0x93,
  "”": 0x94,
  "•": 0x95,
  "–": 0x96,
  "—": 0x97,
  "˜": 0x98,
  "™": 0x99,
  š: 0x9a,
  "›": 0x9b,
  œ: 0x9c,
  ž: 0x9e,
  Ÿ: 0x9f,
};
const BESIDE = `\u0080-\u00bf${Object.keys(WINDOWS).join("")}`;
const TWICE = new RegExp(`([\u00c2\u00c3])([${BESIDE}])`, "g");

/**
 * A title that was encoded twice on its way, as it was meant. Swedish words have no Ã before such signs, so that
 * a sound title comes back as it is.
 * @example repairedTitle("NÃ¤ssjÃ¶") // "Nässjö"
 */
export function repairedTitle(title: string): string {
  return title.replace(TWICE, (_both, first: string, second: string) => {
    const low = WINDOWS[second] ?? second.charCodeAt(0);
    return String.fromCharCode(((first.charCodeAt(0) & 0x1f) << 6) | (low & 0x3f));
  });
}
