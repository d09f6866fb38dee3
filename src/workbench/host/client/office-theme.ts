export type ThemeName = "light" | "dark" | "high-contrast";

type Theme = Omit<Office.OfficeTheme, "themeId"> & { themeId: number };

/** The colours that Office tells add-ins for each theme. */
const THEMES: Record<ThemeName, Theme> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
    themeId: 0,
  },
  dark: {
    bodyBackgroundColor: "#1F1F1F",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#292929",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
    themeId: 1,
  },
  "high-contrast": {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFF00",
    isDarkTheme: true,
    themeId: 1,
  },
};

export function officeTheme(name: ThemeName): Theme {
  return { ...THEMES[name] };
}
