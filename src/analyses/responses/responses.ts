import type { ResponseRate } from "../../evaluation/response-rates";
import { analysis } from "../analysis";
import { pageTexts } from "../page-texts";
import { chosenRounds } from "../round-choices";
import { roundChoice } from "../subset-choices";
import { evaluateResponses, type Responses } from "./evaluate";
import { responsesFacts } from "./facts";
import { responsesPlan } from "./plan";
import { responsesSentences } from "./sentences";
import { responsesTexts } from "./texts";

/** Svarprocenter: responses of each unit in each round against those invited. */
export const responses = analysis<Responses>({
  id: "responses",
  mark: "Svarprocenter",
  title: responsesTexts.title,
  shows: {
    da: "Hvor stor en del af de inviterede der har svaret, og hvor tallene kræver forbehold.",
    en: "How many of those invited answered, and where figures need a reservation.",
  },
  impossible: ({ rounds, invited }) => {
    if (rounds.length === 0) return pageTexts.noRounds;
    return invited === null ? responsesTexts.notInvited : null;
  },
  wants: ({ invited }) => (invited === null ? "invited" : null),
  choices: (reading, _, chosen) => [roundChoice(reading, chosen)],
  evaluate: (reading, { leastResponses }, values) =>
    evaluateResponses(reading, chosenRounds(reading, values).latest, leastResponses),
  plan: (result, options) => responsesPlan(result, options),
  sentences: (result, language) => responsesSentences(result, language),
  facts: responsesFacts,
  json: ({ units }): ResponseRate[] =>
    units.flat().map(({ unit, round, invited, responses: count, rate }) => ({
      unit,
      round,
      invited,
      responses: count,
      rate,
    })),
  responses: ({ round }) => round.responses,
  findings: () => [],
});
