import { useMemo } from "react";
import { speak, type Spoken } from "../../language/language";
import { questionTexts } from "../../language/question-texts";
import { useSpoken } from "../frame/spoken";

/** The words of questions. They come with the place Data, not with the pane. */
export function useQuestionTexts(): Spoken<typeof questionTexts> {
  const { language } = useSpoken();
  return useMemo(() => speak(questionTexts, language), [language]);
}
