import type { Programme } from "../evaluation/programme";
import type { SurveyReading } from "../survey/reading/survey-reader";
import type { Analysis, Evaluated } from "./analysis";
import type { Chosen, Option, Text } from "./choice";

/** What a name of a workbook may hold without being written otherwise. */
const PLAIN = /^[\p{L}\d]{1,40}$/u;

/** The mark of one page: that of the analysis, then the page's part. */
export function pageMark(mark: string, part: string): string {
  return `${mark}_${part}`;
}

/** A value as a part of a mark: itself where it is plain, else made so and told apart by a number. */
function markPart(value: string): string {
  if (PLAIN.test(value)) return value;
  let hash = 0x811c9dc5;
  for (const letter of value) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  const plain = value.replace(/[^\p{L}\d]+/gu, "_").slice(0, 40);
  return `${plain}_${(hash >>> 0).toString(36)}`;
}

/** The pages of an analysis that were evaluated together, once for each reading. */
class Together {
  private basis: readonly unknown[] = [];
  private evaluated: Evaluated | null = null;

  constructor(private readonly analysis: Analysis) {}

  page(value: string, ...basis: Parameters<Analysis["evaluate"]>): Evaluated {
    const isKnown = basis.every((each, i) => each === this.basis[i]);
    if (this.evaluated === null || !isKnown) {
      this.evaluated = this.analysis.evaluate(...basis);
      this.basis = basis;
    }
    return this.analysis.page(this.evaluated, value);
  }
}

function gone({ da, en }: Text): Text {
  return {
    da: `»${da}« er ikke længere med i det, der er læst.`,
    en: `“${en}” is no longer in what was read.`,
  };
}

function pageOf(analysis: Analysis, choice: string, option: Option, together: Together): Analysis {
  const { value, label } = option;
  // A reading may be newer than the one that the pages were told by.
  const isThere = (...basis: Parameters<Analysis["impossible"]>) =>
    analysis
      .choices(...basis, {})
      .some(({ key, options }) => key === choice && options.some((own) => own.value === value));
  const page: Analysis = {
    ...analysis,
    id: `${analysis.id}:${value}`,
    mark: pageMark(analysis.mark, markPart(value)),
    title: label,
    pages: null,
    impossible: (reading, programme) =>
      analysis.impossible(reading, programme) ?? (isThere(reading, programme) ? null : gone(label)),
    choices: (...basis) => analysis.choices(...basis).filter(({ key }) => key !== choice),
    evaluate: (...basis) => ({ ...together.page(value, ...basis), analysis: page }),
  };
  return page;
}

/**
 * An analysis that has a page for each value of a choice, as one analysis a page: each is built,
 * written and told as any other, with a mark and a title of its own.
 *
 * @returns in the order of the choice; empty where the analysis has no pages or is impossible.
 */
export function pagesOf(
  analysis: Analysis,
  reading: SurveyReading,
  programme: Programme,
  chosen: Chosen,
): Analysis[] {
  const { pages } = analysis;
  if (pages === null || analysis.impossible(reading, programme) !== null) return [];
  const choice = analysis
    .choices(reading, programme, chosen)
    .find(({ key }) => key === pages.choice);
  const together = new Together(analysis);
  return (choice?.options ?? []).map((option) => pageOf(analysis, pages.choice, option, together));
}
