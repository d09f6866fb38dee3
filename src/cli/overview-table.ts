import type { Spoken } from "../language/language";
import type { overviewTexts } from "../language/overview-texts";
import type { ElementFigures } from "../evaluation/figures";
import type { MeanFigures, Overview, TotalRule } from "../evaluation/overview";
import { textTable } from "./text-table";
import { shownChange, shownShare } from "../report/shown-number";

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
  return textTable(rows);
}
