import { evaluateOverview, type Overview, type TotalRule } from "../analyses/overview/evaluate";
import { sentences } from "./current-language";
import { valueError } from "./function-error";
import { readRounds } from "./overview-rounds";
import { readScalar, shown } from "./scalar-argument";

/** Danish in every language: other cells may look the headers up. */
const UNIT = "Enhed";
const TOTAL = "Samlet";
const FIGURES = ["resultat", "udvikling fra start (procentpoint)", "gyldige svar"];

const TOTAL_RULES: Readonly<Record<string, TotalRule>> = { svar: "pooled", enheder: "mean" };

/** One spilled cell; "" where there is no figure. */
type Cell = string | number;

/**
 * The overview as a table: a header row, a row per unit, then Samlet; the unit, then per core
 * element its result, change and valid answers. Shares and changes are fractions.
 */
export function overviewTable(data: unknown, start: unknown, total: unknown): Cell[][] {
  const rule = readTotalRule(total);
  const { reading, first, latest } = readRounds(data, start);
  const overview = evaluateOverview(reading, { first, latest });
  return [
    headers(overview),
    ...overview.units.map(({ unit, elements }) => [
      unit,
      ...elements.flatMap(({ share, change, valid }) => [share ?? "", change ?? "", valid]),
    ]),
    totalRow(overview, rule),
  ];
}

function readTotalRule(argument: unknown): TotalRule {
  const value = readScalar("total", argument);
  if (value === null) return "pooled";
  const word = String(value).trim().toLowerCase();
  if (Object.hasOwn(TOTAL_RULES, word)) return TOTAL_RULES[word];
  throw valueError(sentences().unknownTotal(shown(value)));
}

/** No colon after the element's name, or the table would be taken for survey answers itself. */
function headers({ elements }: Overview): Cell[] {
  return [UNIT, ...elements.flatMap((name) => FIGURES.map((figure) => `${name} – ${figure}`))];
}

function totalRow({ total }: Overview, rule: TotalRule): Cell[] {
  return [
    TOTAL,
    ...total.pooled.flatMap(({ valid }, i) => {
      const { share, change } = total[rule][i];
      return [share ?? "", change ?? "", valid];
    }),
  ];
}
