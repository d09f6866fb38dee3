import type { Language } from "../language/language";
import { inkOn } from "../report/contrast";
import { mixedColour } from "../report/mixed-colour";
import type { ScaleRule } from "../report/plan-rule";
import type { SheetPlan } from "../report/sheet-plan";
import { shownGrid, type ShownCell } from "../report/shown-grid";
import { textWidth } from "../report/text-width";
import { label } from "./label";
import { LOOKS, type ChartTheme, type Looks } from "./looks";
import { pictureOf, type PictureWords } from "./picture";
import { TEXT } from "./sizes";
import { svg, type SvgNode } from "./svg-node";

const ROW = 20;
const LEAST = 44;

/** The ground of a place on a scale, −1 (fall) to 1 (rise): the plain ground in the middle. */
export function heatColour(heat: number, looks: Looks): string {
  const end = heat < 0 ? looks.tones.fall : looks.tones.rise;
  return mixedColour(looks.ground, end ?? looks.ground, Math.abs(heat));
}

function shownRow(grid: readonly ShownCell[][], row: number, { column, columns }: ScaleRule["at"]) {
  return grid[row].slice(column, column + columns);
}

/**
 * The cells of a colour scale as a picture, for documents: names at the left, heads above, each
 * number on the colour of its place.
 *
 * @param rule one of the plan's; a column of names stands before its cells, a row of heads above.
 */
export function heatSvg(
  plan: SheetPlan,
  rule: ScaleRule,
  words: PictureWords,
  { language, theme = "light" }: { language: Language; theme?: ChartTheme },
): SvgNode {
  const looks = LOOKS[theme];
  const { at } = rule;
  const grid = shownGrid(plan, language);
  const heads = shownRow(grid, at.row - 1, at).map(({ text }) => text);
  const names = Array.from({ length: at.rows }, (_, i) => grid[at.row + i][at.column - 1].text);
  const left = Math.max(...names.map((name) => textWidth(name, TEXT))) + 10;
  const widest = Math.max(
    ...heads.flatMap((head) => head.split(" ")).map((word) => textWidth(word, TEXT)),
  );
  const cell = Math.max(LEAST, widest + 8);
  const top = 32;
  const [width, height] = [left + cell * at.columns + 2, top + ROW * at.rows + 2];
  const frame = { width, height, looks };
  const nodes = heads.map((head, column) =>
    label(head, { x: left + cell * (column + 0.5), y: top / 2 }, "center", frame, {
      room: cell - 2,
      lines: 2,
      colour: looks.muted,
    }),
  );
  names.forEach((name, row) => {
    const y = top + ROW * (row + 0.5);
    nodes.push(label(name, { x: left, y }, "left", frame, { gap: 6, lines: 1 }));
    shownRow(grid, at.row + row, at).forEach(({ text, heat }, column) => {
      const x = left + cell * column;
      const fill = heat === null ? looks.ground : heatColour(heat, looks);
      const data = { "data-row": row, "data-column": column };
      nodes.push(
        svg("rect", { x, y: y - ROW / 2, width: cell - 1, height: ROW - 1, fill, ...data }),
        label(text, { x: x + (cell - 1) / 2, y: y - 0.5 }, "center", frame, {
          colour: inkOn(fill),
          lines: 1,
        }),
      );
    });
  });
  return pictureOf(words, { nodes, width, height }, looks);
}
