import { DEFAULT_POSITIVE, type AnswerKind } from "../../survey/answer-kind";
import { finding, type Finding } from "../../survey/finding";
import type { RoundReading, SurveyReading } from "../../survey/survey-reader";
import { Sum, type ElementFigures, type Figures, type UnitFigures } from "../../evaluation/figures";
import { overviewFindings } from "./findings";
import { orderUnits } from "../../evaluation/unit-order";

export interface MeanFigures {
  share: number | null;
  change: number | null;
}

/** How the row Samlet is computed: all answers pooled, or the plain mean of the units. */
export type TotalRule = "pooled" | "mean";

/** Units by core elements: result, change from the first round, and both totals. */
export interface Overview {
  elements: string[];
  /** null where there is only one round. */
  first: RoundReading | null;
  latest: RoundReading;
  units: UnitFigures[];
  /** One entry per core element each. */
  total: { pooled: ElementFigures[]; mean: MeanFigures[] };
  findings: Finding[];
}

export interface OverviewOptions {
  /** The grades that count as positive. */
  positive?: readonly AnswerKind[];
  /** Only the responses of these target groups, as numbered in the tally; null for all. */
  groups?: ReadonlySet<number> | null;
  /** Units with fewer responses than this are flagged. Default 5. */
  leastResponses?: number;
}

/** The least number of responses below which a unit's figures should not be shown. */
export const LEAST_RESPONSES = 5;

function difference(latest: number | null, first: number | null): number | null {
  return latest === null || first === null ? null : latest - first;
}

function elementFigures(latest: Figures, start: Figures | null): ElementFigures {
  return {
    ...latest,
    change: start === null ? null : difference(latest.share, start.share),
    start,
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The plain mean over the units with both values (with one round: over the units with a share). */
function meanOfUnits(units: readonly UnitFigures[], element: number, paired: boolean): MeanFigures {
  const figures = units.map((unit) => unit.elements[element]);
  const counted = paired ? figures.filter((f) => f.change !== null) : figures;
  return {
    share: mean(counted.flatMap((f) => f.share ?? [])),
    change: mean(counted.flatMap((f) => f.change ?? [])),
  };
}

/** One round's sums: per unit (as numbered in the tally), and of all units. */
function sumRound(
  { tally, units }: SurveyReading,
  round: RoundReading | null,
  groups: ReadonlySet<number> | null,
): { sums: Map<number, Sum>; all: Sum } {
  const elements = tally.elements.all.length;
  const sums = new Map<number, Sum>();
  const all = new Sum(elements);
  for (const stratum of tally.strata) {
    if (stratum.round !== round?.index || stratum.responses === 0) continue;
    if (groups !== null && !groups.has(stratum.group)) continue;
    const unit = units.same[stratum.unit];
    const sum = sums.get(unit) ?? new Sum(elements);
    sums.set(unit, sum);
    sum.add(stratum);
    all.add(stratum);
  }
  return { sums, all };
}

/**
 * Evaluates a reading: every unit's fidelity in every core element in the latest round, its
 * change from the first round, and the totals by both rules.
 *
 * @param latest the round of the results; the last one by default.
 * @param first the round that changes count from; null for none. The first one by default.
 * @throws RangeError where the reading holds no round.
 */
export function evaluateOverview(
  reading: SurveyReading,
  choice: { first?: RoundReading | null; latest?: RoundReading } = {},
  options: OverviewOptions = {},
): Overview {
  const { positive = DEFAULT_POSITIVE, groups = null, leastResponses = LEAST_RESPONSES } = options;
  const { tally, rounds } = reading;
  const latest = choice.latest ?? rounds.at(-1);
  if (latest === undefined) throw new RangeError("A reading without rounds has no overview.");
  const chosen = choice.first === undefined ? rounds[0] : choice.first;
  const first = chosen?.index === latest.index ? null : chosen;
  const elements = [...tally.elements.all];

  const now = sumRound(reading, latest, groups);
  const then = sumRound(reading, first, groups);
  const none = new Sum(elements.length);

  const indices = [...new Set([...now.sums.keys(), ...then.sums.keys()])];
  const order = orderUnits(
    indices.map((index) => reading.units.shown[index]),
    reading.unitList,
  );
  const figuresOf = (latestSum: Sum, firstSum: Sum): ElementFigures[] =>
    elements.map((_, element) =>
      elementFigures(
        latestSum.figures(element, positive),
        first === null ? null : firstSum.figures(element, positive),
      ),
    );
  const units = order.positions.map((position): UnitFigures => {
    const index = indices[position];
    return {
      unit: order.names[position],
      elements: figuresOf(now.sums.get(index) ?? none, then.sums.get(index) ?? none),
    };
  });
  return {
    elements,
    first,
    latest,
    units,
    total: {
      pooled: figuresOf(now.all, then.all),
      mean: elements.map((_, element) => meanOfUnits(units, element, first !== null)),
    },
    findings: [
      ...order.unlisted.map((unit) => finding("unit-not-listed", null, null, { unit })),
      ...overviewFindings(elements, units, latest, first, leastResponses),
    ],
  };
}
