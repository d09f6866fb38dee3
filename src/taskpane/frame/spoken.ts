import { createContext, useContext } from "react";
import { bringInTexts } from "../../language/bring-in-texts";
import { speak, type Language, type Spoken } from "../../language/language";
import { overviewTexts } from "../../analyses/overview/texts";
import { paneTexts } from "../../language/pane-texts";
import { placeTexts } from "../../language/place-texts";
import { sourceTexts } from "../../language/source-texts";

export interface SpokenTexts {
  language: Language;
  texts: Spoken<typeof paneTexts>;
  /** Of the pane's places. */
  places: Spoken<typeof placeTexts>;
  /** Of the sheets that were read and how. */
  sources: Spoken<typeof sourceTexts>;
  /** Of files and text that are brought in. */
  bringing: Spoken<typeof bringInTexts>;
  /** The words of the overview itself, the same as on the sheet. */
  words: Spoken<typeof overviewTexts>;
}

/** The pane's words in a language. */
export function spokenIn(language: Language): SpokenTexts {
  return {
    language,
    texts: speak(paneTexts, language),
    places: speak(placeTexts, language),
    sources: speak(sourceTexts, language),
    bringing: speak(bringInTexts, language),
    words: speak(overviewTexts, language),
  };
}

export const SpokenContext = createContext<SpokenTexts>(spokenIn("da"));

/** The pane's language and its texts. */
export function useSpoken(): SpokenTexts {
  return useContext(SpokenContext);
}
