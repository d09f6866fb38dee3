import { useCallback, useEffect, useMemo, useReducer, useRef, type MutableRefObject } from "react";
import { selectCell } from "../../excel/select-cell";
import type { Language } from "../../language/language";
import { FIRST_STATE, nextState, type PaneState, type Place } from "./pane-state";
import { problemOf, type Problem } from "./problem";
import { useBuild, type BuildActions } from "./use-build";
import { useKept, type KeptActions } from "./use-kept";
import { useMapping, type MappingChange } from "./use-mapping";
import { useReading, useWorkbookChanges } from "./use-reading";

export interface PaneActions extends KeptActions, BuildActions {
  go(place: Place): void;
  /** Opens an analysis. */
  open(id: string): void;
  read(): void;
  cancelReading(): void;
  /** Changes what was decided about sheets and units, keeps it, and reads the sheets again. */
  decide(change: MappingChange): void;
  /** Whether the sheets are read so quickly that it may be done unasked. */
  isQuick(): boolean;
  tell(problem: Problem): void;
  dismissProblem(): void;
  select(cell: { sheet: string; address: string }): void;
}

export interface Pane {
  state: PaneState;
  actions: PaneActions;
  /** Set while sheets are being brought in: whoever does so reads at the end. */
  isBringingIn: MutableRefObject<boolean>;
}

/** The pane's state and what the user can do: where the pane meets Excel. */
export function usePane(language: Language): Pane {
  const [state, dispatch] = useReducer(nextState, FIRST_STATE);
  const latest = useRef(state);
  latest.current = state;
  const isBringingIn = useRef(false);
  const mapping = useMapping(dispatch);
  const { read, cancel, wasQuick } = useReading(dispatch, mapping.current);
  useWorkbookChanges(dispatch, { read, wasQuick }, isBringingIn);
  const { recall, choose, changeReport } = useKept(dispatch, latest);
  const { build, answer } = useBuild(dispatch, latest, { language, read });

  const { load, change } = mapping;
  useEffect(() => {
    void recall()
      .then(load)
      .then(() => read());
  }, [recall, load, read]);

  const decide = useCallback(
    (to: MappingChange) => {
      change(to);
      void read();
    },
    [change, read],
  );
  const select = useCallback(async (cell: { sheet: string; address: string }) => {
    try {
      await selectCell(cell.sheet, cell.address);
    } catch (thrown) {
      dispatch({ type: "failed", problem: problemOf("selecting", thrown) });
    }
  }, []);

  const actions = useMemo(
    (): PaneActions => ({
      go: (place) => dispatch({ type: "went", place }),
      open: (id) => dispatch({ type: "opened", id }),
      read: () => void read(),
      cancelReading: cancel,
      choose,
      changeReport,
      decide,
      build,
      answer,
      isQuick: wasQuick,
      tell: (problem) => dispatch({ type: "failed", problem }),
      dismissProblem: () => dispatch({ type: "problem dismissed" }),
      select: (cell) => void select(cell),
    }),
    [read, cancel, choose, changeReport, decide, build, answer, wasQuick, select],
  );
  return { state, actions, isBringingIn };
}
