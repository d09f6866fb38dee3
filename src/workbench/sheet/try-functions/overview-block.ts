import type { CellStyle } from "../cell-styles";
import type { SheetWriter } from "./sheet-writer";
import { letter, type SurveyRanges } from "./survey-ranges";
import type { TryFunctionsTexts } from "../../../language/try-functions-texts";

/** Where the spilled overview stands: to the right of the sections. */
const top = 4;
const left = 8;
const units = 18;
/** Unit, then result, change and valid answers of three core elements. */
const styles: readonly CellStyle[] = [
  "text",
  ...Array(3).fill(["share", "change", "result"]).flat(),
];

/** Pixels, by column of the sheet: wide enough for the core elements' long words. */
export const overviewColumnWidths: Record<number, { w: number }> = Object.fromEntries(
  styles.map((_, i) => [left + i, { w: i === 0 ? 150 : 172 }]),
);

/** The units' column, and their shares in one core element, numbered from 0. Without Samlet. */
export interface OverviewColumns {
  units: string;
  shares(element: number): string;
  /** One unit's cell in a column of the spilled overview, numbered from 0. */
  cell(unit: number, column: number): string;
  count: number;
}

/** Spills the whole overview beside the sections, which refer to its columns. */
export function overviewBlock(
  writer: SheetWriter,
  texts: TryFunctionsTexts,
  first: SurveyRanges,
  latest: SurveyRanges,
): OverviewColumns {
  writer.put(top - 1, left, texts.overview, "section");
  styles.slice(1).forEach((_, i) => writer.put(top - 1, left + 1 + i, null, "section"));
  for (let row = 0; row <= units + 1; row++) {
    styles.forEach((style, i) =>
      writer.put(top + row, left + i, null, row === 0 ? "header" : style),
    );
  }
  writer.rowHeights[top] = { h: 72 };
  writer.put(top, left, `=FIDELITET.OVERSIGT(${latest.table},${first.table})`, "header");
  const column = (offset: number) =>
    `$${letter(left + offset)}$${top + 2}:$${letter(left + offset)}$${top + 1 + units}`;
  return {
    units: column(0),
    shares: (element) => column(1 + 3 * element),
    cell: (unit, offset) => `${letter(left + offset)}${top + 2 + unit}`,
    count: units,
  };
}
