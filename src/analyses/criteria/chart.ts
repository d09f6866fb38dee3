import { speak, type Language } from "../../language/language";
import { rowPlot, rowPlotHeight } from "../../report/charts/row-plot";
import { visible } from "../../report/figure-cells";
import type { Page } from "../../report/page";
import { wholePercent } from "../../report/whole-numbers";
import { uncertaintyTexts } from "../uncertainty";
import { pageTexts } from "../page-texts";
import type { Criterion } from "./evaluate";
import { criterionName } from "./shown";
import { criteriaTexts } from "./texts";

function note(criterion: Criterion, language: Language): string {
  const texts = speak(criteriaTexts, language);
  const share = visible(criterion.result)?.share ?? null;
  if (share === null) return "–";
  const shown = wholePercent(share);
  if (criterion.met === null || criterion.distance === null) return `${shown} %`;
  return criterion.met
    ? texts.reached(shown)
    : texts.lacks(shown, wholePercent(-criterion.distance));
}

/** Start, national average and result of each criterion, its target as a short line. */
export function addCriteriaChart(
  page: Page,
  criteria: readonly Criterion[],
  { finding, source, hasWhiskers }: { finding: string; source: string; hasWhiskers: boolean },
  language: Language,
): void {
  const texts = speak(criteriaTexts, language);
  const share = (figure: Criterion["result"]) => visible(figure)?.share ?? null;
  const told = criteria.map((each) => `${criterionName(each)}: ${note(each, language)}`);
  const limits = (end: "low" | "high") =>
    criteria.map(({ result }) => visible(result)?.[end] ?? null);
  const values = (of: "baseline" | "national" | "result") =>
    criteria.map((criterion) => share(criterion[of]));
  page.chart(
    {
      id: "criteria",
      finding,
      subtitle: hasWhiskers
        ? `${texts.subtitle} ${uncertaintyTexts.whiskers[language]}`
        : texts.subtitle,
      source: speak(pageTexts, language).source(source),
      alternative: `${finding}. ${told.join("; ")}.`,
    },
    rowPlotHeight(criteria.length),
    (frame, helper) =>
      rowPlot(
        {
          rows: criteria.map(criterionName),
          range: { min: 0, max: 1, step: 0.2 },
          lines: [
            hasWhiskers
              ? { name: null, tone: "connector", from: limits("low"), to: limits("high") }
              : { name: null, tone: "connector", from: values("baseline"), to: values("result") },
          ],
          targets: {
            name: texts.criterion,
            tone: "target",
            values: criteria.map(({ input }) => input.criterion),
          },
          marks: [
            { name: texts.baseline, tone: "first", mark: "circle", values: values("baseline") },
            { name: texts.national, tone: "national", mark: "diamond", values: values("national") },
            { name: texts.result, tone: "latest", mark: "square", values: values("result") },
          ],
          notes: criteria.map((each) => note(each, language)),
        },
        frame,
        helper,
      ),
  );
}
