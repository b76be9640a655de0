/**
 * What is kept in the workbook as custom XML parts: text within one element of our own namespace. Excel keeps such a
 * part in the file for everyone, and other programs leave it alone.
 *
 * Only this module's own output is read, so a search for the one element suffices; a DOM parser exists in the
 * pane but not where the checks run without a browser.
 */

/** Characters of a part; what is larger is none of ours. */
export const LARGEST_PART = 2_000_000;

/** @returns the XML of a part */
export function elementXml(name: string, namespace: string, text: string): string {
  return `<${name} xmlns="${namespace}">${escapeXml(text)}</${name}>`;
}

/**
 * The text of a part's element. The part comes from a file that anyone may have made: it is gone through once, with
 * expressions that never go back.
 * @param name of the element, in letters only
 * @returns null where there is nothing to read, or more than one of ours can hold
 */
export function textOfPart(xml: string, name: string): string | null {
  if (xml.length > LARGEST_PART) return null;
  const text = between(xml, name);
  try {
    return text === null ? null : unescapeXml(text);
  } catch {
    // An entity of no character.
    return null;
  }
}

/** What stands between the first start tag and the last end tag of the element. */
function between(xml: string, name: string): string | null {
  const [starts, ends] = [
    tag(`<(?:[\\w.-]{1,80}:)?${name}[\\s>]`),
    tag(`</(?:[\\w.-]{1,80}:)?${name}\\s{0,80}>`),
  ];
  const end = xml.lastIndexOf("</");
  if (end < 0 || !ends.test(xml.slice(end, end + 300))) return null;
  for (let at = xml.indexOf("<"); at >= 0 && at < end; at = xml.indexOf("<", at + 1)) {
    if (!starts.test(xml.slice(at, at + 100))) continue;
    const close = xml.indexOf(">", at);
    return xml[close - 1] === "/" || close > end ? null : xml.slice(close + 1, end);
  }
  return null;
}

function tag(expression: string): RegExp {
  return new RegExp(`^${expression}`);
}

function escapeXml(text: string): string {
  return (
    text
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      // JSON.stringify has escaped all other characters that XML 1.0 cannot hold.
      .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
  );
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function unescapeXml(text: string): string {
  const [first = "", ...sections] = text.split("<![CDATA[");
  const plain = sections.map((section) => {
    const end = section.indexOf("]]>");
    return end < 0 ? section : section.slice(0, end) + unescapeEntities(section.slice(end + 3));
  });
  return unescapeEntities(first) + plain.join("");
}

function unescapeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return NAMED.get(name) ?? whole;
      return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
    },
  );
}
