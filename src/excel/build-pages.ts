import type { Evaluated } from "../analyses/analysis";
import type { Language } from "../language/language";
import type { BuildOutcome } from "./build-outcome";
import { buildNewSheets } from "./build-new-sheet";
import { CONTENTS, withWayBack } from "./contents-link";
import { markOf } from "./mark";
import { isCode } from "./office-error";
import { workbookState } from "./workbook-state";

/**
 * Builds the sheets of those that have none yet, all in as many requests as one of them takes.
 *
 * @returns what became of each; null of one that has a sheet, which is to be built again by itself.
 * @throws Office's error where a request failed: then no sheet is shown, and the next build takes
 *   away what is left.
 */
export async function buildNewPages(
  evaluated: readonly Evaluated[],
  language: Language,
): Promise<(BuildOutcome | null)[]> {
  const builtAt = new Date();
  const marks = evaluated.map(({ analysis }) => markOf(analysis.mark));
  try {
    return await Excel.run(async (context) => {
      const { sheets, blocks, traces } = await workbookState(context, [...marks, CONTENTS]);
      const contents = blocks[marks.length];
      const fresh = [...marks.keys()].filter((i) => blocks[i] === null);
      if (fresh.length === 0) return marks.map(() => null);
      const built = await buildNewSheets(
        context,
        sheets,
        fresh.map((i) => ({
          plan: withWayBack(evaluated[i].plan({ language, builtAt }), contents?.sheet.name ?? null),
          mark: marks[i],
          trace: traces[i],
        })),
      );
      const outcomes = new Map(fresh.map((i, place) => [i, built[place]]));
      return marks.map((_, i) => outcomes.get(i) ?? null);
    });
  } catch (error) {
    if (!isCode(error, "AccessDenied")) throw error;
    return marks.map(() => ({ kind: "protected-workbook" }));
  }
}
