/** The size of a chart's letters, in points. */
export const TEXT = 10;

/** From line to line. */
export const LINE = 13;

/** The most lines that a text beside or below a mark may take. */
export const NAME_LINES = 3;
