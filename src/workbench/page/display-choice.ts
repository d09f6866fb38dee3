import { languageFor, type Language } from "../../language/language";

export type Theme = "light" | "dark" | "high-contrast";

/** What the user of the workbench has chosen to see; kept in the page's address. */
export interface DisplayChoice {
  language: Language;
  theme: Theme;
}

/** The languages' names as Office gives them. */
export const officeLocales: Record<Language, string> = { da: "da-DK", en: "en-US" };

/** Reads `?lang=en&theme=dark`; Danish and light where nothing, or nothing known, is asked for. */
export function displayChoiceFrom(query: string): DisplayChoice {
  const asked = new URLSearchParams(query);
  const theme = asked.get("theme");
  return {
    language: languageFor(asked.get("lang") ?? undefined),
    theme: theme === "dark" || theme === "high-contrast" ? theme : "light",
  };
}

/** The query that brings the same choice back; empty for the choice that needs none. */
export function queryFor({ language, theme }: DisplayChoice): string {
  const asked = new URLSearchParams();
  if (language !== "da") asked.set("lang", language);
  if (theme !== "light") asked.set("theme", theme);
  const query = asked.toString();
  return query === "" ? "" : `?${query}`;
}
