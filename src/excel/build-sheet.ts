import { notDrawn } from "../report/plan-part";
import type { SheetPlan } from "../report/sheet-plan";
import { EXCEL } from "./apply-plan";
import type { BuildOptions, BuildOutcome } from "./build-outcome";
import { buildNewSheets } from "./build-new-sheet";
import { CONTENTS, withWayBack } from "./contents-link";
import { inStep, type Ended } from "./in-step";
import { foreignCells } from "./foreign-cells";
import { inOrderOf } from "./keep-order";
import type { Mark } from "./mark";
import { isCode } from "./office-error";
import { rewriteBlock } from "./rewrite-block";
import { whatStands } from "./what-stands";
import { workbookState, type WorkbookState } from "./workbook-state";

export type { BuildOptions, BuildOutcome } from "./build-outcome";

/** How Excel says that what a request speaks of is there no longer. */
const GONE = ["ItemNotFound", "InvalidReference", "InvalidObjectPath"];

/** What only a build among others knows. */
interface Among {
  /** Marks whose blocks are looked up, too: after our own and that of the contents. */
  besides?: readonly Mark[];
  /** What the contents will be called, where there are none yet. */
  contents?(state: WorkbookState): string;
}

/** One of several sheets that are built together. */
export interface Joint extends Among {
  plan: Asked;
  mark: Mark;
}

interface Progress {
  /** The sheet of ours that is being written again; null before, and while a new one is made. */
  writing: string | null;
}

/** A plan, or what makes it of the workbook as it is found. */
export type Asked = SheetPlan | ((state: WorkbookState) => SheetPlan);

async function attempt(
  context: Excel.RequestContext,
  asked: Asked,
  mark: Mark,
  options: BuildOptions & Among & { carefully: boolean; progress: Progress },
): Promise<BuildOutcome> {
  const { whenForeign = "ask", carefully, progress, besides = [] } = options;
  const state = await workbookState(context, [mark, CONTENTS, ...besides]);
  const [block, contents] = state.blocks;
  const plan = typeof asked === "function" ? asked(state) : asked;
  const wanted = withWayBack(plan, contents?.sheet.name ?? options.contents?.(state) ?? null);
  const onNewSheet = async () => {
    const one = { plan: wanted, mark, trace: state.traces[0] };
    const [built] = await buildNewSheets(context, state.sheets, [one]);
    return built;
  };
  if (block === null) {
    // What was being written before this second attempt is there no longer.
    if (progress.writing !== null) return { kind: "gone", sheet: progress.writing };
    return onNewSheet();
  }
  const sheet = block.sheet.name;
  const keepOrder = options.keepOrder ?? block.written?.ordered ?? false;
  const stands = await whatStands(context, block, wanted);
  const foreign = foreignCells(block, stands.formulas, keepOrder);
  if (foreign.cells.length > 0 && whenForeign !== "overwrite") {
    if (whenForeign === "new-sheet") return onNewSheet();
    const { cells, reordered } = foreign;
    return { kind: "foreign", sheet, cells, ...(reordered ? { reordered } : {}) };
  }
  progress.writing = sheet;
  if (stands.isProtected) return { kind: "protected", sheet };
  const names = stands.formulas.map(([first]) => first);
  const inOrder = keepOrder ? inOrderOf(wanted, names) : wanted;
  const ordered = inOrder.cells.some(([first], row) => first !== wanted.cells[row][0]);
  const rewrite = { block, stands, plan: inOrder, mark, carefully, ordered };
  const { kept, moved } = await rewriteBlock(context, rewrite);
  if (moved) return attempt(context, plan, mark, options);
  return {
    kind: "built",
    sheet,
    created: false,
    notDrawn: notDrawn(inOrder, EXCEL),
    ...(block.sheet.isVisible ? {} : { hidden: true }),
    ...(ordered ? { ordered } : {}),
    ...(kept.length > 0 ? { kept } : {}),
  };
}

/** The outcome for what happened to our sheet between two requests; else the error. */
async function outcomeOf(mark: Mark, { writing }: Progress, error: unknown): Promise<BuildOutcome> {
  if (isCode(error, "AccessDenied")) {
    return writing === null
      ? { kind: "protected-workbook" }
      : { kind: "protected", sheet: writing };
  }
  if (writing === null || !GONE.some((code) => isCode(error, code))) throw error;
  const isThere = await Excel.run(async (context) => {
    const { blocks } = await workbookState(context, [mark]);
    return blocks[0] !== null;
  }).catch(() => true);
  if (isThere) throw error;
  return { kind: "gone", sheet: writing };
}

/**
 * Builds a sheet from a plan, or builds it again. The sheet is known by its mark, not by its
 * name. Only the block that was written before is written again, and only where nobody else has
 * written in it or in the cells that it must grow into.
 *
 * A build that is interrupted leaves a new sheet hidden under a name that is no one's, which the
 * next build takes away; or a block of which the workbook's settings say what was to stand there,
 * which the next build writes in whole.
 *
 * @throws Office's error where a request failed: the next build makes good what was left.
 */
export async function buildSheet(
  plan: SheetPlan,
  mark: Mark,
  options: BuildOptions = {},
): Promise<BuildOutcome> {
  const progress: Progress = { writing: null };
  const run = (carefully: boolean) =>
    Excel.run((context) => attempt(context, plan, mark, { ...options, carefully, progress }));
  try {
    return await run(false);
  } catch (error) {
    if (!isCode(error, "ItemNotFound")) return outcomeOf(mark, progress, error);
  }
  // A rule of ours that Excel no longer finds stops the whole batch: it is then deleted by itself.
  try {
    return await run(true);
  } catch (error) {
    return outcomeOf(mark, progress, error);
  }
}

/**
 * Builds several sheets in as few requests as the largest of them takes. Where a request fails, those
 * that were not done are told as failed, and are whole once they are built one by one.
 */
export async function buildTogether(joint: readonly Joint[]): Promise<Ended<BuildOutcome>[]> {
  return Excel.run((context) =>
    inStep(
      context,
      joint.map(({ plan, mark, ...among }) => async () => {
        const progress: Progress = { writing: null };
        return attempt(context, plan, mark, { ...among, carefully: false, progress });
      }),
    ),
  );
}
