import { Cancelled } from "../../excel/cancelled";
import type { Trouble } from "../../excel/office-error";
import type { PaneVisibility } from "../../excel/pane-visibility";
import { readSurveys, type ReadOptions } from "../../excel/read-surveys";
import { readUnattended } from "../../excel/read-unattended";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import type { PaneAction } from "./pane-state";
import { problemOf, type Problem } from "./problem";

/** A reading that takes longer than this is not repeated unasked. */
const QUICK_MS = 3000;

interface Needs {
  dispatch(action: PaneAction): void;
  pane: Pick<PaneVisibility, "whenVisible">;
  /** What the user decided, as it is when a reading begins. */
  options(): Pick<ReadOptions, "mapping" | "positive">;
}

type Outcome =
  | { kind: "read"; reading: SurveyReading }
  | { kind: "cancelled" }
  | { kind: "failed"; problem: Problem }
  /** Nobody asked for it: what was read before is old. */
  | { kind: "put off"; why: Trouble };

/**
 * Reads the workbook's survey sheets. A new reading takes over from one under way, and whoever
 * waits for the older one gets the newer one's result.
 */
export class Reader {
  /** Whether a reading that nobody asked for has failed since the last one began. */
  isOld = false;
  private running: AbortController | null = null;
  private newest: Promise<SurveyReading | null> = Promise.resolve(null);
  private duration = 0;
  private isAsked = false;
  private isWaiting = false;
  private hasEnded = false;

  constructor(private readonly needs: Needs) {}

  /** Reads because the user asked: what fails is told. @returns null where it was not read. */
  read(): Promise<SurveyReading | null> {
    return (this.newest = this.readNow(true));
  }

  /** Reads unasked, once the pane is visible. A failure only makes what was read before old. */
  async readUnasked(): Promise<void> {
    if (this.isWaiting) return;
    this.isWaiting = true;
    await this.needs.pane.whenVisible();
    this.isWaiting = false;
    if (this.hasEnded) return;
    // Whoever asked for the reading under way waits for this one from now on.
    await (this.newest = this.readNow(this.running !== null && this.isAsked));
  }

  cancel(): void {
    this.running?.abort();
  }

  /** Whether the last reading was quick enough to be repeated unasked. */
  wasQuick(): boolean {
    return this.duration < QUICK_MS;
  }

  /** From then on nothing is read unasked. */
  end(): void {
    this.hasEnded = true;
    this.cancel();
  }

  private async readNow(isAsked: boolean): Promise<SurveyReading | null> {
    const { dispatch, options } = this.needs;
    this.running?.abort();
    const mine = (this.running = new AbortController());
    const isMine = () => this.running === mine;
    this.isAsked = isAsked;
    this.isOld = false;
    // A cell that is edited keeps the first request waiting: that is no sign of a large workbook.
    let began: number | null = null;
    dispatch({ type: "reading began" });
    const outcome = await outcomeOf(isAsked, {
      ...options(),
      signal: mine.signal,
      onProgress: (done, total) => {
        began ??= performance.now();
        if (isMine()) dispatch({ type: "reading progressed", done, total });
      },
    });
    if (!isMine()) return this.newest;
    this.running = null;
    switch (outcome.kind) {
      case "read":
        this.duration = performance.now() - (began ?? performance.now());
        dispatch({ type: "reading finished", reading: outcome.reading });
        return outcome.reading;
      case "cancelled":
        dispatch({ type: "reading cancelled" });
        return null;
      case "failed":
        dispatch({ type: "failed", problem: outcome.problem });
        return null;
      case "put off":
        this.isOld = true;
        dispatch({ type: "reading put off", why: outcome.why });
        return null;
    }
  }
}

async function outcomeOf(isAsked: boolean, options: ReadOptions): Promise<Outcome> {
  if (!isAsked) {
    const outcome = await readUnattended(options);
    if (outcome.kind === "read") return outcome;
    return outcome.why === "cancelled"
      ? { kind: "cancelled" }
      : { kind: "put off", why: outcome.why };
  }
  try {
    return { kind: "read", reading: await readSurveys(options) };
  } catch (thrown) {
    if (thrown instanceof Cancelled) return { kind: "cancelled" };
    return { kind: "failed", problem: problemOf("reading", thrown) };
  }
}
