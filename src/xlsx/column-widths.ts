/** Width of a digit of the workbook's letters (Calibri 11) in pixels: the unit of column widths. */
const DIGIT_PIXELS = 7;
const PIXELS_A_POINT = 96 / 72;

/** Width of a column that nothing was said of, in points. */
export const COLUMN_POINTS = 48;

/** A column's width as a worksheet writes it (ECMA-376 part 1, 18.3.1.13), from points. */
export function columnWidth(points: number): number {
  return Math.floor(((points * PIXELS_A_POINT) / DIGIT_PIXELS) * 256) / 256;
}
