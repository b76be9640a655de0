/** Put in by the build: Fluent's tokens for both themes, those that the pane uses; see scripts/themeStyles.js. */
declare const DRIFTKOLL_THEMES: string;

export function themeStyles(): string {
  return DRIFTKOLL_THEMES;
}
