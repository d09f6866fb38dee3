import type { FactTable } from "../../factcheck/facts";
import { speak, type Language } from "../../language/language";
import { visible } from "../../report/figure-cells";
import { spotAddress } from "../../report/spot";
import type { Criteria } from "./evaluate";
import { criterionName, criterionSpot, RESULT_COLUMN } from "./shown";
import { criteriaTexts } from "./texts";

/** What a text may say of the criteria: a row each, named by indicator and target group. */
export function criteriaFacts({ criteria }: Criteria, language: Language): FactTable[] {
  const rows = criteria.map((each, i) => {
    const { indicator, group, criterion } = each.input;
    const [start, national, result] = [each.baseline, each.national, each.result].map(
      (figure) => visible(figure)?.share ?? null,
    );
    return {
      name: criterionName(each),
      labels: group === null ? [indicator] : [indicator, group],
      isTotal: false,
      start,
      result,
      change: each.change,
      national,
      target: criterion,
      cell: spotAddress(criterionSpot(i, RESULT_COLUMN)),
    };
  });
  const { title } = speak(criteriaTexts, language);
  return [{ id: "criteria", title, subject: null, grades: null, rows }];
}
