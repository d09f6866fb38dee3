import { useCallback, useRef, type Dispatch, type RefObject } from "react";
import { builtSheets } from "../../excel/built-sheets";
import { markOf } from "../../excel/mark";
import type { PaneVisibility } from "../../excel/pane-visibility";
import { useAnalyses } from "./analyses-context";
import { isRunning } from "./build-state";
import type { PaneAction, PaneState } from "./pane-state";

/**
 * Looks at the built sheets that are told of, once the pane is visible. Where Excel does not answer,
 * what was told stays.
 */
export function useLook(
  dispatch: Dispatch<PaneAction>,
  latest: RefObject<PaneState>,
  pane: PaneVisibility,
): () => Promise<void> {
  const analyses = useAnalyses();
  const isWaiting = useRef(false);
  return useCallback(async () => {
    const told = analyses.filter(({ id }) => {
      const { built, build } = latest.current ?? {};
      return built?.[id] !== undefined || build?.outcomes[id] !== undefined;
    });
    if (told.length === 0 || isWaiting.current) return;
    isWaiting.current = true;
    await pane.whenVisible();
    isWaiting.current = false;
    const isBuilding = () => isRunning(latest.current?.build ?? null);
    if (isBuilding()) return;
    const states = await builtSheets(told.map(({ mark }) => markOf(mark))).catch(() => null);
    if (states === null || isBuilding()) return;
    const seen = Object.fromEntries(told.map(({ id }, i) => [id, states[i]]));
    dispatch({ type: "sheets seen", seen });
  }, [analyses, dispatch, latest, pane]);
}
