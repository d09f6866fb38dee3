import type { Analysis } from "../../analyses/analysis";
import { valuesOf, type Choice, type Chosen, type Text } from "../../analyses/choice";
import type { Programme } from "../../evaluation/programme";
import { nothingMessage, nothingToCompute } from "../../survey/reading/nothing-to-compute";
import type { SurveyReading } from "../../survey/reading/survey-reader";

/** What the pane's figures are made from. */
export interface Basis {
  reading: SurveyReading;
  programme: Programme;
  chosen: Chosen;
}

/** Why no figure can be computed from a reading, in both languages; null where one can. */
export function nothingOf(reading: SurveyReading): Text | null {
  const nothing = nothingToCompute(reading);
  if (nothing === null) return null;
  return { da: nothingMessage(nothing, "da"), en: nothingMessage(nothing, "en") };
}

/** Why an analysis cannot be made of a basis, whatever is chosen; null where it can. */
export function impossibleOf(analysis: Analysis, { reading, programme }: Basis): Text | null {
  const why = analysis.impossible(reading, programme);
  return why ?? (analysis.accompanies ? null : nothingOf(reading));
}

/** Whether an analysis can be made of a basis, and what can be chosen for it. */
export interface Standing {
  /** Why it cannot be made at all; null where it can. */
  impossible: Text | null;
  /** Empty where it is impossible. */
  choices: readonly Choice[];
  /** The values of its choices, by key. */
  values: Readonly<Record<string, string>>;
  /** The complaint of a choice that must be mended first; null where there is none. */
  stop: Text | null;
}

export function standingOf(analysis: Analysis, basis: Basis): Standing {
  const { reading, programme, chosen } = basis;
  const impossible = impossibleOf(analysis, basis);
  if (impossible !== null) return { impossible, choices: [], values: {}, stop: null };
  const choices = analysis.choices(reading, programme, chosen);
  const stopping = choices.find(({ complaint }) => complaint?.stops === true);
  return {
    impossible,
    choices,
    values: valuesOf(choices, chosen),
    stop: stopping?.complaint?.text ?? null,
  };
}

/** Why an analysis cannot be built of a basis now; null where it can. */
export function hindrance(analysis: Analysis, basis: Basis): Text | null {
  const { impossible, stop } = standingOf(analysis, basis);
  return impossible ?? stop;
}

/** The analysis that is open: the one that the user opened, else the first that can be made. */
export function openAnalysis(
  analyses: readonly Analysis[],
  id: string | null,
  { reading, programme }: Basis,
): Analysis | null {
  return (
    analyses.find((analysis) => analysis.id === id) ??
    analyses.find((analysis) => analysis.impossible(reading, programme) === null) ??
    analyses.at(0) ??
    null
  );
}
