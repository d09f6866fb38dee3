import { roundMeaning } from "../rounds/round-meaning";
import { distinctCount } from "./column-facts";
import { isBackground, shareOfWords, type ColumnView } from "./column-view";
import type { Named } from "./named-columns";
import type { OpenDecision, Sign } from "./recognised-sheet";
import type { SheetMapping } from "../mapping/sheet-mapping";

type Rows = readonly (readonly unknown[])[];

const MOST_YEARS = 8;
const YEAR = /^(?:19|20)\d\d(?:[/-]\d{2,4})?$/;
const MONTHS =
  "januar februar marts april maj juni juli august september oktober november december".split(" ");
/** Headings under which a number is a part of a year, and how that part is written. */
const PARTS: readonly (readonly [RegExp, (part: number) => string])[] = [
  [/^(?:kvartal|quarter)/, (part) => `${String(part)}. kvartal`],
  [/^(?:halvår|half)/, (part) => `${String(part)}. halvår`],
  [/^(?:uge|week)/, (part) => `Uge ${String(part)}`],
  [/^(?:måned|month)/, (part) => MONTHS[part - 1] ?? String(part)],
];

function writtenPart({ text, name }: ColumnView): ((part: number) => string) | null {
  const heading = (text || name).toLocaleLowerCase("da").trim();
  return PARTS.find(([word]) => word.test(heading))?.[1] ?? null;
}

function isYears(view: ColumnView): boolean {
  const { facts } = view;
  if (isBackground(view) || distinctCount(facts) > MOST_YEARS) return false;
  return facts.filled > 0 && shareOfWords(view, (word) => YEAR.test(word)) > 0.95;
}

/** Whether the cells are parts of any year: "Efterår", "Marts", and 3 under "Kvartal". */
function isParts(view: ColumnView): boolean {
  if (view.facts.filled === 0 || view.heading?.role === "unit") return false;
  const isNumbered = writtenPart(view) !== null;
  return (
    shareOfWords(view, (word) =>
      isNumbered && /^\d{1,2}$/.test(word) ? true : roundMeaning(word).part !== null,
    ) > 0.95
  );
}

/** Whether one of the names stands beside several years. */
function comesAgain(rows: Rows, name: number, year: number): boolean {
  const yearOf = new Map<string, string>();
  return rows.some((row) => {
    const [own, beside] = [String(row[name] ?? ""), String(row[year] ?? "")];
    if (own === "" || beside === "") return false;
    const known = yearOf.get(own);
    if (known === undefined) yearOf.set(own, beside);
    return known !== undefined && known !== beside;
  });
}

export interface JoinedRound extends Named {
  open: OpenDecision[];
}

/**
 * A round that two columns name together: a part of a year and its year, or a round's number that
 * comes again every year. It is a question, too.
 *
 * @param taken the column that is taken for the round by itself.
 * @param rows the rows below the header.
 */
export function joinedRound(
  views: readonly ColumnView[],
  rows: Rows,
  taken: number | null,
  mapping: SheetMapping | null,
): JoinedRound | null {
  if (mapping?.roundColumn !== undefined || mapping?.round !== undefined) return null;
  const years = views.filter(isYears);
  if (years.length === 0) return null;
  const own = taken === null ? undefined : views[taken];
  const isTakenYear = own !== undefined && years.includes(own);
  const name = own !== undefined && !isTakenYear ? own : views.find(isParts);
  const year = isTakenYear ? own : years[0];
  if (name === undefined || name === year || name.codes !== null) return null;
  if (name.facts.dates > name.facts.filled / 2) return null;
  const isHeadedYear = year.heading?.role === "round";
  const isWhole = !isParts(name) && !comesAgain(rows, name.column, year.column);
  if (isWhole || (!isParts(name) && !isHeadedYear)) return null;
  const write = writtenPart(name);
  const join = (cell: unknown, other: unknown): unknown => {
    if (cell === null || cell === undefined || cell === "") return null;
    const part = Number(cell);
    const own = write !== null && Number.isInteger(part) ? write(part) : String(cell).trim();
    return `${own} ${String(other ?? "").trim()}`.trim();
  };
  const heading = ({ text, name: short }: ColumnView) => text || short;
  const why: Sign[] = [{ code: "headings", text: `${heading(name)}, ${heading(year)}` }];
  const alternatives = [name, year].map((view) => ({
    mapping: { roundColumn: view.column },
    why: { code: "heading" as const, text: heading(view) },
  }));
  return {
    column: { column: name.column, codes: null, beside: { column: year.column, join } },
    reason: "header",
    why,
    open: [{ code: "round", column: name.column, cell: null, assumed: why, alternatives }],
  };
}
