import { finding, type Finding } from "../../survey/mapping/finding";
import type { RoundReading } from "../../survey/reading/survey-reader";
import type { QuestionsDiffer } from "../../evaluation/common-questions";
import type { Figure } from "../../evaluation/figure";
import type { ElementFigures, UnitFigures } from "./figures";

/** What the user should mind: elements or units missing in a round, and units with few responses. */
export function overviewFindings(
  elements: readonly string[],
  units: readonly UnitFigures[],
  latest: RoundReading,
  first: RoundReading | null,
  least: number,
): Finding[] {
  const found: Finding[] = [];
  const few = new Map<string, { round: string; responses: number }[]>();
  const rounds: [RoundReading | null, (figures: ElementFigures) => Figure | null][] = [
    [latest, (figures) => figures],
    [first, (figures) => figures.start],
  ];
  for (const [round, of] of rounds) {
    if (round === null) continue;
    elements.forEach((element, i) => {
      if (units.every((unit) => isEmpty(of(unit.elements[i])))) {
        found.push(finding("element-missing", null, null, { element, round: round.name }));
      }
    });
    for (const { unit, elements: figures } of units) {
      const responses = of(figures[0])?.responses ?? 0;
      if (responses === 0) {
        found.push(finding("unit-missing", null, null, { unit, round: round.name }));
      } else if (responses < least) {
        few.set(unit, [{ round: round.name, responses }, ...(few.get(unit) ?? [])]);
      }
    }
  }
  if (few.size > 0) {
    const places = [...few].map(([unit, own]) => ({ unit, rounds: own }));
    found.push(finding("few-responses", null, null, { least, units: places }));
  }
  return found;
}

function isEmpty(figure: Figure | null): boolean {
  return figure === null || (figure.valid === 0 && figure.withheld === false);
}

/** Where the two rounds asked different questions, and what the change is computed on. */
export function questionFindings(
  elements: readonly string[],
  differing: readonly QuestionsDiffer[],
  [first, latest]: readonly [first: string, latest: string],
  rule: "common" | "all",
): Finding[] {
  return differing.map(({ element, questions, onlyFirst, onlyLatest }) => {
    const none = questions.length === 0;
    const code = rule === "all" ? "questions-all" : none ? "questions-none" : "questions-common";
    return finding(code, null, null, {
      element: elements[element],
      first,
      latest,
      common: questions.length,
      onlyFirst: onlyFirst.length,
      onlyLatest: onlyLatest.length,
    });
  });
}
