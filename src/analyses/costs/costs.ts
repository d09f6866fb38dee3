import { analysis } from "../analysis";
import { evaluateCosts, type Costs } from "./evaluate";
import { costSentences, costsPlan } from "./plan";
import { costTexts } from "./texts";

/** A row as other programs read it; amounts are per participant. */
export interface CostJson {
  /** "all" for all centres. */
  centre: string;
  effect: number | null;
  valuePerUnit: number | null;
  cost: number | null;
  net: number | null;
}

/** Omkostninger og gevinst: what an effect is worth against what it costs, per participant. */
export const costs = analysis<Costs>({
  id: "costs",
  mark: "Omkostninger",
  title: costTexts.title,
  shows: costTexts.shows,
  impossible: ({ inputs }) => (inputs.costs.length === 0 ? costTexts.none : null),
  wants: ({ inputs }) => (inputs.costs.length === 0 ? "costs" : null),
  choices: () => [],
  evaluate: ({ inputs }) => evaluateCosts(inputs.costs),
  plan: (result, options) => costsPlan(result, options),
  sentences: (result, language) => costSentences(result, language),
  json: ({ rows }): CostJson[] =>
    rows.map(({ centre, effect, valuePerUnit, cost, net }) => ({
      centre: centre ?? "all",
      effect,
      valuePerUnit,
      cost,
      net,
    })),
  findings: () => [],
});
