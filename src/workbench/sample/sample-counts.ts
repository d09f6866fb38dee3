import published from "./figur-1-counts.json";

/** Valid and positive answers in one core element. */
export interface ElementCounts {
  valid: number;
  positive: number;
}

/** What one unit must answer in one round. */
export interface UnitCounts {
  unit: string;
  responses: number;
  elements: ElementCounts[];
}

/** Responses of each round: the first and the latest as published, four chosen between them. */
export const ROUND_RESPONSES = [200, 213, 211, 207, 204, 196] as const;

type Side = [responses: number, ...elements: [valid: number, positive: number][]];

function countsOf(unit: string, [responses, ...elements]: Side): UnitCounts {
  return {
    unit,
    responses,
    elements: elements.map(([valid, positive]) => ({ valid, positive })),
  };
}

function between(first: number, latest: number, part: number): number {
  return first + (latest - first) * part;
}

/** Responses per unit that add up to `total`, the units' sizes moving from first to latest. */
function spread(first: UnitCounts[], latest: UnitCounts[], part: number, total: number): number[] {
  const wanted = first.map((unit, i) => between(unit.responses, latest[i].responses, part));
  const sum = wanted.reduce((a, b) => a + b, 0);
  const exact = wanted.map((value) => (value * total) / sum);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((a, b) => a + b, 0);
  exact
    .map((value, i) => ({ i, rest: value - whole[i] }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
    .slice(0, left)
    .forEach(({ i }) => whole[i]++);
  return whole;
}

function interpolated(first: UnitCounts, latest: UnitCounts, part: number, responses: number) {
  return {
    unit: first.unit,
    responses,
    elements: first.elements.map((start, i): ElementCounts => {
      const end = latest.elements[i];
      const perResponse = between(
        start.valid / first.responses,
        end.valid / latest.responses,
        part,
      );
      const share = between(start.positive / start.valid, end.positive / end.valid, part);
      const valid = Math.floor(perResponse * responses);
      return { valid, positive: Math.round(share * valid) };
    }),
  };
}

/**
 * The counts of one of the six rounds (0 to 5): the first and the latest as in Figur 1, those
 * between them on the straight line from one to the other.
 */
export function sampleCounts(round: number): UnitCounts[] {
  const units = published.units as unknown as [string, Side, Side][];
  const first = units.map(([unit, side]) => countsOf(unit, side));
  const latest = units.map(([unit, , side]) => countsOf(unit, side));
  const last = ROUND_RESPONSES.length - 1;
  if (round === 0) return first;
  if (round === last) return latest;
  const responses = spread(first, latest, round / last, ROUND_RESPONSES[round]);
  return first.map((unit, i) => interpolated(unit, latest[i], round / last, responses[i]));
}
