import type { Spoken } from "../../language/language";
import { withholdingNotes, type WithholdingFacts } from "../withholding-notes";
import type { overviewTexts } from "./texts";
import type { ElementFigures, MeanFigures } from "./figures";
import type { Overview, TotalRule } from "./evaluate";
import { isWithheld, WITHHELD_MARK } from "../../report/figure-cells";
import { shownChange, shownShare } from "../../report/shown-number";

type Texts = Spoken<typeof overviewTexts>;

function cells(figures: readonly (ElementFigures | MeanFigures)[]): string[] {
  return figures.map((figure) => {
    const share = isWithheld(figure) ? WITHHELD_MARK : shownShare(figure.share);
    const change = figure.changeWithheld === false ? shownChange(figure.change) : WITHHELD_MARK;
    const hasNone =
      figure.change === null && (figure.changeWithheld === false || isWithheld(figure));
    return hasNone ? share : `${share} (${change})`;
  });
}

/** How many figures of the table are withheld. */
function withheldFigures({ units, total }: Overview, rule: TotalRule): number {
  const figures = [...units.flatMap(({ elements }) => elements), ...total[rule]];
  const own = figures.flatMap((figure) => [isWithheld(figure), figure.changeWithheld !== false]);
  return own.filter(Boolean).length;
}

/** What is told of figures that the table withholds; null where there is nothing to tell. */
export function overviewTableNote(
  overview: Overview,
  rule: TotalRule,
  facts: WithholdingFacts,
): string | null {
  return withholdingNotes({ withheld: withheldFigures(overview, rule) }, facts).at(0) ?? null;
}

/** The overview as lines of text, for reading in a terminal: result, then change in brackets. */
export function overviewTable(overview: Overview, rule: TotalRule, texts: Texts): string {
  const rows = [
    [texts.unit, ...overview.elements],
    ...overview.units.map(({ unit, elements }) => [unit, ...cells(elements)]),
    [`${texts.total} (${texts[rule]})`, ...cells(overview.total[rule])],
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
        .join("  "),
    )
    .join("\n");
}
