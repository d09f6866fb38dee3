import { areAnswerLabels } from "./codes-as-answers";
import { sharedWords } from "./name-columns";
import { differentTexts, distinctCount, holdsCodes, holdsLabels } from "./column-facts";
import { isBackground, isIdHeading, isIdentifying, type ColumnView } from "./column-view";
import type { CodeLabels } from "./companion-files";
import type { OwnFigure } from "./own-figures";
import type { Sign } from "./recognised-sheet";

/** The columns of answers, and why others that hold something like answers are none. */
export interface ItemColumns {
  items: ReadonlyMap<number, Sign[]>;
  /** Columns that hold some answers or codes and are not read. */
  passedOver: ReadonlyMap<number, Sign>;
}

const HEADED = /^[^:]+:\s*\S|\[.+\]\s*$/;

function isHeadedAsItem({ text, group }: ColumnView): boolean {
  return HEADED.test(text) || group !== "";
}

/** The lowest and highest code that more than a stray cell has. */
function rangeOf({ facts }: ColumnView): [number, number] {
  const codes: number[] = [];
  for (const [text, count] of facts.distinct) {
    const value = Number(text.replace(",", "."));
    if (Number.isInteger(value) && count > facts.filled * 0.02) codes.push(value);
  }
  return [Math.min(...codes), Math.max(...codes)];
}

/** The highest code of most columns: one that goes beyond it counts something else. */
function commonHighest(coded: readonly ColumnView[]): number {
  const counts = new Map<number, number>();
  for (const view of coded) {
    const [, highest] = rangeOf(view);
    counts.set(highest, (counts.get(highest) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return Math.max(...[...counts].filter(([, count]) => count === most).map(([code]) => code));
}

/** Whether a column of small numbers goes its own way among the others. */
function isStray(view: ColumnView, highest: number): boolean {
  if (view.facts.filled < 6) return false;
  let beyond = 0;
  for (const [text, count] of view.facts.distinct) {
    const value = Number(text.replace(",", "."));
    if (value > Math.max(highest, 5) && value < 20) beyond += count;
  }
  return beyond > view.facts.filled * 0.1;
}

/** Whether the cells are plainly something else than answers, whatever the heading. */
function isPlainlyOther({ facts }: ColumnView): boolean {
  const { filled, sentences, dates, numbers, codes, labels } = facts;
  if (filled < 4) return false;
  // Different words in every cell are written freely, and may be a person's own.
  if (labels + codes === 0 && distinctCount(facts) > filled * 0.7) return true;
  // The same few signs again and again are answers, be they no words.
  const isFree = sentences > filled / 2 && differentTexts(facts) > filled / 2;
  return isFree || dates > filled / 2 || (codes === 0 && numbers > filled / 2);
}

/**
 * Finds the columns of answers by what their cells hold: labels of a scale; codes; and, where
 * others are headed the same way, a column without any answer yet.
 *
 * @param taken columns that have another role.
 * @param own columns that are calculated from others.
 */
export function itemColumns(
  views: readonly ColumnView[],
  taken: ReadonlySet<number>,
  own: ReadonlyMap<number, OwnFigure>,
  labels: CodeLabels | null,
): ItemColumns {
  const passedOver = new Map<number, Sign>();
  const items = new Map<number, Sign[]>();
  const free = views.filter(({ column, text, name }) => {
    const figure = own.get(column);
    if (figure !== undefined) passedOver.set(column, { code: figure.what, text: text || name });
    return !taken.has(column) && figure === undefined && text + name !== "";
  });
  const isOther = (view: ColumnView) =>
    view.heading?.strength === "whole" &&
    view.heading.role !== "unit" &&
    view.heading.role !== "round";
  const worded = free.filter((view) => holdsLabels(view.facts) && !(isOther(view) && isWeak(view)));
  for (const { column } of worded) items.set(column, [{ code: "labels", text: "" }]);
  const rest = free.filter(({ column }) => !items.has(column));
  const listed = rest.filter(({ codes }) => codes !== null && areAnswerLabels(codes));
  for (const { column } of listed) items.set(column, [{ code: "labels-file", text: "" }]);
  const unlisted = rest.filter(
    (view) =>
      view.codes === null &&
      holdsCodes(view.facts) &&
      !isOther(view) &&
      !isIdHeading(view) &&
      !isIdentifying(view),
  );
  const like = labels === null ? unlisted : unlisted.filter((view) => isLike(view, listed));
  const highest = like.length === 0 ? 5 : commonHighest(like);
  // What several columns share is answers, be the scale unknown.
  const shared = sharedWords(views);
  const unread = rest.filter((view) => shared.has(view.column) && couldAnswer(view));
  // Beside many answers in words, a few columns of small numbers count something else.
  const isLone = labels === null && like.length * 2 < worded.length + unread.length;
  for (const view of like) {
    const { column } = view;
    const isHeaded = isHeadedAsItem(view);
    const background = isBackground(view) && !HEADED.test(view.text);
    if (background) passedOver.set(column, { code: "background", text: view.text });
    else if ((isLone && !isHeaded) || isStray(view, highest)) {
      passedOver.set(column, { code: "lone-codes", text: view.text });
    } else items.set(column, [{ code: "codes", text: "" }]);
  }
  addHeadedAlike(free, items, passedOver);
  for (const { column, facts, text } of free) {
    const isUnread = unread.some((view) => view.column === column);
    if (!items.has(column) && !passedOver.has(column) && (facts.grades > 0 || isUnread)) {
      passedOver.set(column, { code: "no-scale", text });
    }
  }
  return { items, passedOver };
}

/** More different answers than these are no scale's. */
const MOST_ANSWERS = 12;

/** Whether a column holds few signs or words, again and again, that no scale has. */
function couldAnswer(view: ColumnView): boolean {
  const { facts, codes, heading } = view;
  const different = distinctCount(facts);
  const isFew = different > 1 && different <= MOST_ANSWERS && different * 2 <= facts.filled;
  const isOther = heading !== null || codes !== null || isBackground(view) || isIdentifying(view);
  return isFew && !isOther && facts.numbers + facts.dates < facts.filled / 2;
}

/** Labels that other columns than items have too: "Ja", "Høj". */
function isWeak({ facts }: ColumnView): boolean {
  const strong = [...facts.families].filter(([family]) => family !== "yes" && family !== "level");
  return strong.length === 0;
}

/** A column that the labels file lacks, whose name and codes are like those of listed items. */
function isLike(view: ColumnView, listed: readonly ColumnView[]): boolean {
  const stem = (own: ColumnView) => (own.name || own.text).replace(/\d+.*$/, "");
  return listed.some(
    (other) => (stem(other) !== "" && stem(other) === stem(view)) || isHeadedAsItem(view),
  );
}

/** A column without a single answer yet is an item when it is headed as the others are. */
function addHeadedAlike(
  free: readonly ColumnView[],
  items: Map<number, Sign[]>,
  passedOver: ReadonlyMap<number, Sign>,
): void {
  const isHeadedSo =
    items.size === 0 || free.some((view) => items.has(view.column) && HEADED.test(view.text));
  for (const view of free) {
    const { column, facts, text } = view;
    if (items.has(column) || passedOver.has(column) || !HEADED.test(text)) continue;
    const isEmpty = facts.grades === 0 && (facts.filled === 0 || facts.labels > 0);
    if (isEmpty || (isHeadedSo && !isPlainlyOther(view))) {
      items.set(column, [{ code: "headed-alike", text }]);
    }
  }
}
