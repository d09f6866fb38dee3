import { responseRates, type ResponseRate } from "../../evaluation/response-rates";
import { shownShare } from "../../report/shown-number";
import type { SurveyReading } from "../../survey/reading/survey-reader";

/** One line of the table of response rates, ready to show. */
export interface RateRow {
  unit: string;
  responses: number;
  invited: number;
  /** "69 %"; null where nobody was invited. */
  rate: string | null;
}

function row({ unit, responses, invited }: Omit<ResponseRate, "round" | "rate">): RateRow {
  const rate = invited > 0 ? shownShare(responses / invited) : null;
  return { unit, responses, invited, rate };
}

/** The response rates of one round, unit by unit, and of all units that are on the list. */
export function rateRows(reading: SurveyReading, round: string): { rows: RateRow[]; all: RateRow } {
  const rates = responseRates(reading).filter((rate) => rate.round === round);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const all = row({
    unit: "",
    responses: sum(rates.map(({ responses }) => responses)),
    invited: sum(rates.map(({ invited }) => invited)),
  });
  return { rows: rates.map(row), all };
}
