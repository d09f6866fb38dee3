import { useCallback, useEffect, useReducer, useRef, type Dispatch } from "react";
import { evaluateOverview } from "../evaluation/overview";
import { buildOverview } from "../excel/build-overview";
import { loadChoices, saveChoices, type Choices } from "../excel/choices";
import { selectCell } from "../excel/select-cell";
import type { Language } from "../language/language";
import { FIRST_STATE, nextState, type PaneAction, type PaneState } from "./pane-state";
import { problemOf } from "./problem";
import { chosenRounds, keptChoice } from "./round-choice";
import { useReading, useWorkbookChanges } from "./use-reading";

export interface PaneActions {
  read(): void;
  cancelReading(): void;
  choose(choice: Partial<Choices>): void;
  build(whenForeign: "ask" | "new-sheet"): void;
  dismissBuild(): void;
  dismissProblem(): void;
  select(cell: { sheet: string; address: string }): void;
}

/** The pane's state and what the user can do: where the pane meets Excel. */
export function usePane(language: Language): [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(nextState, FIRST_STATE);
  const latest = useRef(state);
  latest.current = state;
  const { read, cancel, wasQuick } = useReading(dispatch);
  useWorkbookChanges(dispatch, { read, wasQuick });
  useEffect(() => void recallAndRead(dispatch, read), [dispatch, read]);

  const choose = useCallback((choice: Partial<Choices>) => {
    const action: PaneAction = { type: "chose", choice };
    dispatch(action);
    // A workbook that cannot keep the choice is no reason to stop the user.
    const kept = keptChoice(nextState(latest.current, action).choice);
    saveChoices(kept).catch(() => undefined);
  }, []);

  const build = useCallback(
    async (whenForeign: "ask" | "new-sheet") => {
      if (latest.current.build.kind === "building") return;
      dispatch({ type: "build began" });
      try {
        const { reading, progress, stale } = latest.current;
        const fresh = stale || progress !== null || reading === null ? await read() : reading;
        const { choice } = latest.current;
        const rounds = fresh && chosenRounds(fresh.rounds, choice);
        if (!fresh || !rounds) return dispatch({ type: "build dismissed" });
        const overview = evaluateOverview(fresh, rounds);
        const result = await buildOverview(overview, choice.total, language, { whenForeign });
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

  return [
    state,
    {
      read: () => void read(),
      cancelReading: cancel,
      choose,
      build: (whenForeign) => void build(whenForeign),
      dismissBuild: () => dispatch({ type: "build dismissed" }),
      dismissProblem: () => dispatch({ type: "problem dismissed" }),
      select: (cell) => void select(cell),
    },
  ];
}

/** Takes up the choice kept in the workbook, then reads its sheets. */
async function recallAndRead(dispatch: Dispatch<PaneAction>, read: () => Promise<unknown>) {
  const choice = await loadChoices().catch(() => null);
  if (choice !== null) dispatch({ type: "remembered", choice });
  await read();
}
