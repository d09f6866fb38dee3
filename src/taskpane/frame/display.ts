import { languageFor, type Language } from "../../language/language";

/** How Office wants the pane to look. */
export type PaneTheme = "light" | "dark" | "high-contrast";

export interface Display {
  language: Language;
  theme: PaneTheme;
}

/**
 * The theme for Office's colours. Office's own high contrast is pure black and white; where the
 * system forces its colours, the browser replaces ours, and light or dark is only the ground.
 */
export function themeFor(
  office: Pick<Office.OfficeTheme, "bodyBackgroundColor" | "bodyForegroundColor"> | undefined,
): PaneTheme {
  const background = channels(office?.bodyBackgroundColor);
  const text = channels(office?.bodyForegroundColor);
  if (background === null) return "light";
  const isBlack = background.every((channel) => channel === 0);
  if (isBlack && text?.every((channel) => channel === 255)) return "high-contrast";
  const [red = 0, green = 0, blue = 0] = background;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

/** The display as Office says it now. */
export function readDisplay(): Display {
  return {
    language: languageFor(Office.context.displayLanguage),
    // Office on the web leaves the theme out.
    theme: themeFor(Office.context.officeTheme as Office.OfficeTheme | undefined),
  };
}

/**
 * Calls back when the display may have changed. Excel tells of no such change, so it is looked at
 * again when the user comes back to the pane and when the browser's own settings change; where
 * Office does tell, that is heard too.
 * @returns the function that ends it.
 */
export function watchDisplay(onChange: () => void): () => void {
  const occasions = ["focus", "languagechange", "pageshow"];
  const settings = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) =>
    window.matchMedia(query),
  );
  for (const occasion of occasions) window.addEventListener(occasion, onChange);
  for (const setting of settings) setting.addEventListener("change", onChange);
  const stopHearing = hearOffice(onChange);
  return () => {
    for (const occasion of occasions) window.removeEventListener(occasion, onChange);
    for (const setting of settings) setting.removeEventListener("change", onChange);
    stopHearing();
  };
}

/** Hears Office's own word of a new theme, where it has one. */
function hearOffice(onChange: () => void): () => void {
  const { document } = Office.context;
  const event = Office.EventType.OfficeThemeChanged as Office.EventType | undefined;
  if (event === undefined) return () => undefined;
  const handler = () => onChange();
  try {
    document.addHandlerAsync(event, handler);
  } catch {
    // An Office that knows the event's name but not the event.
    return () => undefined;
  }
  return () => document.removeHandlerAsync(event, { handler });
}

/** The red, green and blue of "#rgb", "#rrggbb" or the same without "#"; null for anything else. */
function channels(color: string | undefined): number[] | null {
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color ?? "")?.[1];
  if (hex === undefined) return null;
  const size = hex.length / 3;
  return [0, 1, 2].map((i) => {
    const part = hex.slice(i * size, (i + 1) * size);
    return parseInt(size === 1 ? part + part : part, 16);
  });
}
