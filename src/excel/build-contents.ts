import type { Analysis } from "../analyses/analysis";
import type { SheetPlan } from "../report/sheet-plan";
import { buildSheet, buildTogether, type BuildOptions, type BuildOutcome } from "./build-sheet";
import { CONTENTS } from "./contents-link";
import { freeSheetName } from "./free-sheet-name";
import type { Ended } from "./in-step";
import { markOf } from "./mark";
import { isTemporary } from "./temporary-name";
import { workbookState, type WorkbookState } from "./workbook-state";

/** Builds the sheet that lists a report's sheets, or builds it again. */
export function buildContents(plan: SheetPlan, options: BuildOptions = {}): Promise<BuildOutcome> {
  return buildSheet(plan, CONTENTS, options);
}

/** An analysis's sheet in a report. */
export interface ReportSheet {
  analysis: Analysis;
  plan: SheetPlan;
}

function namesIn({ sheets }: WorkbookState): string[] {
  return sheets.map(({ name }) => name).filter((name) => !isTemporary(name));
}

/**
 * Builds a report's contents and its sheets together, each leading to the other.
 *
 * @param contentsOf makes the contents of what the sheets are or will be called.
 * @returns what became of the contents and of each sheet. What failed is to be built by itself.
 */
export async function buildReportSheets(
  sheets: readonly ReportSheet[],
  contentsOf: (names: readonly string[]) => SheetPlan,
): Promise<{ contents: Ended<BuildOutcome>; sheets: Ended<BuildOutcome>[] }> {
  const marks = sheets.map(({ analysis }) => markOf(analysis.mark));
  const { name: wanted } = contentsOf(sheets.map(({ plan }) => plan.name));
  const [contents, ...others] = await buildTogether([
    {
      mark: CONTENTS,
      besides: marks,
      plan: (state) =>
        contentsOf(
          sheets.map(({ plan }, i) => {
            const block = state.blocks.at(i + 2);
            return block?.sheet.name ?? freeSheetName(plan.name, namesIn(state));
          }),
        ),
    },
    ...sheets.map(({ plan }, i) => ({
      mark: marks[i],
      plan,
      contents: (state: WorkbookState) => freeSheetName(wanted, namesIn(state)),
    })),
  ]);
  return { contents, sheets: others };
}

/** Puts new contents before the first sheet that these analyses have. */
export async function putContentsFirst(analyses: readonly Analysis[]): Promise<void> {
  await Excel.run(async (context) => {
    const marks = [CONTENTS, ...analyses.map(({ mark }) => markOf(mark))];
    const { sheets, blocks } = await workbookState(context, marks);
    const [contents, ...others] = blocks.map((block) =>
      sheets.findIndex(({ id }) => id === block?.sheet.id),
    );
    const first = Math.min(...others.filter((place) => place >= 0));
    if (contents < 0 || !(first < contents)) return;
    context.workbook.worksheets.getItem(sheets[contents].id).position = first;
    await context.sync();
  });
}
