import { useCallback, useEffect, useRef, type Dispatch, type RefObject } from "react";
import { Cancelled } from "../../excel/cancelled";
import { readSurveys } from "../../excel/read-surveys";
import { watchWorkbook } from "../../excel/watch-workbook";
import type { SurveyMapping } from "../../survey/recognise/recognise-sources";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import type { PaneAction } from "./pane-state";
import { problemOf } from "./problem";

/** A change is waited out this long, so that typing does not read the workbook at each key. */
const QUIET_MS = 700;
/** A reading that takes longer than this is not repeated unasked. */
const QUICK_MS = 3000;

export interface Reading {
  /** Reads the sheets; null where that failed or was cancelled. */
  read(): Promise<SurveyReading | null>;
  cancel(): void;
  /** Whether the last reading was quick enough to be repeated unasked. */
  wasQuick(): boolean;
}

/**
 * Reads the workbook's survey sheets. A new reading takes over from one under way, and whoever
 * waits for the older one gets the newer one's result.
 *
 * @param mapping what the user decided, as it is when a reading begins.
 */
export function useReading(
  dispatch: Dispatch<PaneAction>,
  mapping: RefObject<SurveyMapping>,
): Reading {
  const running = useRef<AbortController | null>(null);
  const newest = useRef<Promise<SurveyReading | null>>(Promise.resolve(null));
  const duration = useRef(0);

  const readNow = useCallback(async (): Promise<SurveyReading | null> => {
    running.current?.abort();
    const mine = (running.current = new AbortController());
    const isMine = () => running.current === mine;
    const began = performance.now();
    dispatch({ type: "reading began" });
    try {
      const reading = await readSurveys({
        signal: mine.signal,
        mapping: mapping.current ?? undefined,
        onProgress: (done, total) => {
          if (isMine()) dispatch({ type: "reading progressed", done, total });
        },
      });
      duration.current = performance.now() - began;
      if (!isMine()) return newest.current;
      dispatch({ type: "reading finished", reading });
      return reading;
    } catch (thrown) {
      if (!isMine()) return newest.current;
      if (thrown instanceof Cancelled) dispatch({ type: "reading cancelled" });
      else dispatch({ type: "failed", problem: problemOf("reading", thrown) });
      return null;
    }
  }, [dispatch, mapping]);

  const read = useCallback(() => (newest.current = readNow()), [readNow]);
  const cancel = useCallback(() => running.current?.abort(), []);
  const wasQuick = useCallback(() => duration.current < QUICK_MS, []);
  return { read, cancel, wasQuick };
}

/**
 * Tells when the workbook changes, and reads it again where that is quick. While the pane itself
 * brings in sheets it waits: whoever does so reads at the end.
 */
export function useWorkbookChanges(
  dispatch: Dispatch<PaneAction>,
  { read, wasQuick }: Pick<Reading, "read" | "wasQuick">,
  isBringingIn: RefObject<boolean>,
): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = watchWorkbook(() => {
      const readsAgain = wasQuick();
      dispatch({ type: "workbook changed", readsAgain });
      clearTimeout(timer);
      if (readsAgain && isBringingIn.current !== true)
        timer = setTimeout(() => void read(), QUIET_MS);
    });
    // Without events the pane still works: the button reads again.
    watching.catch(() => undefined);
    return () => {
      clearTimeout(timer);
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [dispatch, read, wasQuick, isBringingIn]);
}
