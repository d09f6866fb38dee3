import { useCallback, useEffect, useReducer, useRef, type Dispatch } from "react";
import { overview as overviewAnalysis } from "../analyses/overview/overview";
import { quality } from "../analyses/quality/quality";
import { DEFAULT_PROGRAMME } from "../evaluation/programme";
import { buildAnalysis } from "../excel/build-analysis";
import { loadChoices, saveChoices, type Choices } from "../excel/choices";
import { selectCell } from "../excel/select-cell";
import type { Language } from "../language/language";
import type { BringInState } from "./bring-in-state";
import { isBusy } from "./bring-in-state";
import { chosenOverview } from "./chosen-overview";
import {
  FIRST_STATE,
  nextState,
  type BuiltSheet,
  type PaneAction,
  type PaneState,
} from "./pane-state";
import { problemOf } from "./problem";
import { keptChoice } from "./round-choice";
import { useBringIn, type BringInActions } from "./use-bring-in";
import { useMapping, type MappingChange } from "./use-mapping";
import { useReading, useWorkbookChanges } from "./use-reading";

export interface PaneActions {
  read(): void;
  cancelReading(): void;
  choose(choice: Partial<Choices>): void;
  /** Changes what was decided about sheets and units, keeps it, and reads the sheets again. */
  decide(change: MappingChange): void;
  build(sheet: BuiltSheet, whenForeign: "ask" | "new-sheet"): void;
  dismissBuild(): void;
  dismissProblem(): void;
  select(cell: { sheet: string; address: string }): void;
  bringIn: BringInActions;
}

export interface Pane {
  state: PaneState;
  bringIn: BringInState;
  actions: PaneActions;
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
  const { load, change } = mapping;
  useEffect(() => void recallAndRead(dispatch, load, read), [dispatch, load, read]);

  const choose = useCallback((choice: Partial<Choices>) => {
    const action: PaneAction = { type: "chose", choice };
    dispatch(action);
    // A workbook that cannot keep the choice is no reason to stop the user.
    const kept = keptChoice(nextState(latest.current, action).choice);
    saveChoices(kept).catch(() => undefined);
  }, []);

  const decide = useCallback(
    (to: MappingChange) => {
      change(to);
      void read();
    },
    [change, read],
  );

  const build = useCallback(
    async (sheet: BuiltSheet, whenForeign: "ask" | "new-sheet") => {
      if (latest.current.build.kind === "building") return;
      dispatch({ type: "build began", of: sheet });
      try {
        const { reading, progress, stale } = latest.current;
        const fresh = stale || progress !== null || reading === null ? await read() : reading;
        const { choice } = latest.current;
        const overview = fresh && chosenOverview(fresh, choice);
        if (!fresh || (sheet === "overview" && overview === null)) {
          return dispatch({ type: "build dismissed" });
        }
        const { first, latest: last, total } = choice;
        const analysis = sheet === "overview" ? overviewAnalysis : quality;
        const chosen = { first: first ?? "", total, ...(last === null ? {} : { latest: last }) };
        const evaluated = analysis.evaluate(fresh, DEFAULT_PROGRAMME, chosen);
        const result = await buildAnalysis(evaluated, language, { whenForeign });
        dispatch({ type: "build ended", result });
      } catch (thrown) {
        dispatch({ type: "failed", problem: problemOf("building", thrown) });
      }
    },
    [read, language],
  );

  const select = useCallback(async (cell: { sheet: string; address: string }) => {
    try {
      await selectCell(cell.sheet, cell.address);
    } catch (thrown) {
      dispatch({ type: "failed", problem: problemOf("selecting", thrown) });
    }
  }, []);

  const onEnd = useCallback(() => void read(), [read]);
  const onProblem = useCallback(
    (problem: PaneState["problem"] & object) => dispatch({ type: "failed", problem }),
    [],
  );
  const [bringIn, bringInActions] = useBringIn({ onEnd, onProblem });
  isBringingIn.current = isBusy(bringIn);

  return {
    state,
    bringIn,
    actions: {
      read: () => void read(),
      cancelReading: cancel,
      choose,
      decide,
      build: (sheet, whenForeign) => void build(sheet, whenForeign),
      dismissBuild: () => dispatch({ type: "build dismissed" }),
      dismissProblem: () => dispatch({ type: "problem dismissed" }),
      select: (cell) => void select(cell),
      bringIn: bringInActions,
    },
  };
}

/** Takes up the choices kept in the workbook, then reads its sheets. */
async function recallAndRead(
  dispatch: Dispatch<PaneAction>,
  loadMapping: () => Promise<void>,
  read: () => Promise<unknown>,
) {
  const choice = await loadChoices().catch(() => null);
  if (choice !== null) dispatch({ type: "remembered", choice });
  await loadMapping();
  await read();
}
