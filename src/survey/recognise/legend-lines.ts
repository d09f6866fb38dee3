import { distinctCount } from "./column-facts";
import type { ColumnView } from "./column-view";
import type { HeaderBlock } from "./header-block";
import { codesSaid, linesBelow } from "./legend";

type Rows = readonly (readonly unknown[])[];

/** So many codes are explained by a text that is a legend. */
const FEWEST_CODES = 2;
/** A legend under the header stands in one of the first rows. */
const ROWS_UNDER_HEADER = 2;
const FEWEST_GRADES = 3;
const MOST_LABELS = 12;

/** What stands in brackets, or on a line of its own, at the end of a heading. */
const AT_END = /(?:[([]([^()[\]]+)[)\]]|\n([^\n]+))\s*$/u;

/** What all questions say of their codes behind what they ask: "… (1 = meget, 5 = slet ikke)". */
function inHeadings(items: readonly ColumnView[]): string[][] {
  const said = items.map(({ text, asked }) => {
    const [, inBrackets, ownLine] = AT_END.exec(asked || text) ?? [];
    return inBrackets ?? ownLine ?? "";
  });
  const [first] = said;
  const isShared = said.every((own) => own === first) && codesSaid([[first]]) >= FEWEST_CODES;
  return isShared ? [[first]] : [];
}

function isLegend(cell: unknown): boolean {
  return typeof cell === "string" && codesSaid([[cell]]) >= FEWEST_CODES;
}

/** A few codes with their words in two columns beside the answers. */
function besideTable(views: readonly ColumnView[], below: Rows): unknown[][] {
  return views.slice(1).flatMap(({ column, facts }) => {
    const codes = views[column - 1].facts;
    const isList =
      facts.grades >= FEWEST_GRADES &&
      facts.filled <= MOST_LABELS &&
      distinctCount(facts) === facts.filled &&
      facts.filled * 2 < below.length &&
      codes.codes === facts.filled &&
      codes.filled === facts.filled;
    return isList ? below.map((row) => [row[column - 1], row[column]]) : [];
  });
}

/**
 * The lines that may say what a table's codes stand for: above it and below it, right under its
 * header, in two columns beside it, and at the end of every heading.
 *
 * @param rows all of the table's rows, from above its header.
 */
export function legendLines(
  rows: Rows,
  { firstRow, lastRow }: HeaderBlock,
  views: readonly ColumnView[],
  items: readonly ColumnView[],
): Rows {
  const below = rows.slice(lastRow + 1);
  // Words under every question may be taken for a part of the header.
  const near = rows
    .slice(firstRow, lastRow + 1 + ROWS_UNDER_HEADER)
    .filter((row) => new Set(row.filter(isLegend)).size === 1);
  return [
    ...rows.slice(0, firstRow),
    ...linesBelow(below),
    ...near,
    ...besideTable(views, below),
    ...inHeadings(items),
  ];
}
