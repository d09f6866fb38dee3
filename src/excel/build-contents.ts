import type { Analysis } from "../analyses/analysis";
import { contentsPlan, type ContentsEntry } from "../analyses/contents/plan";
import type { Language } from "../language/language";
import { buildSheet, type BuildOptions, type BuildOutcome } from "./build-sheet";
import { CONTENTS } from "./contents-link";
import { markOf } from "./mark";
import { workbookState } from "./workbook-state";

/** Builds the sheet that lists a report's sheets, or builds it again. */
export function buildContents(
  entries: readonly ContentsEntry[],
  language: Language,
  options: BuildOptions = {},
): Promise<BuildOutcome> {
  const plan = contentsPlan(entries, { language, builtAt: new Date() });
  return buildSheet(plan, CONTENTS, options);
}

/**
 * Makes that sheet where there is none, before all sheets that these analyses have by now; those
 * that are built later come after it. Where it stands is then the user's.
 */
export async function ensureContents(
  entries: readonly ContentsEntry[],
  analyses: readonly Analysis[],
  language: Language,
): Promise<void> {
  const isThere = await Excel.run(async (context) => {
    const { blocks } = await workbookState(context, [CONTENTS]);
    return blocks[0] !== null;
  });
  if (isThere) return;
  await buildContents(entries, language);
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
