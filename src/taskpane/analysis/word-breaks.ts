/** First parts of the long compounds that core elements are named with. */
const FIRST_PARTS =
  /(arbejds|markeds|samtale|beskæftigelses|virksomheds|implementerings|kompetence|ledelses|borger|bruger|medarbejder|udviklings|opfølgnings)(?=\p{L}{4})/giu;

const SOFT_HYPHEN = "\u00AD";

/** A name that may be broken within its compounds, where a column is too narrow for a whole word. */
export function withBreaks(name: string): string {
  return name.replace(FIRST_PARTS, `$1${SOFT_HYPHEN}`);
}
