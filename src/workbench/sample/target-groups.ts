import { BOTH, INSURED, JOB_READY, type Draft, type DraftResponse } from "./draft-response";

/**
 * Figur 4 of Projekt Jobrettet Samtale II, Delanalyse 1: per core element the share among staff
 * with job-ready recipients of cash benefits only, and among staff with insured unemployed only.
 */
const FIGUR_4: readonly Readonly<Record<string, number>>[] = [
  { [JOB_READY]: 0.7, [INSURED]: 0.65 },
  { [JOB_READY]: 0.63, [INSURED]: 0.67 },
  { [JOB_READY]: 0.91, [INSURED]: 0.87 },
];

function count(responses: readonly DraftResponse[], element: number, draft: Draft): number {
  return responses.reduce(
    (sum, response) => sum + response.elements[element].filter((d) => d === draft).length,
    0,
  );
}

function share(responses: readonly DraftResponse[], element: number): number {
  const positive = count(responses, element, "positive");
  return positive / (positive + count(responses, element, "negative"));
}

/**
 * Exchanges one answer between two colleagues of a unit, so that the unit's counts stay:
 * `giver` turns `from` into `to`, `taker` the other way round.
 */
function exchange(giver: Draft[], taker: Draft[], from: Draft, to: Draft): boolean {
  const given = giver.indexOf(from);
  const taken = taker.indexOf(to);
  if (given < 0 || taken < 0) return false;
  giver[given] = to;
  taker[taken] = from;
  return true;
}

function exchangeOnce(
  responses: readonly DraftResponse[],
  group: string,
  element: number,
  from: Draft,
  to: Draft,
): boolean {
  for (const giver of responses) {
    if (giver.group !== group) continue;
    for (const taker of responses) {
      if (taker.group !== BOTH || taker.unit !== giver.unit) continue;
      if (exchange(giver.elements[element], taker.elements[element], from, to)) return true;
    }
  }
  return false;
}

/**
 * Moves answers between colleagues of the same unit until each target group's shares are those
 * of Figur 4. Units' counts do not change: only who in the unit gave which answer.
 *
 * @throws Error where the target cannot be reached.
 */
export function settleTargetGroups(responses: DraftResponse[]): void {
  FIGUR_4.forEach((targets, element) => {
    for (const [group, target] of Object.entries(targets)) {
      const members = responses.filter((response) => response.group === group);
      while (Math.abs(share(members, element) - target) > 0.004) {
        const high = share(members, element) > target;
        const [from, to]: [Draft, Draft] = high
          ? ["positive", "negative"]
          : ["negative", "positive"];
        if (!exchangeOnce(responses, group, element, from, to)) {
          throw new Error(`The sample cannot reach ${group} in element ${element}.`);
        }
      }
    }
  });
}
