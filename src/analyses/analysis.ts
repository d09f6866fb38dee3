import { checkPositive, type Programme } from "../evaluation/programme";
import type { FactTable } from "../factcheck/facts";
import type { Language } from "../language/language";
import type { SheetPlan } from "../report/sheet-plan";
import type { Spot } from "../report/spot";
import type { Finding } from "../survey/mapping/finding";
import type { SurveyReading } from "../survey/reading/survey-reader";
import { valuesOf, type Choice, type Chosen, type Text } from "./choice";

/** A sentence that an analysis says, and the cells of its plan that it speaks of. */
export interface Sentence {
  text: string;
  refs: Spot[];
  /** It belongs in a summary; of an analysis that says so of none, the first does. */
  isMain?: true;
}

export interface PlanOptions {
  language: Language;
  builtAt: Date;
}

/** What an analysis says of itself; `Result` is its own record of figures. */
export interface AnalysisParts<Result> {
  /** Its key in JSON, in settings and after `--only`. Never changes once released. */
  id: string;
  /**
   * The mark by which its built sheet is known again in a workbook: a word, since it is part of a
   * name of the workbook. Never changes either.
   */
  mark: string;
  title: Text;
  /** It tells of the reading itself: alone, without results beside it, it is no evaluation. */
  accompanies?: boolean;
  /** What it shows, in one short sentence. */
  shows: Text;
  /** Why it cannot be made from what was read, in one sentence; null where it can. */
  impossible(reading: SurveyReading, programme: Programme): Text | null;
  /** What can be chosen. Asked only where the analysis is possible. */
  choices(reading: SurveyReading, programme: Programme, chosen: Chosen): Choice[];
  /** @param values of all its choices, by key. */
  evaluate(
    reading: SurveyReading,
    programme: Programme,
    values: Readonly<Record<string, string>>,
  ): Result;
  plan(result: Result, options: PlanOptions): SheetPlan;
  sentences(result: Result, language: Language): Sentence[];
  /** Its part of what the command line prints as JSON. */
  json(result: Result): unknown;
  /** What a text may say of its figures without printing them; without it there is nothing to look up. */
  facts?(result: Result, language: Language): FactTable[];
  /** How many responses its figures are counted from. */
  responses?(result: Result): number;
  /** What a reader should mind, beside what the reading itself found. */
  findings(result: Result): readonly Finding[];
  /** Lines for a terminal; without it the plan's cells are set as lines. */
  table?(result: Result, language: Language): string;
}

/** An evaluated analysis: one record of figures, and everything that is told from it. */
export interface Evaluated {
  analysis: Analysis;
  plan(options: PlanOptions): SheetPlan;
  sentences(language: Language): Sentence[];
  json(): unknown;
  /** Its figures for texts to be held against. */
  facts(language: Language): FactTable[];
  /** How many responses its figures are counted from; null where it does not say. */
  readonly responses: number | null;
  readonly findings: readonly Finding[];
  /** Lines for a terminal; null where the plan's cells will do. */
  table(language: Language): string | null;
}

/** An analysis as pane, builder and command line know it: they walk the list of them. */
export interface Analysis extends Pick<
  AnalysisParts<never>,
  "id" | "mark" | "title" | "shows" | "impossible" | "choices"
> {
  readonly accompanies: boolean;
  /** Whether a text can be held against its figures. */
  readonly hasFacts: boolean;

  /**
   * Evaluates a reading.
   * @param chosen what the user chose; the rest is preset.
   * @throws RangeError where the analysis is impossible for this reading, or where the programme
   *   has other positive grades than the reading was begun with.
   */
  evaluate(reading: SurveyReading, programme: Programme, chosen: Chosen): Evaluated;
}

/** An analysis together with the kind of its record, for whoever shows that record in its own way. */
export interface AnalysisOf<Result> extends Analysis {
  /**
   * The record of an evaluation: what its plan, sentences and JSON are made from.
   * @throws RangeError where another analysis was evaluated.
   */
  resultOf(evaluated: Evaluated): Result;
}

/** Makes an analysis of its parts. */
export function analysis<Result>(parts: AnalysisParts<Result>): AnalysisOf<Result> {
  const { id, mark, title, shows, accompanies = false } = parts;
  const results = new WeakMap<Evaluated, { result: Result }>();
  const made: AnalysisOf<Result> = {
    id,
    mark,
    title,
    accompanies,
    hasFacts: parts.facts !== undefined,
    shows,
    impossible: (reading, programme) => parts.impossible(reading, programme),
    choices: (reading, programme, chosen) => parts.choices(reading, programme, chosen),
    evaluate(reading, programme, chosen) {
      const why = parts.impossible(reading, programme);
      if (why !== null) throw new RangeError(why.en);
      checkPositive(reading.tally.positive, programme);
      const values = valuesOf(parts.choices(reading, programme, chosen), chosen);
      const result = parts.evaluate(reading, programme, values);
      const evaluated: Evaluated = {
        analysis: made,
        plan: (options) => parts.plan(result, options),
        sentences: (language) => parts.sentences(result, language),
        json: () => parts.json(result),
        facts: (language) => parts.facts?.(result, language) ?? [],
        responses: parts.responses?.(result) ?? null,
        findings: parts.findings(result),
        table: (language) => parts.table?.(result, language) ?? null,
      };
      results.set(evaluated, { result });
      return evaluated;
    },
    resultOf(evaluated) {
      const kept = results.get(evaluated);
      if (kept === undefined) throw new RangeError(`This is no evaluation of ${id}.`);
      return kept.result;
    },
  };
  return made;
}
