import type { FactRow, FactTable } from "../../factcheck/facts";
import { speak, type Language } from "../../language/language";
import { spotAddress } from "../../report/spot";
import { pageTexts } from "../page-texts";
import { inRound, type Responses } from "./evaluate";
import { allInRound, RATE_COLUMN, rateSpot } from "./shown";
import { responsesTexts } from "./texts";

/** What a text may say of the response rates of the chosen round. */
export function responsesFacts(responses: Responses, language: Language): FactTable[] {
  const texts = speak(responsesTexts, language);
  const words = speak(pageTexts, language);
  const own = inRound(responses);
  const all = allInRound(responses);
  const rows = [...own, ...(all === undefined ? [] : [{ ...all, unit: words.total }])].map(
    ({ unit, rate }, row): FactRow => ({
      name: unit,
      isTotal: row === own.length,
      start: null,
      result: rate,
      change: null,
      cell: spotAddress(rateSpot(row, RATE_COLUMN)),
    }),
  );
  return [{ id: "responses", title: texts.title, subject: texts.rate, grades: null, rows }];
}
