import { useCallback, useRef, type Dispatch, type RefObject } from "react";
import { loadMapping, saveMapping } from "../../excel/mapping-store";
import { NO_MAPPING, type SurveyMapping } from "../../survey/recognise/recognise-sources";
import type { PaneAction } from "./pane-state";
import { problemOf } from "./problem";

export type MappingChange = (mapping: SurveyMapping) => SurveyMapping;

export interface Mapping {
  /** What holds now, before React has drawn it. */
  current: RefObject<SurveyMapping>;
  load(): Promise<void>;
  /** Takes a change up at once and keeps it in the workbook. */
  change(change: MappingChange): void;
}

/** What the user decided about sheets and units, kept in the workbook. */
export function useMapping(dispatch: Dispatch<PaneAction>): Mapping {
  const current = useRef(NO_MAPPING);
  const saving = useRef(Promise.resolve());

  const take = useCallback(
    (mapping: SurveyMapping) => {
      current.current = mapping;
      dispatch({ type: "mapping known", mapping });
    },
    [dispatch],
  );

  // A workbook that cannot say what was decided is read as if nothing was.
  const load = useCallback(() => loadMapping().then(take, () => undefined), [take]);

  const change = useCallback(
    (to: MappingChange) => {
      const mapping = to(current.current);
      take(mapping);
      saving.current = saving.current
        .then(() => saveMapping(mapping))
        .catch((thrown: unknown) =>
          dispatch({ type: "failed", problem: problemOf("saving", thrown) }),
        );
    },
    [dispatch, take],
  );

  return { current, load, change };
}
