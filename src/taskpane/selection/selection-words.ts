import type { Judgement } from "../../functions/criterion-target";
import type {
  SelectedAnswers,
  SelectedPairs,
  SelectionFigures,
} from "../../functions/selection-figures";
import { speak, type Language } from "../../language/language";
import { selectionTexts } from "../../language/selection-texts";
import { listed } from "../../language/shown-words";
import { shownShare } from "../../report/shown-number";
import { shownNumber } from "../../report/shown-cell";
import { pWords } from "../../report/whole-numbers";

/** A number with as many decimals as it needs, at most so many. */
function plain(value: number, decimals: number, language: Language): string {
  return shownNumber(Number(value.toFixed(decimals)), "General", language);
}

function two(value: number, language: Language): string {
  return shownNumber(value, "0.00", language);
}

/** The figures in one line, the most important first. */
export function summaryOf(figures: SelectionFigures, language: Language): string {
  const texts = speak(selectionTexts, language);
  switch (figures.kind) {
    case "answers": {
      const { share, valid, persons } = figures.figure;
      return [shownShare(share), texts.answers(valid), texts.persons(persons)].join(" · ");
    }
    case "pairs": {
      const { result, points } = figures;
      if ("problem" in result) return texts.pairs(points.length);
      const { r, p, n } = result;
      const said = pWords(p, language);
      const pIs = said.startsWith("<") ? `p ${said}` : `p = ${said}`;
      return [`r = ${two(r, language)}`, pIs, texts.pairs(n)].join(" · ");
    }
    case "number":
      return figures.share === null ? plain(figures.value, 2, language) : shownShare(figures.value);
  }
}

/** How sure the figures are, and on what they rest: a sentence a line. */
export function detailsOf(figures: SelectionFigures, language: Language): string[] {
  switch (figures.kind) {
    case "answers":
      return answerDetails(figures, language);
    case "pairs":
      return pairDetails(figures, language);
    case "number":
      return [];
  }
}

function answerDetails(answers: SelectedAnswers, language: Language): string[] {
  const texts = speak(selectionTexts, language);
  const { low, high } = answers.figure;
  const aside = (["dontKnow", "notApplicable", "errors", "unknown"] as const)
    .filter((kind) => answers[kind] > 0)
    .map((kind) => texts[kind](answers[kind]));
  return [
    `${texts.interval}: ${shownShare(low).replace(" %", "")}–${shownShare(high)}`,
    texts.personsAreRows,
    ...(answers.areCodes ? [texts.codes] : []),
    ...(aside.length > 0 ? [texts.notCounted(listed(aside, language))] : []),
  ];
}

function pairDetails({ result }: SelectedPairs, language: Language): string[] {
  if ("problem" in result) return [result.problem];
  const { interval } = result;
  if (interval === null) return [];
  const texts = speak(selectionTexts, language);
  const ends = [interval.low, interval.high].map((end) => two(end, language));
  return [`${texts.interval}: ${ends.join(language === "da" ? " til " : " to ")}`];
}

/** Whether a criterion is met, in a sentence. */
export function judgementWords(judgement: Judgement, isShare: boolean, language: Language): string {
  const texts = speak(selectionTexts, language);
  if (judgement.kind === "different-units") return texts.differentUnits;
  const { met, target } = judgement;
  const shown = isShare ? `${plain(target * 100, 1, language)} %` : plain(target, 2, language);
  return met ? texts.met(shown) : texts.notMet(shown);
}
