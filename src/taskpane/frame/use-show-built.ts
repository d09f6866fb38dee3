import { useCallback, useState } from "react";
import { showBuilt } from "../../excel/show-built";
import { checkTexts } from "../../language/check-texts";
import { speak } from "../../language/language";
import { useAnalyses } from "../state/analyses-context";
import { problemOf, problemSentence } from "../state/problem";
import { useSpoken } from "./spoken";

/** Shows cells of built sheets; says why where it cannot. */
export interface ShowBuilt {
  show(analysis: string, address: string): void;
  /** Why the last ones were not shown; null where they were. */
  told: string | null;
}

export function useShowBuilt(): ShowBuilt {
  const analyses = useAnalyses();
  const { language, texts } = useSpoken();
  const [told, setTold] = useState<string | null>(null);
  const show = useCallback(
    async (id: string, address: string) => {
      const analysis = analyses.find((each) => each.id === id);
      if (analysis === undefined) return;
      const say = speak(checkTexts, language);
      try {
        const shown = await showBuilt(analysis.mark, address);
        if (shown.kind === "shown") setTold(null);
        else if (shown.kind === "not-built") setTold(say.notBuilt(analysis.title[language]));
        else if (shown.kind === "hidden") setTold(texts.sheetHidden(shown.sheet));
        else setTold(say.reordered(shown.sheet));
      } catch (thrown) {
        setTold(problemSentence(problemOf("selecting", thrown), language));
      }
    },
    [analyses, language, texts],
  );
  return { show: (analysis, address) => void show(analysis, address), told };
}
