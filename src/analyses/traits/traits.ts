import { figureJson, type FigureJson } from "../../evaluation/figure-json";
import { unitsInOrder } from "../../evaluation/units-in-order";
import { speak, type Language } from "../../language/language";
import { spot } from "../../report/spot";
import { wholePercent } from "../../report/whole-numbers";
import { analysis, type Sentence } from "../analysis";
import { pageTexts } from "../page-texts";
import { chosenRounds } from "../round-choices";
import { elementChoice, EVERY, roundChoice } from "../subset-choices";
import { evaluateTraits, type Traits } from "./evaluate";
import { traitsPlan } from "./plan";
import { byLead, lead, traitSpots } from "./shown";
import { traitTexts } from "./texts";

/** Fewer units have no best ones to tell from the rest. */
const LEAST_UNITS = 4;

export interface TraitsJson {
  best: string[];
  elements: Record<string, { best: FigureJson; all: FigureJson }>;
}

function traitsSentences(traits: Traits, language: Language): Sentence[] {
  const texts = speak(traitTexts, language);
  const { best, by, elements } = traits;
  if (best.length === 0) return [];
  const spots = traitSpots(traits);
  return [
    {
      text: texts.told(
        best.map(({ unit }) => unit),
        by,
      ),
      refs: [],
    },
    ...elements.flatMap((element, i): Sentence[] => {
      const [first] = byLead(element);
      const ahead = element.items.length === 0 ? null : lead(first);
      if (ahead === null) return [];
      const refs = [spot(spots[i].row + 1, 3)];
      const points = wholePercent(ahead);
      if (points <= 0) return [{ text: texts.nowhereAhead(element.name), refs }];
      const [own, all] = [first.best, first.all].map(({ share }) => wholePercent(share ?? 0));
      return [{ text: texts.mostAhead(element.name, first.name, points, own, all), refs }];
    }),
  ];
}

/** Kendetegn: the best units beside all, over core elements and questions. */
export const traits = analysis<Traits>({
  id: "traits",
  mark: "Kendetegn",
  title: traitTexts.title,
  uncertain: true,
  byGroup: true,
  shows: {
    da: "Hvor de bedste enheder skiller sig ud fra alle enheder.",
    en: "Where the best units stand out from all units.",
  },
  impossible: (reading) => {
    const latest = reading.rounds.at(-1);
    if (latest === undefined) return pageTexts.noRounds;
    const fewest = unitsInOrder(reading, reading.rounds).units.length < LEAST_UNITS;
    return fewest ? traitTexts.fewUnits : null;
  },
  choices: (reading, _, chosen) => {
    const element = elementChoice(reading);
    return [
      roundChoice(reading, chosen),
      {
        ...element,
        label: traitTexts.by,
        options: element.options.map((option) =>
          option.value === EVERY ? { ...option, label: traitTexts.meanOfElements } : option,
        ),
      },
    ];
  },
  evaluate: (reading, { leastPersons }, values) =>
    evaluateTraits(reading, chosenRounds(reading, values).latest, {
      by: values.element,
      leastPersons,
    }),
  plan: (result, options) => traitsPlan(result, options),
  sentences: (result, language) => traitsSentences(result, language),
  json: ({ best, elements }): TraitsJson => ({
    best: best.map(({ unit }) => unit),
    elements: Object.fromEntries(
      elements.map(({ name, best: own, all }) => [
        name,
        { best: figureJson(own), all: figureJson(all) },
      ]),
    ),
  }),
  responses: ({ round }) => round.responses,
  findings: () => [],
});
