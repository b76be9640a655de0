import { child, children, type XmlElement } from "../xml";

/** The theme's colours in the order the files count them: light before dark, against the theme's own order. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
];

export type Colours = (colour: XmlElement | undefined) => string | undefined;

/**
 * Reads the colours of a file as "#RRGGBB". The old numbered palette is not known: such a colour is read as none.
 * @param theme the root of the theme part, where there is one
 */
export function readColours(theme: XmlElement | null): Colours {
  const scheme = theme ? child(child(theme, "themeElements"), "clrScheme") : undefined;
  const themeColours = THEME_ORDER.map((name) => {
    const entry = scheme && child(scheme, name);
    const colour = entry && children(entry)[0];
    return colour?.getAttribute("lastClr") ?? colour?.getAttribute("val") ?? null;
  });
  return (colour) => {
    const rgb = colour?.getAttribute("rgb");
    if (rgb) return `#${rgb.slice(-6).toUpperCase()}`;
    const base = themeColours[Number(colour?.getAttribute("theme") ?? NaN)];
    return base ? tinted(base, Number(colour?.getAttribute("tint") ?? 0)) : undefined;
  };
}

/** A tint above 0 moves a colour towards white, below 0 towards black. */
function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => {
    const part = parseInt(rgb.slice(at, at + 2), 16);
    const target = tint > 0 ? part + (255 - part) * tint : part * (1 + tint);
    return Math.round(target).toString(16).padStart(2, "0");
  });
  return `#${parts.join("").toUpperCase()}`;
}
