import { finding, type Finding } from "../mapping/finding";
import type { RoundReading } from "./round-reading";
import type { SameAnswers } from "./same-answers";
import type { SheetReader } from "./sheet-reader";
import type { Tally } from "../counting/tally";

/** What of a sheet is held beside other sheets. */
export type ComparedSheet = Pick<SheetReader, "source" | "parts" | "strata" | "layout">;

/**
 * What shows only when sheets are held beside one another: rounds that two sheets both have, with
 * responses from the same unit, the first two of each. Every sheet and unit is looked at once,
 * however many there are.
 *
 * @param same places that are told of already as the same answers.
 */
export function crossSheetFindings(
  tally: Tally,
  rounds: readonly RoundReading[],
  sheets: readonly ComparedSheet[],
  same: readonly SameAnswers<ComparedSheet>[] = [],
): Finding[] {
  const groupOf = new Map<ComparedSheet, Map<number, number>>();
  same.forEach(({ places }, group) => {
    for (const { sheet, round } of places) {
      const ofSheet = groupOf.get(sheet) ?? new Map<number, number>();
      groupOf.set(sheet, ofSheet.set(round, group));
    }
  });
  const found = new Map<number, Finding>();
  const first = new Map<number, Map<number, ComparedSheet>>();
  for (const sheet of sheets) {
    for (const { round, unit } of sheet.strata) {
      const ofRound = first.get(round) ?? new Map<number, ComparedSheet>();
      first.set(round, ofRound);
      const other = ofRound.get(unit) ?? sheet;
      ofRound.set(unit, other);
      if (other === sheet || found.has(round)) continue;
      const group = groupOf.get(sheet)?.get(round);
      if (group !== undefined && groupOf.get(other)?.get(round) === group) continue;
      const sources: [string, string] = [other.source, sheet.source];
      const values = { round: tally.rounds.all[round], sources, unit: tally.units.all[unit] };
      found.set(round, finding("round-overlap", sheet.source, null, values));
    }
  }
  return rounds.flatMap(({ index }) => found.get(index) ?? []);
}
