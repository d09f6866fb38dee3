import { speak, type Language } from "../../language/language";
import type { ChartWords } from "../../report/chart-plan";
import { rowPlot, rowPlotHeight, shareRange, type RowPlot } from "../../report/charts/row-plot";
import { visible } from "../../report/figure-cells";
import type { Page } from "../../report/page";
import { shownChange } from "../../report/shown-number";
import { wholePercent } from "../../report/whole-numbers";
import type { Development, ElementDevelopment } from "./evaluate";
import { developmentTexts } from "./texts";

interface Row {
  unit: string;
  from: number;
  to: number;
  change: number | null;
}

/** Units with both shares, the largest latest share first. */
function rowsOf({ units }: ElementDevelopment): Row[] {
  return units
    .flatMap(({ unit, change }): Row[] => {
      const seen = visible(change);
      const from = visible(seen?.start ?? null)?.share ?? null;
      const to = seen?.share ?? null;
      return from === null || to === null ? [] : [{ unit, from, to, change: seen?.change ?? null }];
    })
    .sort((a, b) => b.to - a.to);
}

function plotOf(rows: readonly Row[], [first, latest]: readonly [string, string]): RowPlot {
  const lines = (tone: "rise" | "fall") => {
    const own = rows.map((row) => (row.to >= row.from === (tone === "rise") ? row : null));
    return {
      name: null,
      tone,
      from: own.map((row) => row?.from ?? null),
      to: own.map((row) => row?.to ?? null),
    };
  };
  return {
    rows: rows.map(({ unit }) => unit),
    range: shareRange(rows.flatMap(({ from, to }) => [from, to])),
    lines: [lines("rise"), lines("fall")],
    marks: [
      { name: first, tone: "first", mark: "circle", values: rows.map(({ from }) => from) },
      { name: latest, tone: "latest", mark: "circle", values: rows.map(({ to }) => to) },
      {
        name: null,
        tone: "filler",
        mark: "circle",
        values: rows.map(({ from, to }) => Math.max(from, to)),
        texts: rows.map(({ change }) => shownChange(change)),
      },
    ],
  };
}

/** From the first to the latest round, a row a unit. */
export function addDumbbell(
  page: Page,
  element: ElementDevelopment,
  { first, latest }: Development,
  language: Language,
  words: (finding: string, alternative: string) => ChartWords,
): void {
  const rows = rowsOf(element);
  if (first === null || rows.length === 0) return;
  const texts = speak(developmentTexts, language);
  const finding = texts.dumbbellFinding(element.element, first.name, latest.name);
  const told = rows.map(
    ({ unit, from, to, change }) =>
      `${unit} ${wholePercent(from)}–${wholePercent(to)} (${shownChange(change)})`,
  );
  page.chart(
    { ...words(finding, `${finding}. ${told.join(", ")}.`), subtitle: texts.dumbbellSubtitle },
    rowPlotHeight(rows.length),
    (frame, helper) => rowPlot(plotOf(rows, [first.name, latest.name]), frame, helper),
  );
}
