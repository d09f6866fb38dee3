import { useCallback, useMemo, useRef, useState } from "react";
import type { Analysis } from "../analyses/analysis";
import type { SurveyReading } from "../survey/reading/survey-reader";
import { countQuestions, openQuestions, type OpenQuestions } from "./data/questions";
import type { Build } from "./state/build-state";
import type { BuildActions } from "./state/use-build";

/** A build that waits for the user's word on open questions. */
interface Waiting {
  of: Build["of"];
  parts: readonly Analysis[];
  open: OpenQuestions;
}

export interface ConfirmedBuild extends Pick<BuildActions, "build"> {
  waiting: Waiting | null;
  /** Builds what waits, or lets it be. */
  confirm(builds: boolean): void;
}

function keysOf({ sheets, questions }: OpenQuestions): string[] {
  return [...sheets.map(({ name }) => `sheet ${name}`), ...questions.map(({ id }) => id)];
}

/**
 * Building that asks first where questions are open. It asks once: again only when there is a
 * question that was not open then. What tells of the reading itself is built unasked.
 */
export function useConfirmedBuild(
  reading: SurveyReading | null,
  build: BuildActions["build"],
): ConfirmedBuild {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const confirmed = useRef<ReadonlySet<string>>(new Set());
  const open = useMemo(() => reading && openQuestions(reading), [reading]);
  const buildOrAsk = useCallback<BuildActions["build"]>(
    (of, parts) => {
      const isKnown = open === null || keysOf(open).every((key) => confirmed.current.has(key));
      const tellsOfData = parts.every(({ accompanies }) => accompanies);
      if (open === null || countQuestions(open) === 0 || isKnown || tellsOfData) build(of, parts);
      else setWaiting({ of, parts, open });
    },
    [open, build],
  );
  const confirm = useCallback(
    (builds: boolean) => {
      setWaiting(null);
      if (waiting === null || !builds) return;
      confirmed.current = new Set(keysOf(waiting.open));
      build(waiting.of, waiting.parts);
    },
    [waiting, build],
  );
  return { build: buildOrAsk, waiting, confirm };
}
