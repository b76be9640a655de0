import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { themeStyles } from "../../scripts/themeStyles";

const [light, dark] = /^\.pane\{(.*)\}\.pane\[data-theme=dark\]\{(.*)\}$/.exec(themeStyles("."))!.slice(1);
const value = (rules: string, token: string) =>
  rules.split(";").find((rule) => rule.startsWith(`--${token}:`));

test("the served themes are Fluent's, for every token that the pane uses", () => {
  for (const token of ["colorNeutralForeground1", "colorBrandBackground"] as const) {
    expect(value(light!, token)).toBe(`--${token}:${webLightTheme[token]}`);
    expect(value(dark!, token)).toBe(`--${token}:${webDarkTheme[token]}`);
  }
  // What both say alike is said once.
  expect(value(light!, "fontSizeBase300")).toBe("--fontSizeBase300:14px");
  expect(value(dark!, "fontSizeBase300")).toBeUndefined();
  // A field's own styles use it, the pane's do not.
  expect(value(light!, "colorNeutralStrokeAccessiblePressed")).toBeDefined();
});

test("what no style asks for is not sent", () => {
  expect(value(light!, "colorPaletteLilacBorderActive")).toBeUndefined();
  expect(light!.split(";").length).toBeLessThan(Object.keys(webLightTheme).length / 2);
});
