import type { Language } from "../../language/language";
import { nothingTexts } from "../../language/nothing-texts";
import { hasInputs } from "../inputs/inputs";
import { accountedCells } from "./source-account";
import type { SurveyReading } from "./survey-reader";

/** Why nothing can be computed from what was read. */
export interface NothingToCompute {
  code: keyof typeof nothingTexts;
  /** The sheets or files that it is true of. */
  sources: string[];
}

/**
 * Why no figure can be computed from a reading; null where one can. Pane and command line ask
 * before they evaluate anything.
 */
export function nothingToCompute({
  sources,
  rounds,
  inputs,
}: SurveyReading): NothingToCompute | null {
  const unbalanced = sources.filter(({ account }) => account.cells !== accountedCells(account));
  const names = (of: readonly { name: string }[]) => of.map(({ name }) => name);
  if (unbalanced.length > 0) return { code: "books-differ", sources: names(unbalanced) };
  // What was typed is computed from without a survey, too.
  if (sources.length === 0) return hasInputs(inputs) ? null : { code: "no-survey", sources: [] };
  if (rounds.length === 0) return { code: "no-responses", sources: names(sources) };
  const isAnswered = sources.some(
    ({ account, counted }) => account.answers.valid > 0 || counted === true,
  );
  return isAnswered ? null : { code: "no-valid-answers", sources: names(sources) };
}

/** The reason as a sentence. Of many sources, the first is named. */
export function nothingMessage({ code, sources }: NothingToCompute, language: Language): string {
  const [first = ""] = sources;
  const others = sources.length > 1 ? ` (+ ${sources.length - 1})` : "";
  return nothingTexts[code][language](first + others);
}
