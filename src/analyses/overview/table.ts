import type { Spoken } from "../../language/language";
import type { overviewTexts } from "./texts";
import type { ElementFigures, MeanFigures } from "./figures";
import type { Overview, TotalRule } from "./evaluate";
import { shownChange, shownShare } from "../../report/shown-number";

type Texts = Spoken<typeof overviewTexts>;

function cells(figures: readonly (ElementFigures | MeanFigures)[]): string[] {
  return figures.map(({ share, change }) =>
    change === null ? shownShare(share) : `${shownShare(share)} (${shownChange(change)})`,
  );
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
