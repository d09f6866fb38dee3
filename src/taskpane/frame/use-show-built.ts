import { useCallback, useState } from "react";
import { showBuilt } from "../../excel/show-built";
import { checkTexts } from "../../language/check-texts";
import { speak } from "../../language/language";
import { useAnalyses } from "../state/analyses-context";
import { problemOf, problemSentence } from "../state/problem";
import type { Basis } from "../state/standing";
import { useSpoken } from "./spoken";

/** Shows cells of built sheets; says why where it cannot. */
export interface ShowBuilt {
  show(analysis: string, address: string): void;
  /** Why the last ones were not shown; null where they were. */
  told: string | null;
}

/** @param basis of the figures whose cells are to be shown; without one there are none. */
export function useShowBuilt(basis: Basis | null): ShowBuilt {
  const analyses = useAnalyses();
  const { language, texts } = useSpoken();
  const [told, setTold] = useState<string | null>(null);
  const show = useCallback(
    async (id: string, address: string) => {
      const analysis = analyses.find((each) => each.id === id);
      if (analysis === undefined || basis === null) return;
      const { reading, programme, chosen } = basis;
      const evaluated = analysis.evaluate(reading, programme, chosen);
      const { cells } = evaluated.plan({ language, builtAt: new Date() });
      const say = speak(checkTexts, language);
      try {
        const shown = await showBuilt(analysis.mark, address, cells.length);
        if (shown.kind === "shown") setTold(null);
        else if (shown.kind === "not-built") setTold(say.notBuilt(analysis.title[language]));
        else if (shown.kind === "hidden") setTold(texts.sheetHidden(shown.sheet));
        else setTold(say.reordered(shown.sheet));
      } catch (thrown) {
        setTold(problemSentence(problemOf("selecting", thrown), language));
      }
    },
    [analyses, basis, language, texts],
  );
  return { show: (analysis, address) => void show(analysis, address), told };
}
