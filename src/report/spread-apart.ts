/**
 * Places near the wanted ones, at least `apart` from each other and within `min` to `max`, so that
 * labels do not cover each other: those that would are moved as one group around their middle
 * (isotonic regression on the places less what the group takes up; least squares). Their order
 * stays, that of equal ones too. Where there is no room for all, they share it evenly.
 *
 * @param wanted in any order and any unit; the result has the same.
 */
export function spreadApart(
  wanted: readonly number[],
  apart: number,
  min = -Infinity,
  max = Infinity,
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b] || a - b);
  const most = order.length > 1 ? (max - min) / (order.length - 1) : Infinity;
  const gap = Math.min(apart, most);
  const groups: { mean: number; size: number }[] = [];
  order.forEach((index, rank) => {
    let group = { mean: wanted[index] - rank * gap, size: 1 };
    for (let last = groups.at(-1); last && last.mean > group.mean; last = groups.at(-1)) {
      groups.pop();
      const size = last.size + group.size;
      group = { mean: (last.mean * last.size + group.mean * group.size) / size, size };
    }
    groups.push(group);
  });
  const highest = max - (order.length - 1) * gap;
  const places = groups.flatMap(({ mean, size }) =>
    new Array<number>(size).fill(Math.max(min, Math.min(highest, mean))),
  );
  const spread = new Array<number>(wanted.length);
  order.forEach((index, rank) => (spread[index] = places[rank] + rank * gap));
  return spread;
}
