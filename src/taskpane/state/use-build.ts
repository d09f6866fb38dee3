import { useCallback, useRef, type Dispatch, type MutableRefObject } from "react";
import type { Analysis } from "../../analyses/analysis";
import type { Language } from "../../language/language";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import { isRunning, type Build, type ForeignAnswer } from "./build-state";
import { buildPages, buildParts } from "./build-parts";
import { buildReport, CONTENTS_ID } from "./build-report";
import type { PaneAction, PaneState } from "./pane-state";
import { problemOf } from "./problem";

export interface BuildActions {
  /** Builds the sheets of these analyses, in this order. One build at a time. */
  build(of: Build["of"], parts: readonly Analysis[]): void;
  /** The answer about the cells of others. */
  answer(word: ForeignAnswer): void;
}

const BUILDERS = { sheet: buildParts, pages: buildPages, report: buildReport } as const;

interface Needs {
  language: Language;
  read(): Promise<SurveyReading | null>;
}

/** Builds sheets from a reading that holds what the workbook holds now. */
export function useBuild(
  dispatch: Dispatch<PaneAction>,
  latest: MutableRefObject<PaneState>,
  { language, read }: Needs,
): BuildActions {
  const answered = useRef<((word: ForeignAnswer) => void) | null>(null);
  const isBuilding = useRef(false);

  const run = useCallback(
    async (of: Build["of"], parts: readonly Analysis[]) => {
      const before = latest.current;
      if (isBuilding.current || isRunning(before.build)) return;
      isBuilding.current = true;
      const ids = parts.map(({ id }) => id);
      dispatch({ type: "build began", of, parts: of === "report" ? [...ids, CONTENTS_ID] : ids });
      try {
        const { reading: known, progress, stale } = before;
        const reading = stale || progress !== null || known === null ? await read() : known;
        // The reading failed or was cancelled, which is told of elsewhere.
        if (reading === null) return dispatch({ type: "build dismissed" });
        const { programme, chosen, report } = latest.current;
        await BUILDERS[of](
          parts,
          { reading, programme, chosen },
          language,
          {
            onBegin: (id) => dispatch({ type: "part began", id }),
            ask: (question) => {
              dispatch({ type: "part asked", question });
              return new Promise((resolve) => (answered.current = resolve));
            },
            onEnd: (id, outcome, print) => dispatch({ type: "part ended", id, outcome, print }),
          },
          { sentencesOnTop: of === "report" && report.sentencesOnTop === true },
        );
        dispatch({ type: "build ended" });
      } catch (thrown) {
        dispatch({ type: "failed", problem: problemOf("building", thrown) });
      } finally {
        isBuilding.current = false;
      }
    },
    [dispatch, latest, read, language],
  );

  const build = useCallback<BuildActions["build"]>((of, parts) => void run(of, parts), [run]);
  const answer = useCallback(
    (word: ForeignAnswer) => {
      dispatch({ type: "part answered" });
      answered.current?.(word);
      answered.current = null;
    },
    [dispatch],
  );
  return { build, answer };
}
