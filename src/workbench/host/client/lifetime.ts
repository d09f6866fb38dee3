import { invalidObjectPath, invalidReference } from "./client-errors";
import type { Finding } from "./finding";
import type { RequestContext } from "./request-context";

/** What the answer to an object's first request says of finding it again. */
interface Keeping {
  /** It is found by an id, a name or a key. */
  isKnown: boolean;
  /** It is kept for as long as it is tracked: ranges are. */
  isTrackable: boolean;
}

/**
 * How long an object can be used: one that is fleeting in its own batch only, unless that batch
 * succeeds and the object is known by something or is tracked.
 */
export class Lifetime {
  private usable = true;
  private released = false;
  /** true by `track`, false by `untrack`; otherwise `Excel.run` tracks and a context alone not. */
  private tracked: boolean | undefined;

  constructor(
    private readonly context: RequestContext,
    private readonly name: () => string,
    private readonly fleeting: Finding["fleeting"] = false,
  ) {}

  /** The batch is sent: without an answer nothing is kept. */
  end(): void {
    this.usable = false;
  }

  /** The answer says what became of it; a null object can be asked for ever. */
  answered(isNull: boolean, { isKnown, isTrackable }: Keeping): void {
    const isTracked = isTrackable && (this.tracked ?? this.context.tracksRanges);
    if (isKnown || isTracked || isNull) this.usable = true;
  }

  track(): void {
    this.check();
    this.tracked = true;
  }

  /** @param isFound whether it is kept already, so that Excel must be told. */
  untrack(isFound: boolean): void {
    this.tracked = false;
    if (this.fleeting && isFound) this.context.enqueue(() => void (this.released = true));
  }

  /** Throws where its batch is over and nothing was kept of it. */
  check(): void {
    if (!this.usable) throw invalidObjectPath(this.name());
  }

  checkKept(): void {
    if (this.released) throw invalidReference(this.name());
  }
}
