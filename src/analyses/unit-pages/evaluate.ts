import type { Figure } from "../../evaluation/figure";
import type { GradeThresholds } from "../../evaluation/grade";
import { itemFigure } from "../../evaluation/item-figure";
import { unitsInOrder } from "../../evaluation/units-in-order";
import { askedInRound } from "../../survey/counting/round-questions";
import type { Finding } from "../../survey/mapping/finding";
import type { RoundReading, SurveyReading } from "../../survey/reading/survey-reader";
import { evaluateDevelopment, type Course } from "../development/evaluate";
import type { QuestionRule } from "../overview/evaluate";
import { evaluateRanking, type RankedUnit } from "../ranking/evaluate";

/** A core element of one unit beside all units. */
export interface UnitElement {
  element: string;
  own: Course;
  all: Course;
  /** Where the unit can stand among the others; null where it has no figure. */
  ranked: RankedUnit | null;
  /** How many units have a figure. */
  units: number;
}

/** A question of one unit beside all units. */
export interface UnitQuestion {
  element: string;
  question: string;
  own: Figure;
  all: Figure;
}

/** What one unit's page tells. */
export interface UnitPage {
  unit: string;
  /** The unit's responses in the latest round. */
  responses: number;
  elements: UnitElement[];
  /** Every question of the latest round. */
  questions: UnitQuestion[];
}

/** A page for every unit, and the one that is shown. */
export interface UnitPages {
  rounds: RoundReading[];
  first: RoundReading | null;
  latest: RoundReading;
  pages: UnitPage[];
  shown: string;
  /** Fewer persons than this are told nothing of. */
  leastPersons: number;
  findings: readonly Finding[];
}

interface Wanted {
  first: RoundReading | null;
  latest: RoundReading;
  questions: QuestionRule;
  unit: string;
}

/** Gathers for each unit what overview, development and ranking say of it, and its questions. */
export function evaluateUnitPages(
  reading: SurveyReading,
  { first, latest, questions, unit }: Wanted,
  least: { thresholds: GradeThresholds; leastResponses: number; leastPersons: number },
): UnitPages {
  const { thresholds, leastResponses, leastPersons } = least;
  const development = evaluateDevelopment(
    reading,
    { first, latest },
    { questions, leastResponses, leastPersons },
  );
  const ranking = evaluateRanking(reading, latest, thresholds, { leastResponses, leastPersons });
  const { tally } = reading;
  const { units } = unitsInOrder(reading, reading.rounds);
  const items = askedInRound(tally, latest.index).flatMap(({ items: own }, element) =>
    own.map((item) => ({
      element: tally.elements.all[element],
      question: tally.items.all[item].question,
      item,
      all: itemFigure(reading, latest.index, item, { units: null, groups: null }, leastPersons),
    })),
  );
  return {
    rounds: development.rounds,
    first: development.first,
    latest: development.latest,
    shown: unit,
    leastPersons,
    findings: development.findings,
    pages: units.map(({ name, index }, place): UnitPage => {
      const own = items.map(({ item, ...item_ }) => ({
        ...item_,
        own: itemFigure(
          reading,
          latest.index,
          item,
          { units: new Set([index]), groups: null },
          leastPersons,
        ),
      }));
      return {
        unit: name,
        responses: own.at(0)?.own.responses ?? 0,
        questions: own,
        elements: development.elements.map((element, i): UnitElement => ({
          element: element.element,
          own: element.units[place],
          all: element.total,
          ranked: ranking.elements[i].units.find((each) => each.unit === name) ?? null,
          units: ranking.elements[i].units.length,
        })),
      };
    }),
  };
}

/** The page that is shown. */
export function shownPage({ pages, shown }: UnitPages): UnitPage {
  return pages.find(({ unit }) => unit === shown) ?? pages[0];
}
