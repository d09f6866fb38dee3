import { useState } from "react";
import type { ToldAnalysis } from "../../analyses/text/sentences-of";
import { buildSentences } from "../../excel/build-sentences";
import { buildText } from "../../excel/build-text";
import { speak } from "../../language/language";
import { sentencePlaceTexts } from "../../language/sentence-place-texts";
import { useSpoken } from "../frame/spoken";
import { problemOf, problemSentence } from "../state/problem";

/** What became of copying or writing. */
interface Outcome {
  text: string;
  isBad: boolean;
}

interface TextActions {
  copy(text: string): void;
  /** Writes the sentences to a sheet of their own. */
  write(told: readonly ToldAnalysis[]): void;
  outcome: Outcome | null;
}

export function useText(): TextActions {
  const { language } = useSpoken();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const say = speak(sentencePlaceTexts, language);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ text: say.copied, isBad: false });
    } catch {
      // Some frames may not: the sheet is the other way.
      setOutcome({ text: say.notCopied, isBad: true });
    }
  };
  const write = async (told: readonly ToldAnalysis[]) => {
    setOutcome(null);
    try {
      const built = await buildText(told, language);
      const more = buildSentences(built, language);
      if (built.kind !== "built") return setOutcome({ text: more.join(" "), isBad: true });
      setOutcome({ text: [say.written(built.sheet), ...more].join(" "), isBad: false });
    } catch (thrown) {
      const text = problemSentence(problemOf("building", thrown), language);
      setOutcome({ text, isBad: true });
    }
  };
  return { copy: (text) => void copy(text), write: (told) => void write(told), outcome };
}
