/** Colour of the line under each row of a table. */
export const LINE = "#C9D3D6";

/** Colour of the line that parts totals, and what is counted under them, from what is above. */
export const STRONG_LINE = "#1B4B5A";
