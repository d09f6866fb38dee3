import { watchWorkbook } from "../../excel/watch-workbook";
import type { PaneAction } from "./pane-state";
import type { Reader } from "./reader";

/** A change is waited out this long, so that typing does not read the workbook at each key. */
const QUIET_MS = 700;

interface Following {
  reader: Pick<Reader, "readUnasked" | "wasQuick" | "isOld">;
  dispatch(action: PaneAction): void;
  /** Whether the pane itself is bringing sheets in: whoever does so reads at the end. */
  isBringingIn(): boolean;
  /** What was told of sheets may be true no longer. */
  onLook(): void;
}

/**
 * Tells when the workbook changes, reads it again where that is quick, and lets what was told of
 * sheets be looked at again. A reading that failed is tried again when the user comes back.
 *
 * @returns what ends it.
 */
export function followWorkbook({ reader, dispatch, isBringingIn, onLook }: Following): () => void {
  let reading: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  const watching = watchWorkbook((what) => {
    clearTimeout(looking);
    looking = setTimeout(onLook, QUIET_MS);
    if (what === "turned") return;
    const readsAgain = reader.wasQuick();
    dispatch({ type: "workbook changed", readsAgain });
    clearTimeout(reading);
    if (readsAgain && !isBringingIn()) {
      reading = setTimeout(() => void reader.readUnasked(), QUIET_MS);
    }
  });
  // Without events the pane still works: the button reads again.
  watching.catch(() => undefined);
  const comeBack = () => {
    if (reader.isOld) void reader.readUnasked();
  };
  const page = typeof window === "undefined" ? null : window;
  page?.addEventListener("focus", comeBack);
  return () => {
    clearTimeout(reading);
    clearTimeout(looking);
    page?.removeEventListener("focus", comeBack);
    watching.then((stop) => stop()).catch(() => undefined);
  };
}
