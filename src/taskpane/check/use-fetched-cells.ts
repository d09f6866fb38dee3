import { MOST_CELLS, readSelection } from "../../excel/read-selection";
import { officeCode } from "../../excel/office-error";
import { officeSentence } from "../../excel/office-sentence";
import { checkTexts } from "../../language/check-texts";
import { speak } from "../../language/language";
import { useSpoken } from "../frame/spoken";

interface Told {
  onText(text: string): void;
  onProblem(sentence: string): void;
}

/** Fetches the selected cells, or the shown sheet, as text; says why where there are none to have. */
export function useFetchedCells({ onText, onProblem }: Told): (of: "cells" | "sheet") => void {
  const { language } = useSpoken();
  const say = speak(checkTexts, language);
  const fetchCells = async (of: "cells" | "sheet") => {
    try {
      const selected = await readSelection(of);
      if (selected.kind === "text") onText(selected.text);
      else if (selected.kind === "empty") onProblem(say.emptyCells);
      else if (selected.kind === "too-many") onProblem(say.manyCells(MOST_CELLS));
      else onProblem(say.oneArea);
    } catch (thrown) {
      onProblem(say.notFetched(officeSentence(officeCode(thrown), language)));
    }
  };
  return (of) => void fetchCells(of);
}
