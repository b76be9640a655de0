import { readFileSync, readdirSync } from "fs";
import { join } from "path";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

const PANE = join(__dirname, "../../src/taskpane");
const css = filesOfThePane(".css").replace(/\/\*[^]*?\*\//g, "");

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
  // Built from a severity, a status, a verdict or a place in a list, one for each; or the chart library's own.
  const built = [...classes].filter((name) => /^(tone|edge|claim|compared-line|ct)-/.test(name));
  expect(built.length).toBeGreaterThan(8);
  const sources = filesOfThePane(".tsx");
  const unused = [...classes].filter((name) => !built.includes(name) && !sources.includes(name));
  expect(unused).toEqual([]);
});

function filesOfThePane(ending: string): string {
  const files = readdirSync(PANE, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join(PANE, file), "utf8"))
    .join("\n");
}
