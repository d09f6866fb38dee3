/** The two languages of everything a user sees. Danish is the default. */
export type Language = "da" | "en";

/** One text, or one function that makes a text, in both languages. */
export interface Entry<Text> {
  da: Text;
  en: Text;
}

/** A section of the dictionary: every entry has both languages, or it does not compile. */
export type Section = Record<string, Entry<string> | Entry<(...details: never[]) => string>>;

/** A section in one language. */
export type Spoken<S extends Section> = { readonly [Key in keyof S]: S[Key]["da"] };

/** The texts of a section in the given language. */
export function speak<S extends Section>(section: S, language: Language): Spoken<S> {
  return Object.fromEntries(
    Object.entries(section).map(([key, entry]) => [key, entry[language]]),
  ) as Spoken<S>;
}

/**
 * The language for an Office display language ("da-DK", "en-US", "sv-SE" …).
 * Danish is the product's own language: all that is not Danish gets English, and nothing gets Danish.
 */
export function languageFor(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || /^da\b/i.test(displayLanguage) ? "da" : "en";
}
