import type { BuildOutcome } from "../excel/build-sheet";
import type { Choices } from "../excel/choices";
import { NO_MAPPING, type SurveyMapping } from "../survey/recognise/recognise-sources";
import type { SurveyReading } from "../survey/survey-reader";
import type { Problem } from "./problem";
import { choiceFor, recalledChoice, UNCHOSEN, type Choice } from "./round-choice";

export type BuildState = { kind: "idle" } | { kind: "building" } | BuildOutcome;

/** The sheets that the pane builds. */
export type BuiltSheet = "overview" | "quality";

/** Everything that the pane shows, apart from language and theme. */
export interface PaneState {
  /** The latest complete reading; kept in view while the sheets are read again. */
  reading: SurveyReading | null;
  /** null while nothing is being read. `total` is 0 until the size is known. */
  progress: { done: number; total: number } | null;
  /** Whether the workbook changed after the reading began. */
  stale: boolean;
  /** Whether the sheets are about to be read again unasked: then there is nothing to tell. */
  readsAgain: boolean;
  cancelled: boolean;
  choice: Choice;
  /** What the user decided about sheets and units. */
  mapping: SurveyMapping;
  build: BuildState;
  /** Which sheet `build` is about. */
  building: BuiltSheet;
  problem: Problem | null;
}

export type PaneAction =
  | { type: "reading began" }
  | { type: "reading progressed"; done: number; total: number }
  | { type: "reading finished"; reading: SurveyReading }
  | { type: "reading cancelled" }
  | { type: "workbook changed"; readsAgain: boolean }
  | { type: "chose"; choice: Partial<Choices> }
  | { type: "remembered"; choice: Choices }
  | { type: "mapping known"; mapping: SurveyMapping }
  | { type: "build began"; of: BuiltSheet }
  | { type: "build ended"; result: BuildOutcome }
  | { type: "build dismissed" }
  | { type: "failed"; problem: Problem }
  | { type: "problem dismissed" };

export const FIRST_STATE: PaneState = {
  reading: null,
  progress: null,
  stale: false,
  readsAgain: false,
  cancelled: false,
  choice: UNCHOSEN,
  mapping: NO_MAPPING,
  build: { kind: "idle" },
  building: "overview",
  problem: null,
};

/** The pane's next state. Pure: the hooks do the work and tell what happened. */
export function nextState(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "reading began":
      return {
        ...state,
        progress: { done: 0, total: 0 },
        stale: false,
        cancelled: false,
        problem: state.problem?.task === "reading" ? null : state.problem,
      };
    case "reading progressed":
      if (state.progress === null) return state;
      return { ...state, progress: { done: action.done, total: action.total } };
    case "reading finished":
      return {
        ...state,
        reading: action.reading,
        progress: null,
        choice: choiceFor(action.reading.rounds, state.choice),
      };
    case "reading cancelled":
      return {
        ...state,
        progress: null,
        cancelled: true,
        stale: state.reading !== null,
        readsAgain: false,
      };
    case "workbook changed":
      return { ...state, stale: true, readsAgain: action.readsAgain };
    case "chose": {
      const choosesRounds = "first" in action.choice || "latest" in action.choice;
      const byUser = state.choice.byUser || choosesRounds;
      return {
        ...state,
        choice: { ...state.choice, ...action.choice, byUser },
        build: state.build.kind === "building" ? state.build : { kind: "idle" },
      };
    }
    case "remembered":
      return { ...state, choice: recalledChoice(action.choice) };
    case "mapping known":
      return { ...state, mapping: action.mapping };
    case "build began":
      return { ...state, build: { kind: "building" }, building: action.of, problem: null };
    case "build ended":
      return { ...state, build: action.result };
    case "build dismissed":
      return { ...state, build: { kind: "idle" } };
    case "failed":
      return {
        ...state,
        problem: action.problem,
        progress: action.problem.task === "reading" ? null : state.progress,
        build: action.problem.task === "building" ? { kind: "idle" } : state.build,
      };
    case "problem dismissed":
      return { ...state, problem: null };
  }
}

/** How far a reading has come, in whole per cent; null until its size is known. */
export function percentRead(progress: PaneState["progress"]): number | null {
  if (progress === null || progress.total <= 0) return null;
  return Math.min(100, Math.floor((100 * progress.done) / progress.total));
}
