// @ts-check
/**
 * Fluent's light and dark theme as a style sheet, with the tokens that the pane uses and no others: both themes whole
 * are 450 tokens each, a twelfth of what the pane sends before its first view.
 */
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

/** Fluent's components that the pane draws, with those they are made of: their own styles use tokens too. */
const COMPONENTS = ["react-field", "react-input", "react-label", "react-progress"];

/**
 * The tokens that a text asks for: `var(--colorBrandBackground)` in a style sheet, `tokens.colorBrandBackground` in
 * the source of a component.
 * @param {string} text
 */
function tokensIn(text) {
  return [...text.matchAll(/(?:var\(--|\btokens\.)([a-z]\w+)/g)].map(
    ([, name]) => /** @type {string} */ (name),
  );
}

/**
 * @param {string} folder
 * @param {RegExp} files
 */
function textsOf(folder, files) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => files.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8"));
}

/**
 * @param {string} root the project's folder
 * @returns {string} a style sheet: the light theme for `.pane`, and what the dark one has otherwise for its data-theme
 */
function themeStyles(root) {
  // Only the build needs both themes whole; it takes a second to load them.
  const { webDarkTheme, webLightTheme } = require("@fluentui/react-components");
  const texts = [
    ...textsOf(path.join(root, "src", "taskpane"), /\.(css|tsx)$/),
    ...COMPONENTS.flatMap((name) =>
      textsOf(path.join(root, "node_modules", "@fluentui", name, "lib"), /\.styles\.raw\.js$/),
    ),
  ];
  const used = [...new Set(texts.flatMap(tokensIn))].sort();
  const light = /** @type {Record<string, string | number>} */ (/** @type {unknown} */ (webLightTheme));
  const dark = /** @type {Record<string, string | number>} */ (/** @type {unknown} */ (webDarkTheme));
  const rules = (/** @type {typeof light} */ theme, /** @type {readonly string[]} */ names) =>
    names.map((name) => `--${name}:${theme[name]}`).join(";");
  const known = used.filter((name) => name in light);
  const differing = known.filter((name) => dark[name] !== light[name]);
  return `.pane{${rules(light, known)}}.pane[data-theme=dark]{${rules(dark, differing)}}`;
}

module.exports = { themeStyles };
