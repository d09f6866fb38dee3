import { figureJson, type FigureJson } from "../../evaluation/figure-json";
import type { Course, Development } from "./evaluate";

export interface DevelopmentJson {
  rounds: string[];
  elements: Record<
    string,
    { units: { unit: string; figures: (FigureJson | null)[] }[]; total: (FigureJson | null)[] }
  >;
}

function figures(course: Course): (FigureJson | null)[] {
  return course.figures.map((figure) => figure && figureJson(figure));
}

/** All units and core elements, whatever the page shows of them. */
export function developmentJson({ rounds, elements }: Development): DevelopmentJson {
  return {
    rounds: rounds.map(({ name }) => name),
    elements: Object.fromEntries(
      elements.map(({ element, units, total }) => [
        element,
        {
          units: units.map((each) => ({ unit: each.unit, figures: figures(each) })),
          total: figures(total),
        },
      ]),
    ),
  };
}
