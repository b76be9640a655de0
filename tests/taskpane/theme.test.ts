import { isDarkNow } from "../../src/taskpane/theme/isDarkNow";

/** Excel with a theme, in a system that is light or dark. */
function given(officeTheme: object | undefined, systemIsDark: boolean): void {
  Object.assign(globalThis, {
    Office: { context: { officeTheme } },
    matchMedia: () => ({ matches: systemIsDark }),
  });
}

test("Excel's own word on light or dark goes before the system's", () => {
  given({ isDarkTheme: true }, false);
  expect(isDarkNow()).toBe(true);
  given({ isDarkTheme: false }, true);
  expect(isDarkNow()).toBe(false);
});

test("where Excel tells only its colours, a dark background makes the pane dark", () => {
  given({ bodyBackgroundColor: "#262626" }, false);
  expect(isDarkNow()).toBe(true);
  given({ bodyBackgroundColor: "#FFFFFF" }, true);
  expect(isDarkNow()).toBe(false);
});

test("where Excel tells nothing that can be read, the pane is as the system is", () => {
  for (const theme of [undefined, {}, { bodyBackgroundColor: "white" }]) {
    given(theme, true);
    expect(isDarkNow()).toBe(true);
    given(theme, false);
    expect(isDarkNow()).toBe(false);
  }
});
