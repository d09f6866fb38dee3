import { KIND_COUNT, type AnswerKind } from "../survey/answer-kind";
import { positiveCount, validCount } from "../survey/count-answers";
import type { Stratum } from "../survey/stratum";

/** Fidelity of one unit (or of all) in one core element and one round. */
export interface Figures {
  /** positive / valid, a fraction; null where nothing is valid. */
  share: number | null;
  positive: number;
  valid: number;
  /** The responses that were counted, whether or not they answered this element's items. */
  responses: number;
}

/** The latest round's figures beside the first round's. */
export interface ElementFigures extends Figures {
  /** Latest share minus first share, both unrounded; null where either is missing. */
  change: number | null;
  /** The first round's figures; null where there is only one round. */
  start: Figures | null;
}

export interface UnitFigures {
  unit: string;
  /** One entry per core element, in the order of `Overview.elements`. */
  elements: ElementFigures[];
}

/** Adds up strata: counts per core element and kind, and responses. */
export class Sum {
  responses = 0;
  private readonly counts: Float64Array;

  constructor(elements: number) {
    this.counts = new Float64Array(elements * KIND_COUNT);
  }

  add(stratum: Stratum): void {
    this.responses += stratum.responses;
    stratum.counts.forEach((count, i) => (this.counts[i] += count));
  }

  figures(element: number, positive: readonly AnswerKind[]): Figures {
    const offset = element * KIND_COUNT;
    const valid = validCount(this.counts, offset);
    const hits = positiveCount(this.counts, positive, offset);
    return {
      share: valid === 0 ? null : hits / valid,
      positive: hits,
      valid,
      responses: this.responses,
    };
  }
}
