/** Excel as it is: the types promise a theme that older versions leave out. */
interface OfficeWithTheme {
  readonly context?: {
    readonly officeTheme?: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string };
  };
}

/**
 * Whether the pane should be dark: as Excel says, or else as the system says.
 * Excel on the web and older versions tell no theme, or only its colours.
 */
export function isDarkNow(): boolean {
  const office: OfficeWithTheme | undefined = globalThis.Office;
  const theme = office?.context?.officeTheme;
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const background = theme?.bodyBackgroundColor && brightness(theme.bodyBackgroundColor);
  return typeof background === "number" ? background < 128 : (darkQuery()?.matches ?? false);
}

export function darkQuery(): MediaQueryList | undefined {
  return typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : undefined;
}

/** 0 is black, 255 white; undefined where it is no "#RRGGBB". */
function brightness(colour: string): number | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue!;
}
