import { readDisplay, themeFor } from "../../../src/taskpane/frame/display";

describe("the pane's theme", () => {
  // Office's own themes, as Office.context.officeTheme gives their body colours.
  test.each([
    ["light", "#FFFFFF", "#000000"],
    ["light", "#E6E6E6", "#262626"],
    ["light", "#fff", "#000"],
    ["dark", "#262626", "#FFFFFF"],
    ["dark", "#444444", "#FFFFFF"],
    ["high-contrast", "#000000", "#FFFFFF"],
  ])("is %s on the ground %s with text %s", (theme, bodyBackgroundColor, bodyForegroundColor) => {
    expect(themeFor({ bodyBackgroundColor, bodyForegroundColor })).toBe(theme);
  });

  test("is light where Office says nothing of it, or nothing that is a colour", () => {
    expect(themeFor(undefined)).toBe("light");
    expect(themeFor({ bodyBackgroundColor: "", bodyForegroundColor: "" })).toBe("light");
  });
});

describe("the pane's display", () => {
  const scope = globalThis as { Office?: unknown };
  afterEach(() => {
    delete scope.Office;
  });

  test("is Office's: its language and its theme", () => {
    const officeTheme = { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" };
    scope.Office = { context: { displayLanguage: "en-US", officeTheme } };
    expect(readDisplay()).toEqual({ language: "en", theme: "dark" });
    scope.Office = { context: { displayLanguage: "da-DK" } };
    expect(readDisplay()).toEqual({ language: "da", theme: "light" });
  });
});
