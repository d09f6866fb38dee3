import type { Chosen } from "../../analyses/choice";
import { WITHHOLDS_NOTHING } from "../../analyses/withholding-notes";
import { DEFAULT_PROGRAMME, programmeOf, type Programme } from "../../evaluation/programme";
import type { Trouble } from "../../excel/office-error";
import { WHOLE_REPORT, type ReportChoice } from "../../excel/report-choice";
import { NO_MAPPING, type SurveyMapping } from "../../survey/recognise/recognise-sources";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import type { Build, Builds, ForeignQuestion, PartOutcome, SheetPrint } from "./build-state";
import { isRunning, newBuild } from "./build-state";
import type { Problem } from "./problem";
import { afterLook, type SheetsSeen } from "./sheets-seen";

/** The pane's four places. */
export type Place = "data" | "analyses" | "report" | "check";

/** Everything that the pane shows, apart from language and theme. */
export interface PaneState extends Builds {
  /** Where the user is; null until the first reading tells where to begin. */
  place: Place | null;
  /** The latest complete reading; kept in view while the sheets are read again. */
  reading: SurveyReading | null;
  /** null while nothing is being read. `total` is 0 until the size is known. */
  progress: { done: number; total: number } | null;
  /** Whether the workbook changed after the reading began. */
  stale: boolean;
  /** Whether the sheets are about to be read again unasked: then there is nothing to tell. */
  readsAgain: boolean;
  cancelled: boolean;
  programme: Programme;
  /** Whether the user has switched withholding off: that goes before what a sheet Program says. */
  isOpen: boolean;
  /** Only what the user chose; the rest is preset by each analysis. */
  chosen: Chosen;
  /** The id of the analysis that the user opened; null where none was. */
  open: string | null;
  report: ReportChoice;
  /** What the user decided about sheets and units. */
  mapping: SurveyMapping;
  problem: Problem | null;
}

export type PaneAction =
  | { type: "went"; place: Place }
  | { type: "reading began" }
  | { type: "reading progressed"; done: number; total: number }
  | { type: "reading finished"; reading: SurveyReading }
  | { type: "reading cancelled" }
  /** A reading that nobody asked for has failed. */
  | { type: "reading put off"; why: Trouble }
  | { type: "workbook changed"; readsAgain: boolean }
  /** A null value gives the choice back to its preset. */
  | { type: "chose"; key: string; value: string | null }
  | { type: "remembered"; chosen: Chosen; report: ReportChoice; leastPersons: number }
  /** What fewer persons answered is withheld. */
  | { type: "least persons set"; leastPersons: number }
  | { type: "opened"; id: string }
  | { type: "report changed"; report: ReportChoice }
  | { type: "mapping known"; mapping: SurveyMapping }
  | { type: "build began"; of: Build["of"]; parts: readonly string[] }
  | { type: "part began"; id: string }
  | { type: "part asked"; question: ForeignQuestion }
  | { type: "part answered" }
  /** `print` is given where the part was built. */
  | { type: "part ended"; id: string; outcome: PartOutcome; print?: SheetPrint }
  | { type: "build ended" }
  | { type: "build dismissed" }
  | { type: "sheets seen"; seen: SheetsSeen }
  | { type: "failed"; problem: Problem }
  | { type: "problem dismissed" };

export const FIRST_STATE: PaneState = {
  place: null,
  reading: null,
  progress: null,
  stale: false,
  readsAgain: false,
  cancelled: false,
  programme: DEFAULT_PROGRAMME,
  isOpen: false,
  chosen: {},
  open: null,
  report: WHOLE_REPORT,
  mapping: NO_MAPPING,
  build: null,
  built: {},
  problem: null,
};

/** The pane's next state. Pure: the hooks do the work and tell what happened. */
export function nextState(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "went":
      return { ...state, place: action.place };
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
    case "reading finished": {
      const place = state.place ?? (action.reading.rounds.length > 0 ? "analyses" : "data");
      const said = programmeOf(DEFAULT_PROGRAMME, action.reading);
      const programme = state.isOpen ? { ...said, leastPersons: WITHHOLDS_NOTHING } : said;
      return { ...state, reading: action.reading, programme, progress: null, place };
    }
    case "reading cancelled":
      return {
        ...state,
        progress: null,
        cancelled: true,
        stale: state.reading !== null,
        readsAgain: false,
      };
    case "reading put off":
      return {
        ...state,
        progress: null,
        stale: state.reading !== null,
        readsAgain: false,
        // Where nothing was read before there is nothing else to see.
        problem: state.reading === null ? { task: "reading", trouble: action.why } : state.problem,
      };
    case "sheets seen":
      return { ...state, ...afterLook(state, action.seen) };
    case "workbook changed":
      return { ...state, stale: true, readsAgain: action.readsAgain };
    case "chose":
      return { ...state, chosen: withChosen(state.chosen, action), build: untold(state.build) };
    case "remembered":
      return {
        ...withLeastPersons(state, action.leastPersons),
        chosen: action.chosen,
        report: action.report,
      };
    case "least persons set":
      return { ...withLeastPersons(state, action.leastPersons), build: untold(state.build) };
    case "opened":
      return { ...state, open: action.id, build: untold(state.build) };
    case "report changed":
      return { ...state, report: action.report, build: untold(state.build) };
    case "mapping known":
      return { ...state, mapping: action.mapping };
    case "failed":
      return {
        ...state,
        problem: action.problem,
        progress: action.problem.task === "reading" ? null : state.progress,
        build: action.problem.task === "building" ? null : state.build,
      };
    case "problem dismissed":
      return { ...state, problem: null };
    default:
      return afterBuilding(state, action);
  }
}

type BuildAction = Extract<PaneAction, { type: `build ${string}` | `part ${string}` }>;

function afterBuilding(state: PaneState, action: BuildAction): PaneState {
  if (action.type === "build began") {
    return { ...state, build: newBuild(action.of, action.parts), problem: null };
  }
  const { build } = state;
  if (build === null || action.type === "build dismissed") return { ...state, build: null };
  switch (action.type) {
    case "part began":
      return { ...state, build: { ...build, now: action.id } };
    case "part asked":
      return { ...state, build: { ...build, question: action.question } };
    case "part answered":
      return { ...state, build: { ...build, question: null } };
    case "part ended": {
      const { id, outcome, print } = action;
      const outcomes = { ...build.outcomes, [id]: outcome };
      const isBuilt = outcome.kind === "built" && print !== undefined;
      const built = isBuilt
        ? { ...state.built, [id]: { sheet: outcome.sheet, print } }
        : state.built;
      return { ...state, built, build: { ...build, outcomes, question: null } };
    }
    case "build ended":
      return { ...state, build: { ...build, running: false, now: null, question: null } };
  }
}

function withLeastPersons(state: PaneState, leastPersons: number): PaneState {
  return {
    ...state,
    programme: { ...state.programme, leastPersons },
    isOpen: leastPersons <= WITHHOLDS_NOTHING,
  };
}

/** A build that is over is not told of any more once the user has gone on. */
function untold(build: Build | null): Build | null {
  return isRunning(build) ? build : null;
}

function withChosen(chosen: Chosen, { key, value }: { key: string; value: string | null }): Chosen {
  const others = Object.entries(chosen).filter(([other]) => other !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}

/** How far a reading has come, in whole per cent; null until its size is known. */
export function percentRead(progress: PaneState["progress"]): number | null {
  if (progress === null || progress.total <= 0) return null;
  return Math.min(100, Math.floor((100 * progress.done) / progress.total));
}
