/** Puts a style sheet into the page: once, where it is part of a file that is loaded once. */
export function addStyles(css: string): void {
  const style = document.createElement("style");
  style.textContent = css;
  document.head.append(style);
}
