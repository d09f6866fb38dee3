import { AnswerKind, KIND_COUNT } from "../answers/answer-kind";
import { POSITIVE, type BoundPlan, type CountingPlan } from "./counting-plan";
import { PEOPLE_WIDTH, type Stratum } from "./stratum";

/**
 * Told of an answer cell that is an error or unknown, or that is blank though something may stand
 * in it: its column and its kind.
 */
export type DoubtHandler = (column: number, kind: AnswerKind, cell: unknown) => void;

/**
 * The innermost loop of every figure: counts one row's answer cells by item and kind, and the
 * person among those with as many valid answers. A row without answers leaves no trace.
 *
 * @returns how many of the cells are not blank.
 */
export function countRow(
  row: readonly unknown[],
  plan: CountingPlan,
  bound: BoundPlan,
  { counts, people }: Stratum,
  onDoubt: DoubtHandler | null,
): number {
  const { columns, offsets, scales, weights, ends, kinds } = plan;
  const { marks, sums, places } = bound;
  let filled = 0;
  let column = 0;
  for (let element = 0; element < ends.length; element++) {
    const end = ends[element];
    let sum = 0;
    for (; column < end; column++) {
      const cell = row[columns[column]];
      const kind = scales[column].kindOf(cell);
      counts[offsets[column] + kind]++;
      kinds[kind]++;
      const weight = weights[column * KIND_COUNT + kind];
      marks[column] = weight;
      sum += weight;
      if (kind !== AnswerKind.Blank) filled++;
      else if (cell !== "" && cell !== null) onDoubt?.(columns[column], kind, cell);
      if (kind >= AnswerKind.ErrorCell) onDoubt?.(columns[column], kind, cell);
    }
    sums[element] = sum;
  }
  if (filled === 0) {
    for (const offset of offsets) counts[offset]--;
    return 0;
  }
  for (let element = 0; element < sums.length; element++) {
    countPerson(people, places[element], sums[element]);
  }
  if (bound.setColumns.length > 0) countInSets(people, bound);
  return filled;
}

function countPerson(people: Float64Array, place: number, sum: number): void {
  const positive = Math.floor(sum / POSITIVE);
  const at = place + PEOPLE_WIDTH * (sum % POSITIVE);
  people[at]++;
  people[at + 1] += positive;
  people[at + 2] += positive * positive;
}

/** The same person's answers to common questions alone. */
function countInSets(people: Float64Array, { setColumns, setPlaces, marks }: BoundPlan): void {
  for (let set = 0; set < setColumns.length; set++) {
    const columns = setColumns[set];
    let sum = 0;
    for (const column of columns) sum += marks[column];
    countPerson(people, setPlaces[set], sum);
  }
}
