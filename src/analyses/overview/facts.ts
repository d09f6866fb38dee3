import type { GradeThresholds } from "../../evaluation/grade";
import type { FactRow, FactTable } from "../../factcheck/facts";
import { speak, type Language } from "../../language/language";
import { visible } from "../../report/figure-cells";
import { spotAddress } from "../../report/spot";
import { RANK_LEVEL, rankIntervals } from "../../stats/rank-intervals";
import type { Overview, TotalRule } from "./evaluate";
import type { ElementFigures } from "./figures";
import { overviewSpots } from "./spots";
import { overviewTexts } from "./texts";

/** What a text may say of the overview: a table a core element. A withheld figure is in none. */
export function overviewFacts(
  overview: Overview,
  total: TotalRule,
  thresholds: GradeThresholds,
  language: Language,
): FactTable[] {
  const texts = speak(overviewTexts, language);
  const spots = overviewSpots(overview);
  return overview.elements.map((subject, element) => {
    const figures = overview.units.map(({ elements }) => elements[element]);
    const places = placesOf(figures);
    const units = overview.units.map(({ unit }, i): FactRow => ({
      name: unit,
      isTotal: false,
      ...sharesOf(figures[i]),
      places: places[i],
      cell: spotAddress(spots.result(element, i)),
    }));
    const all = total === "mean" ? overview.total.mean[element] : overview.total.pooled[element];
    const totalRow: FactRow = {
      name: texts.total,
      isTotal: true,
      start: shareOf(all.start),
      result: shareOf(all),
      change: shareOf(all) === null ? null : all.change,
      cell: spotAddress(spots.result(element, overview.units.length)),
    };
    return {
      id: "overview",
      title: texts.sheetName,
      subject,
      grades: thresholds,
      rows: [...units, totalRow],
      rounds: overview.first && { start: overview.first.name, result: overview.latest.name },
    };
  });
}

function sharesOf(figure: ElementFigures): Pick<FactRow, "start" | "result" | "change"> {
  const result = shareOf(figure);
  const start = shareOf(figure.start);
  const isShown = result !== null && start !== null;
  return { start, result, change: isShown ? figure.change : null };
}

function shareOf(figure: { share: number | null; withheld?: ElementFigures["withheld"] } | null) {
  if (figure === null) return null;
  return visible({ share: figure.share, withheld: figure.withheld ?? false })?.share ?? null;
}

/** The places that units with a shown figure can have; null for the others. */
function placesOf(figures: readonly ElementFigures[]): FactRow["places"][] {
  const known = figures.flatMap((figure, i) => {
    const { share, effectiveN: n } = visible(figure) ?? { share: null, effectiveN: null };
    return share === null || n === null ? [] : [{ i, share, n }];
  });
  const intervals = rankIntervals(known, RANK_LEVEL);
  const places: FactRow["places"][] = figures.map(() => null);
  known.forEach(({ i }, at) => (places[i] = intervals[at]));
  return places;
}
