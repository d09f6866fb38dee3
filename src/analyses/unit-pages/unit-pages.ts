import type { GradeThresholds } from "../../evaluation/grade";
import { figureJson, type FigureJson } from "../../evaluation/figure-json";
import { unitsInOrder } from "../../evaluation/units-in-order";
import { analysis } from "../analysis";
import { named } from "../choice";
import { pageTexts } from "../page-texts";
import { questionChoice } from "../question-choice";
import { chosenRounds, roundChoices } from "../round-choices";
import { evaluateUnitPages, type UnitPage, type UnitPages } from "./evaluate";
import { unitPagePlan } from "./plan";
import { unitSentences } from "./sentences";
import { changeOf } from "./shown";
import { unitPageTexts } from "./texts";

interface Result {
  pages: UnitPages;
  thresholds: GradeThresholds;
}

/** A unit's page as other programs read it. Shares and changes are fractions. */
export interface UnitPageJson {
  unit: string;
  elements: Record<
    string,
    {
      own: FigureJson | null;
      first: FigureJson | null;
      all: FigureJson | null;
      change: number | null;
      rankLow: number | null;
      rankHigh: number | null;
    }
  >;
  questions: { question: string; own: FigureJson; all: FigureJson }[];
}

function pageJson({ unit, elements, questions }: UnitPage, pages: UnitPages): UnitPageJson {
  const { rounds, first, latest } = pages;
  const at = (figures: UnitPage["elements"][number]["own"]["figures"], round: typeof first) => {
    const figure = round === null ? null : figures[rounds.indexOf(round)];
    return figure === null ? null : figureJson(figure);
  };
  return {
    unit,
    elements: Object.fromEntries(
      elements.map(({ element, own, all, ranked }) => [
        element,
        {
          own: at(own.figures, latest),
          first: at(own.figures, first),
          all: at(all.figures, latest),
          change: changeOf(own)?.change ?? null,
          rankLow: ranked?.rankLow ?? null,
          rankHigh: ranked?.rankHigh ?? null,
        },
      ]),
    ),
    questions: questions.map(({ question, own, all }) => ({
      question,
      own: figureJson(own),
      all: figureJson(all),
    })),
  };
}

/** Enhedsark: a page for each unit, for the job centre itself. */
export const unitPages = analysis<Result>({
  id: "unitPages",
  mark: "Enhedsark",
  title: unitPageTexts.title,
  uncertain: true,
  shows: unitPageTexts.shows,
  impossible: (reading) => {
    if (reading.rounds.length === 0) return pageTexts.noRounds;
    const { units } = unitsInOrder(reading, reading.rounds);
    return units.length < 2 ? unitPageTexts.oneUnit : null;
  },
  choices: (reading, _, chosen) => {
    const rounds = roundChoices(reading, chosen);
    const { units } = unitsInOrder(reading, reading.rounds);
    return [
      {
        key: "unit",
        label: pageTexts.chooseUnit,
        look: "list",
        options: units.map(({ name }) => ({ value: name, label: named(name) })),
        preset: units[0].name,
      },
      ...rounds,
      ...questionChoice(reading, rounds, chosen),
    ];
  },
  evaluate: (reading, { thresholds, leastResponses, leastPersons }, values) => ({
    thresholds,
    pages: evaluateUnitPages(
      reading,
      {
        ...chosenRounds(reading, values),
        questions: values.questions === "all" ? "all" : "common",
        unit: values.unit,
      },
      { thresholds, leastResponses, leastPersons },
    ),
  }),
  pages: {
    choice: "unit",
    each: unitPageTexts.each,
    showing: ({ pages, ...rest }, unit) => ({ ...rest, pages: { ...pages, shown: unit } }),
  },
  plan: ({ pages, thresholds }, options) => unitPagePlan(pages, { ...options, thresholds }),
  sentences: ({ pages }, language) => unitSentences(pages, language),
  json: ({ pages }): UnitPageJson[] => pages.pages.map((page) => pageJson(page, pages)),
  responses: ({ pages }) => pages.latest.responses,
  findings: ({ pages }) => pages.findings,
});
