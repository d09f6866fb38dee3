import { createContext, useContext } from "react";
import { speak, type Language, type Spoken } from "../language/language";
import { overviewTexts } from "../language/overview-texts";
import { paneTexts } from "../language/pane-texts";

interface SpokenTexts {
  language: Language;
  texts: Spoken<typeof paneTexts>;
  /** The words of the overview itself, the same as on the sheet. */
  words: Spoken<typeof overviewTexts>;
}

/** The pane's words in a language. */
export function spokenIn(language: Language): SpokenTexts {
  return {
    language,
    texts: speak(paneTexts, language),
    words: speak(overviewTexts, language),
  };
}

export const SpokenContext = createContext<SpokenTexts>(spokenIn("da"));

/** The pane's language and its texts. */
export function useSpoken(): SpokenTexts {
  return useContext(SpokenContext);
}
