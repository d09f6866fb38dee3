/** More than this is compared place by place: the table of an alignment grows with the square. */
const MOST = 2_000;

/**
 * Which entries of `later` are which of `earlier`, where some were put in, taken out or changed:
 * the longest list of equal entries in the same order.
 *
 * @returns for each entry of `later` its place in `earlier`; null where it has none.
 */
export function align(earlier: readonly string[], later: readonly string[]): (number | null)[] {
  const found = new Array<number | null>(later.length).fill(null);
  let [first, endA, endB] = [0, earlier.length, later.length];
  while (first < endA && first < endB && earlier[first] === later[first]) found[first] = first++;
  while (endA > first && endB > first && earlier[endA - 1] === later[endB - 1]) {
    found[--endB] = --endA;
  }
  const [rows, columns] = [endA - first, endB - first];
  if (rows > MOST || columns > MOST) return found;
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * width + j;
      lengths[at] =
        earlier[first + i] === later[first + j]
          ? lengths[at + width + 1] + 1
          : Math.max(lengths[at + width], lengths[at + 1]);
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns;) {
    const at = i * width + j;
    if (earlier[first + i] === later[first + j]) found[first + j++] = first + i++;
    else if (lengths[at + width] >= lengths[at + 1]) i++;
    else j++;
  }
  return found;
}
