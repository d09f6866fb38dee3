import { normalForm } from "../ground/normal-form";
import type { SheetMapping } from "../mapping/sheet-mapping";
import type { ColumnView } from "./column-view";
import type { ItemColumn } from "./layout";
import type { OpenDecision } from "./recognised-sheet";

type Rows = readonly (readonly unknown[])[];

/** More items than these that stand twice are one question, not one each. */
const MOST_TWICE = 2;
/** What programs write behind a heading that is there already: "Jeg lytter.1", "Jeg lytter_2". */
const COUNTED = /[._]\d{1,2}$/;

interface Twice {
  first: ItemColumn;
  again: ItemColumn;
}

function twiceIn(items: readonly ItemColumn[]): Twice[] {
  const keyOf = ({ element }: ItemColumn, question: string) =>
    `${normalForm(element)}|${normalForm(question)}`;
  const seen = new Map<string, ItemColumn>();
  return items.flatMap((item) => {
    const bare = item.question.replace(COUNTED, "");
    const first = seen.get(keyOf(item, item.question)) ?? seen.get(keyOf(item, bare));
    if (first !== undefined) return [{ first, again: item }];
    seen.set(keyOf(item, item.question), item);
    return [];
  });
}

/** The same item twice: asked for each, or once where many stand so. */
export function openItems(
  items: readonly ItemColumn[],
  views: readonly ColumnView[],
  rows: Rows,
  mapping: SheetMapping | null,
): OpenDecision[] {
  if (mapping?.items !== undefined) return [];
  const twice = twiceIn(items);
  const decision = (own: readonly Twice[]): OpenDecision => {
    const [{ first, again }] = own;
    const left = new Set(own.map((one) => one.again));
    const without = items.filter((item) => !left.has(item));
    const chosen = Object.fromEntries(without.map(({ column, element }) => [column, element]));
    const text = views[first.column].text || views[first.column].name;
    const isSame = rows.every((row) => row[again.column] === row[first.column]);
    return {
      code: "duplicate-item",
      column: again.column,
      cell: null,
      assumed: [{ code: isSame ? "duplicate" : "heading", text }],
      twice: [first.column, again.column],
      ...(own.length > 1 && { several: own.length }),
      alternatives: [{ mapping: { items: chosen }, why: { code: "duplicate", text } }],
    };
  };
  return twice.length > MOST_TWICE ? [decision(twice)] : twice.map((one) => decision([one]));
}
