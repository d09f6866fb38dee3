import { useCallback, useRef, type Dispatch, type MutableRefObject } from "react";
import { valueOf, type Choice } from "../../analyses/choice";
import { DEFAULT_PROGRAMME } from "../../evaluation/programme";
import { loadChoices, saveChoices } from "../../excel/choices";
import { loadLeastPersons, saveLeastPersons } from "../../excel/confidentiality";
import {
  loadReportChoice,
  saveReportChoice,
  WHOLE_REPORT,
  type ReportChoice,
} from "../../excel/report-choice";
import { nextState, type PaneAction, type PaneState } from "./pane-state";
import { problemOf } from "./problem";

export interface KeptActions {
  /** Gives a choice a value. The preset is no choice: it goes on following the data. */
  choose(choice: Choice, value: string): void;
  changeReport(change: (report: ReportChoice) => ReportChoice): void;
  /** What fewer persons answered is withheld; 1 withholds nothing. */
  setLeastPersons(leastPersons: number): void;
}

export interface Kept extends KeptActions {
  /** Takes up what the workbook keeps. */
  recall(): Promise<void>;
}

/** What the user chose for analyses and report, kept in the workbook. */
export function useKept(dispatch: Dispatch<PaneAction>, latest: MutableRefObject<PaneState>): Kept {
  const saving = useRef(Promise.resolve());

  /** Takes a change up at once and keeps what it led to, one after another. */
  const take = useCallback(
    (action: PaneAction, save: (state: PaneState) => Promise<void>) => {
      const next = nextState(latest.current, action);
      // The next change may come before React has drawn this one.
      latest.current = next;
      dispatch(action);
      saving.current = saving.current
        .then(() => save(next))
        .catch((thrown: unknown) =>
          dispatch({ type: "failed", problem: problemOf("saving", thrown) }),
        );
    },
    [dispatch, latest],
  );

  const recall = useCallback(async () => {
    // A workbook that cannot say what was chosen is read as if nothing was.
    const [chosen, report, leastPersons] = await Promise.all([
      loadChoices().catch(() => ({})),
      loadReportChoice().catch(() => WHOLE_REPORT),
      loadLeastPersons().catch(() => DEFAULT_PROGRAMME.leastPersons),
    ]);
    dispatch({ type: "remembered", chosen, report, leastPersons });
  }, [dispatch]);

  const choose = useCallback(
    (choice: Choice, value: string) => {
      if (value === valueOf(choice, latest.current.chosen)) return;
      const kept = value === choice.preset ? null : value;
      take({ type: "chose", key: choice.key, value: kept }, ({ chosen }) => saveChoices(chosen));
    },
    [take, latest],
  );

  const changeReport = useCallback(
    (change: (report: ReportChoice) => ReportChoice) => {
      const report = change(latest.current.report);
      take({ type: "report changed", report }, () => saveReportChoice(report));
    },
    [take, latest],
  );

  const setLeastPersons = useCallback(
    (leastPersons: number) =>
      take({ type: "least persons set", leastPersons }, () => saveLeastPersons(leastPersons)),
    [take],
  );

  return { recall, choose, changeReport, setLeastPersons };
}
