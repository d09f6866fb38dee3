import { speak, type Language } from "../../language/language";
import type { ChartPanel } from "../../report/chart-plan";
import {
  roundsAxis,
  smallRoundsChart,
  whiskersAt,
  type RoundLine,
} from "../../report/charts/rounds-chart";
import { visible } from "../../report/figure-cells";
import type { Page } from "../../report/page";
import { shownShare } from "../../report/shown-number";
import { sourceNote } from "../page-notes";
import { limitsOf } from "../development/charts";
import type { Course } from "../development/evaluate";
import { uncertaintyTexts, type Uncertainty } from "../uncertainty";
import { shownPage, type UnitPages } from "./evaluate";
import { unitPageTexts } from "./texts";

const MOST_IN_A_ROW = 3;
const HEIGHT = 165;

function sharesOf({ figures }: Course): (number | null)[] {
  return figures.map((figure) => visible(figure)?.share ?? null);
}

/** A small chart a core element: the unit over the rounds, all units dashed. */
export function addTrend(
  page: Page,
  pages: UnitPages,
  { language, uncertainty }: { language: Language; uncertainty: Uncertainty },
): void {
  const texts = speak(unitPageTexts, language);
  const { unit, elements } = shownPage(pages);
  const rounds = pages.rounds.map(({ name }) => name);
  const told = elements.map(({ element, own, all }) => {
    const [mine, others] = [own, all].map((course) => sharesOf(course).map(shownShare).join(", "));
    return texts.course(element, mine, others);
  });
  const hasWhiskers = uncertainty !== "none";
  const columns = Math.min(MOST_IN_A_ROW, elements.length);
  page.chart(
    {
      id: "trend",
      finding: texts.trendFinding(unit),
      subtitle: hasWhiskers
        ? `${texts.trendSubtitle(unit)} ${uncertaintyTexts.whiskers[language]}`
        : texts.trendSubtitle(unit),
      source: sourceNote(pages.rounds, language),
      alternative: `${texts.trendFinding(unit)}. ${told.join(" ")}`,
    },
    HEIGHT * Math.ceil(elements.length / columns),
    (frame, helper): ChartPanel => {
      const axis = roundsAxis(rounds, helper);
      const line = (course: Course, tone: RoundLine["tone"]): RoundLine => ({
        name: "",
        tone,
        dashed: tone === "muted",
        values: helper.numbers(sharesOf(course)),
        whiskers:
          hasWhiskers && tone === "latest" ? whiskersAt(axis, limitsOf(course), helper) : null,
      });
      return {
        ...frame,
        family: "panel",
        columns,
        charts: elements.map(({ element, own, all }, i) =>
          smallRoundsChart(axis, [line(all, "muted"), line(own, "latest")], {
            ...frame,
            id: `${frame.id}-${i + 1}`,
            finding: element,
            subtitle: "",
            source: "",
            alternative: told[i],
            width: frame.width / columns,
            height: HEIGHT,
          }),
        ),
      };
    },
  );
}
