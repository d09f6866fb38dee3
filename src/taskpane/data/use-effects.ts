import { useCallback, useEffect, useState } from "react";
import type { Question } from "../../survey/reading/questions";
import type { SurveyMapping } from "../../survey/mapping/survey-mapping";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import { tryAnswer, type AnswerEffect } from "./try-answer";
import type { PaneActions } from "../state/use-pane";

/** What is known of what an answer would do. */
export type EffectState = "computing" | "unknown" | AnswerEffect;

interface Needs {
  question: Question;
  reading: SurveyReading;
  /** What was decided when it was read. */
  mapping: SurveyMapping;
  /** Whether the sheets are being read: then nothing is computed beside it. */
  isBusy: boolean;
  actions: Pick<PaneActions, "isQuick">;
}

interface Effects {
  /** By the place of the answer; nothing for the assumed one. */
  effects: Readonly<Record<number, EffectState | undefined>>;
  /** Whether they are computed. */
  isWanted: boolean;
  want(): void;
}

/**
 * What each answer but the assumed one would do to the figures, one after another in the
 * background: unasked where the sheets are quickly read, else when the user wants it.
 */
export function useEffects({ question, reading, mapping, isBusy, actions }: Needs): Effects {
  const [asked, setAsked] = useState(false);
  const [effects, setEffects] = useState<Effects["effects"]>({});
  const isWanted = asked || actions.isQuick();
  const { answers } = question;
  useEffect(() => {
    if (!isWanted || isBusy) return;
    const stop = new AbortController();
    const tell = (i: number, state: EffectState) => {
      if (!stop.signal.aborted) setEffects((others) => ({ ...others, [i]: state }));
    };
    const compute = async () => {
      for (let i = 1; i < answers.length && !stop.signal.aborted; i++) {
        tell(i, "computing");
        const state = await tryAnswer(answers[i], reading, mapping, stop.signal).catch(
          () => "unknown" as const,
        );
        tell(i, state);
      }
    };
    setEffects({});
    void compute();
    return () => stop.abort();
  }, [answers, reading, mapping, isWanted, isBusy]);
  const want = useCallback(() => setAsked(true), []);
  return { effects, isWanted, want };
}
