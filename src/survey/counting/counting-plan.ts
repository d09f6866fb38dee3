import { AnswerKind, isGrade, KIND_COUNT } from "../answers/answer-kind";
import type { AnswerScale } from "../answers/answer-scale";
import type { ItemSet } from "./item-sets";
import type { Items } from "./items";
import type { SurveyLayout } from "../recognise/layout";
import type { Names } from "../ground/names";
import type { Stratum, StratumShape } from "./stratum";

/** What a valid answer adds to a person's sum, and what a positive one adds beside. */
export const VALID = 1;
export const POSITIVE = 0x10000;

/**
 * A sheet made ready for counting: its item columns and where their counts go. The columns of one
 * core element stand together, whatever their order in the sheet.
 */
export interface CountingPlan {
  readonly layout: SurveyLayout;
  /** The unit and the round of every row where no column names them; else -1. */
  readonly unit: number;
  readonly round: number;
  /** The header of the unit column, in normal form; "" where there is none. */
  readonly unitHeader: string;
  /** The first item's header, in normal form: it stands again where a header is repeated. */
  readonly itemHeaders: readonly string[];
  readonly columns: Int32Array;
  /** Per column its item, where in a stratum's counts that begins, and how it is read. */
  readonly items: Int32Array;
  readonly offsets: Int32Array;
  readonly scales: readonly AnswerScale[];
  /** Per column and kind, what such an answer adds to a person's sum. */
  readonly weights: Uint32Array;
  /** The core elements, each with the column (of these) before which it ends. */
  readonly elements: Int32Array;
  readonly ends: Int32Array;
  /** The names on the last lines of their own, where the unit or the round stands so. */
  readonly above: { unit: unknown; round: unknown };
  /** The number of the next row below the header, from 0. */
  row: number;
  /** Where persons' sums go; made anew when the tally's shape changes. */
  bound: BoundPlan | null;
  /** How many answer cells of the sheet's responses are of each kind; blanks do not tell. */
  readonly kinds: Float64Array;
}

/** The names under which a row may be counted, and the stratum that belongs to three of them. */
export interface StratumNames {
  readonly units: Names;
  readonly rounds: Names;
  readonly groups: Names;
  /** The stratum of a unit, a round and a target group, by their numbers; -1 is no group. */
  stratumAt(unit: number, round: number, group: number): Stratum;
}

/** A plan within the present shape of strata. */
export interface BoundPlan {
  readonly shape: StratumShape;
  /** Per core element of the plan, where its persons begin. */
  readonly places: Int32Array;
  /** Per set of common questions with columns in this sheet: where it begins, and the columns. */
  readonly setPlaces: Int32Array;
  readonly setColumns: readonly Int32Array[];
  /** Room for one row: each column's weight, each core element's sum. */
  readonly marks: Uint32Array;
  readonly sums: Uint32Array;
}

/** The part of a plan that comes from the sheet's items. */
export function planItems(
  layout: SurveyLayout,
  elementNumber: (name: string) => number,
  items: Items,
): Omit<CountingPlan, "layout" | "unit" | "round" | "unitHeader" | "itemHeaders"> {
  const columns = layout.items.map(({ column, element, question }, i) => {
    const scale = layout.scales[i];
    const number = elementNumber(element);
    return { column, scale, element: number, item: items.indexOf(number, question, scale) };
  });
  const elements = [...new Set(columns.map(({ element }) => element))];
  const groups = elements.map((own) => columns.filter(({ element }) => element === own));
  const together = groups.flat();
  let end = 0;
  const weights = new Uint32Array(together.length * KIND_COUNT);
  together.forEach(({ item }, i) => {
    for (const kind of Object.values(AnswerKind)) {
      if (isGrade(kind)) weights[i * KIND_COUNT + kind] = VALID;
    }
    for (const kind of items.all[item].positive) weights[i * KIND_COUNT + kind] += POSITIVE;
  });
  return {
    columns: Int32Array.from(together, ({ column }) => column),
    items: Int32Array.from(together, ({ item }) => item),
    offsets: Int32Array.from(together, ({ item }) => item * KIND_COUNT),
    scales: together.map(({ scale }) => scale),
    weights,
    elements: Int32Array.from(elements),
    ends: Int32Array.from(groups, ({ length }) => (end += length)),
    above: { unit: null, round: null },
    row: 0,
    bound: null,
    kinds: new Float64Array(KIND_COUNT),
  };
}

/** Puts a plan into a shape. */
export function bindPlan(
  plan: CountingPlan,
  shape: StratumShape,
  sets: readonly ItemSet[],
): BoundPlan {
  const own = sets
    .map(({ items }, i) => ({
      place: shape.sets[i],
      columns: Int32Array.from(
        [...plan.items.keys()].filter((column) => items.includes(plan.items[column])),
      ),
    }))
    .filter(({ columns }) => columns.length > 0);
  return {
    shape,
    places: plan.elements.map((element) => shape.elements[element]),
    setPlaces: Int32Array.from(own, ({ place }) => place),
    setColumns: own.map(({ columns }) => columns),
    marks: new Uint32Array(plan.columns.length),
    sums: new Uint32Array(plan.elements.length),
  };
}
