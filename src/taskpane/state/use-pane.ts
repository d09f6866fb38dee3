import {
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type MutableRefObject,
} from "react";
import type { InputSheet } from "../../analyses/input-sheets/input-sheet";
import { makeSheet, type MadeSheet } from "../../excel/make-sheet";
import { watchPane } from "../../excel/pane-visibility";
import { showCell } from "../../excel/sheet-presence";
import type { Language } from "../../language/language";
import { isRunning } from "./build-state";
import { FIRST_STATE, nextState, type PaneState, type Place } from "./pane-state";
import { problemOf, type Problem } from "./problem";
import { useBuild, type BuildActions } from "./use-build";
import { useKept, type KeptActions } from "./use-kept";
import { useMapping, type MappingChange } from "./use-mapping";
import { followWorkbook } from "./follow-workbook";
import { Reader } from "./reader";
import { useLook } from "./use-look";

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
  /** Makes a sheet for the user to fill in. @returns null where it was not made. */
  makeInput(sheet: InputSheet): Promise<MadeSheet | null>;
  tell(problem: Problem): void;
  dismissProblem(): void;
  /** Takes away what is told of a build that is over, and of what failed. */
  dismissMessages(): void;
  select(cell: { sheet: string; address: string }): void;
}

export interface Pane {
  state: PaneState;
  actions: PaneActions;
  /** Set while sheets are being brought in: whoever does so reads at the end. */
  isBringingIn: MutableRefObject<boolean>;
  /** What others tell of sheets is looked at again with this. */
  look: MutableRefObject<() => void>;
}

/** The pane's state and what the user can do: where the pane meets Excel. */
export function usePane(language: Language): Pane {
  const [state, dispatch] = useReducer(nextState, FIRST_STATE);
  const latest = useRef(state);
  latest.current = state;
  const isBringingIn = useRef(false);
  const mapping = useMapping(dispatch);
  const [visibility] = useState(() => watchPane());
  const [reader] = useState(
    () =>
      new Reader({
        dispatch,
        pane: visibility,
        // Which answers are positive is for the sheet Program to say.
        options: () => ({ mapping: mapping.current.current ?? undefined }),
      }),
  );
  const read = useCallback(() => reader.read(), [reader]);
  const look = useRef<() => void>(() => undefined);
  const lookAtBuilt = useLook(dispatch, latest, visibility);
  const { recall, choose, changeReport, setLeastPersons } = useKept(dispatch, latest);
  const { build, answer } = useBuild(dispatch, latest, { language, read });

  const { load, change } = mapping;
  useEffect(() => {
    // A calculating function loads this page too, without a pane: then nothing is read.
    void visibility
      .whenVisible()
      .then(recall)
      .then(load)
      .then(() => reader.readUnasked());
  }, [visibility, recall, load, reader]);
  useEffect(
    () =>
      followWorkbook({
        reader,
        dispatch,
        isBringingIn: () => isBringingIn.current,
        onLook: () => {
          void lookAtBuilt();
          look.current();
        },
      }),
    [reader, lookAtBuilt],
  );
  useEffect(
    () => () => {
      reader.end();
      void visibility.end();
    },
    [reader, visibility],
  );

  const decide = useCallback(
    (to: MappingChange) => {
      change(to);
      void read();
    },
    [change, read],
  );
  const select = useCallback(async (cell: { sheet: string; address: string }) => {
    try {
      const presence = await showCell(cell.sheet, cell.address);
      if (presence === "visible") return;
      const unseen = { sheet: cell.sheet, presence };
      dispatch({ type: "failed", problem: { task: "selecting", trouble: null, unseen } });
    } catch (thrown) {
      dispatch({ type: "failed", problem: problemOf("selecting", thrown) });
    }
  }, []);

  const makeInput = useCallback(
    async (sheet: InputSheet) => {
      const { reading, programme, chosen, mapping: decided } = latest.current;
      if (reading === null) return null;
      try {
        const basis = { reading, programme, chosen, aliases: decided.units };
        return await makeSheet(sheet.plan(basis, language));
      } catch (thrown) {
        dispatch({ type: "failed", problem: problemOf("building", thrown) });
        return null;
      }
    },
    [language],
  );

  const actions = useMemo(
    (): PaneActions => ({
      go: (place) => dispatch({ type: "went", place }),
      open: (id) => dispatch({ type: "opened", id }),
      read: () => void read(),
      cancelReading: () => reader.cancel(),
      choose,
      changeReport,
      setLeastPersons,
      decide,
      build,
      answer,
      makeInput,
      isQuick: () => reader.wasQuick(),
      tell: (problem) => dispatch({ type: "failed", problem }),
      dismissProblem: () => dispatch({ type: "problem dismissed" }),
      dismissMessages: () => {
        dispatch({ type: "problem dismissed" });
        if (!isRunning(latest.current.build)) dispatch({ type: "build dismissed" });
      },
      select: (cell) => void select(cell),
    }),
    [reader, read, choose, changeReport, setLeastPersons, decide, build, answer, makeInput, select],
  );
  return { state, actions, isBringingIn, look };
}
