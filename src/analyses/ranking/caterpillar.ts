import type { Grade } from "../../evaluation/grade";
import { speak, type Language } from "../../language/language";
import type { ChartWords } from "../../report/chart-plan";
import { rowPlot, rowPlotHeight, shareRange, type RowMarks } from "../../report/charts/row-plot";
import { visible } from "../../report/figure-cells";
import type { Page } from "../../report/page";
import { wholePercent } from "../../report/whole-numbers";
import type { ElementRanking } from "./evaluate";
import { rankingTexts } from "./texts";

const MARKS: Readonly<Record<Grade, RowMarks["mark"]>> = {
  high: "circle",
  middle: "square",
  low: "diamond",
};

/** Units from the highest share down, each with its interval; the mark's shape is the grade. */
export function addCaterpillar(
  page: Page,
  { units, total }: ElementRanking,
  words: Omit<ChartWords, "alternative">,
  language: Language,
): void {
  if (units.length === 0) return;
  const texts = speak(rankingTexts, language);
  const seen = units.map(({ figure }) => visible(figure));
  const mean = visible(total)?.share ?? null;
  const told = units.map(
    ({ unit, share, figure }) =>
      `${unit} ${wholePercent(share)} (${wholePercent(figure.low ?? 0)}–${wholePercent(figure.high ?? 1)})`,
  );
  page.chart(
    { ...words, alternative: `${words.finding}: ${told.join(", ")}.` },
    rowPlotHeight(units.length),
    (frame, helper) =>
      rowPlot(
        {
          rows: units.map(({ unit }) => unit),
          range: shareRange(seen.flatMap((figure) => [figure?.low ?? null, figure?.high ?? null])),
          upright:
            mean === null
              ? null
              : { name: texts.total(wholePercent(mean)), tone: "target", value: mean },
          lines: [
            {
              name: null,
              tone: "connector",
              from: seen.map((figure) => figure?.low ?? null),
              to: seen.map((figure) => figure?.high ?? null),
            },
          ],
          marks: (["high", "middle", "low"] as const).map((grade): RowMarks => ({
            name: texts[grade],
            tone: grade,
            mark: MARKS[grade],
            values: units.map((unit, i) =>
              unit.grade.grade === grade ? (seen[i]?.share ?? null) : null,
            ),
          })),
        },
        frame,
        helper,
      ),
  );
}
