import { checkPositive, type Programme } from "../evaluation/programme";
import type { FactTable } from "../factcheck/facts";
import type { Language } from "../language/language";
import type { SheetPlan } from "../report/sheet-plan";
import type { Spot } from "../report/spot";
import type { Finding } from "../survey/mapping/finding";
import type { SurveyReading } from "../survey/reading/survey-reader";
import type { InputSheetId } from "./input-sheets/input-sheet";
import { chosenGroup, groupSentence, namingGroup, withGroupChoice } from "./group-filter";
import { chosenUncertainty, uncertaintyChoice, type Uncertainty } from "./uncertainty";
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

/** The same with what pages tell of the programme. */
export interface PageOptions extends PlanOptions {
  /** What fewer persons answered is withheld. */
  leastPersons: number;
  /** How the page tells how sure its figures are. */
  uncertainty: Uncertainty;
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
  /**
   * Whether it counts respondents, so that those of one target group can be chosen: then that is
   * asked, and the sheet names the group.
   */
  byGroup?: true;
  /** Whether it can tell how sure its figures are: then it is asked how. */
  uncertain?: true;
  /** What it shows, in one short sentence. */
  shows: Text;
  /** Why it cannot be made from what was read, in one sentence; null where it can. */
  impossible(reading: SurveyReading, programme: Programme): Text | null;
  /** The sheet to fill in that would make it possible, where it is impossible for want of one. */
  wants?(reading: SurveyReading): InputSheetId | null;
  /** What can be chosen. Asked only where the analysis is possible. */
  choices(reading: SurveyReading, programme: Programme, chosen: Chosen): Choice[];
  /** @param values of all its choices, by key. */
  evaluate(
    reading: SurveyReading,
    programme: Programme,
    values: Readonly<Record<string, string>>,
  ): Result;
  plan(result: Result, options: PageOptions): SheetPlan;
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
  /** Where there is a page of its own for each value of a choice; see `pages.ts`. */
  pages?: PagesBy & {
    /** The record that shows another of the choice's values. */
    showing(result: Result, value: string): Result;
  };
}

/** That an analysis has a page for each value of a choice. */
export interface PagesBy {
  /** The key of the choice. */
  choice: string;
  /** Asks for all of them at once: "Byg et ark for hver enhed". */
  each: Text;
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
  /** null where it is one page, whatever is chosen. */
  readonly pages: PagesBy | null;

  /** The sheet to fill in that would make it possible; null where none would. */
  wants(reading: SurveyReading): InputSheetId | null;

  /**
   * Evaluates a reading.
   * @param chosen what the user chose; the rest is preset.
   * @throws RangeError where the analysis is impossible for this reading, or where the programme
   *   has other positive grades than the reading was begun with.
   */
  evaluate(reading: SurveyReading, programme: Programme, chosen: Chosen): Evaluated;
  /**
   * The page of another value of its choice of pages, without evaluating once more.
   * @throws RangeError where another analysis was evaluated, or it has no pages.
   */
  page(evaluated: Evaluated, value: string): Evaluated;
}

/** An analysis together with the kind of its record, for whoever shows that record in its own way. */
export interface AnalysisOf<Result> extends Analysis {
  /**
   * The record of an evaluation: what its plan, sentences and JSON are made from.
   * @throws RangeError where another analysis was evaluated.
   */
  resultOf(evaluated: Evaluated): Result;
}

/** What an evaluation was made of. */
interface Kept<Result> {
  result: Result;
  leastPersons: number;
  /** The target group whose answers alone are counted; null for everyone's. */
  group: string | null;
  uncertainty: Uncertainty;
}

/** Makes an analysis of its parts. */
export function analysis<Result>(parts: AnalysisParts<Result>): AnalysisOf<Result> {
  const { id, mark, title, shows, accompanies = false, pages } = parts;
  const results = new WeakMap<Evaluated, Kept<Result>>();
  const told = (kept: Kept<Result>): Evaluated => {
    const { result, leastPersons, group, uncertainty } = kept;
    const evaluated: Evaluated = {
      analysis: made,
      plan: (options) =>
        namingGroup(
          parts.plan(result, { ...options, leastPersons, uncertainty }),
          group,
          options.language,
        ),
      sentences: (language) => [
        ...parts.sentences(result, language),
        ...(group === null ? [] : [{ text: groupSentence(group, language), refs: [] }]),
      ],
      json: () => parts.json(result),
      // A text that names no group speaks of everyone.
      facts: (language) => (group === null ? (parts.facts?.(result, language) ?? []) : []),
      responses: parts.responses?.(result) ?? null,
      findings: parts.findings(result),
      table: (language) => parts.table?.(result, language) ?? null,
    };
    results.set(evaluated, kept);
    return evaluated;
  };
  const keptOf = (evaluated: Evaluated) => {
    const kept = results.get(evaluated);
    if (kept === undefined) throw new RangeError(`This is no evaluation of ${id}.`);
    return kept;
  };
  const made: AnalysisOf<Result> = {
    id,
    mark,
    title,
    accompanies,
    hasFacts: parts.facts !== undefined,
    shows,
    pages: pages === undefined ? null : { choice: pages.choice, each: pages.each },
    impossible: (reading, programme) => parts.impossible(reading, programme),
    wants: (reading) => parts.wants?.(reading) ?? null,
    choices: (reading, programme, chosen) => [
      ...(parts.byGroup === true
        ? withGroupChoice(parts, reading, programme, chosen)
        : parts.choices(reading, programme, chosen)),
      ...(parts.uncertain === true ? [uncertaintyChoice] : []),
    ],
    evaluate(reading, programme, chosen) {
      const why = parts.impossible(reading, programme);
      if (why !== null) throw new RangeError(why.en);
      checkPositive(reading.tally.positive, programme);
      const only = parts.byGroup === true ? chosenGroup(reading, chosen) : null;
      const narrow = only === null ? null : parts.impossible(only.reading, programme);
      if (narrow !== null) throw new RangeError(narrow.en);
      const counted = only?.reading ?? reading;
      const values = valuesOf(parts.choices(counted, programme, chosen), chosen);
      const { leastPersons } = programme;
      return told({
        result: parts.evaluate(counted, programme, values),
        leastPersons,
        group: only?.group ?? null,
        uncertainty: parts.uncertain === true ? chosenUncertainty(chosen) : "none",
      });
    },
    page(evaluated, value) {
      if (pages === undefined) throw new RangeError(`${id} has no pages.`);
      const kept = keptOf(evaluated);
      return told({ ...kept, result: pages.showing(kept.result, value) });
    },
    resultOf: (evaluated) => keptOf(evaluated).result,
  };
  return made;
}
