import { finding, type Answer, type Finding } from "../mapping/finding";
import { answerOf } from "./answer-of";
import { ownKey } from "../mapping/sheet-mapping";
import type { SheetReader } from "./sheet-reader";

type Compared = Pick<SheetReader, "source" | "parts" | "layout">;

/** Places that hold the very same answers: a round of a sheet each. */
export interface SameAnswers<Sheet extends Compared = Compared> {
  responses: number;
  places: { sheet: Sheet; round: number }[];
}

/**
 * Finds the same answers under two names of a round, in two sheets or in a file that was taken
 * twice. The order of the rows does not matter, nor who answered.
 */
export function sameAnswers<Sheet extends Compared>(
  sheets: readonly Sheet[],
): SameAnswers<Sheet>[] {
  const met = new Map<string, SameAnswers<Sheet>>();
  for (const sheet of sheets) {
    for (const [round, { print }] of sheet.parts) {
      const key = print.key(sheet.layout.items.length);
      if (key === null) continue;
      const same = met.get(key) ?? { responses: print.responses, places: [] };
      met.set(key, same);
      same.places.push({ sheet, round });
    }
  }
  return [...met.values()].filter(({ places }) => places.length > 1);
}

/** The same answers as a question: all count until the user says that they are the same data. */
export function sameAnswersFindings(
  same: readonly SameAnswers[],
  roundName: (round: number) => string,
  settled: ReadonlySet<string>,
): Finding[] {
  return same.map((group) => {
    const { places, responses } = group;
    const named = places.map(({ sheet, round }) => `${sheet.source} (${roundName(round)})`);
    const id = `same-answers|${named.join("|")}`;
    const { source } = places[places.length - 1].sheet;
    const found = finding("same-answers", source, null, { places: named.join(", "), responses });
    if (settled.has(id)) return { ...found, settled: true };
    return { ...found, answers: [answerOf("bothCount", [], { settled: [id] }), ...others(group)] };
  });
}

/** To leave out a sheet of which all is in the first place as well. */
function others({ places }: SameAnswers): Answer[] {
  const [first, ...later] = places;
  return later.flatMap(({ sheet }) => {
    const { source, parts } = sheet;
    if (source === first.sheet.source || parts.size > 1) return [];
    return [answerOf("leaveOut", [source], { sheets: { [ownKey(source)]: { ignored: true } } })];
  });
}
