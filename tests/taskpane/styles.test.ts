import { readFileSync, readdirSync } from "fs";
import { join } from "path";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

const css = readFileSync(join(__dirname, "../../src/taskpane/pane.css"), "utf8").replace(
  /\/\*[^]*?\*\//g,
  "",
);

test("every token of the style sheet is one that both of Fluent's themes set", () => {
  const tokens = [...css.matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name!);
  expect(tokens.length).toBeGreaterThan(50);
  const missing = tokens.filter((name) => !(name in webLightTheme) || !(name in webDarkTheme));
  expect(missing).toEqual([]);
});

test("the style sheet names no colour and no font of its own", () => {
  const colours =
    /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|\b(white|black|red|green|gr[ae]y|blue|orange|yellow)\b(?!-)/gi;
  expect(css.match(colours)).toBeNull();
  expect(css.match(/font-family(?!: var\()|\d+px\b/g)).toBeNull();
});

test("every class of the style sheet is used by the pane", () => {
  const classes = new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!));
  // Built from a severity or a status, one for each.
  const built = [...classes].filter((name) => /^(tone|edge)-/.test(name));
  expect(built.length).toBeGreaterThan(8);
  const sources = sourcesOfThePane();
  const unused = [...classes].filter((name) => !built.includes(name) && !sources.includes(name));
  expect(unused).toEqual([]);
});

function sourcesOfThePane(): string {
  const folder = join(__dirname, "../../src/taskpane");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
}
