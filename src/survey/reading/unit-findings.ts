import { finding, type Finding } from "../mapping/finding";
import type { UnitMatch } from "../units/match-units";
import { unitAnswers } from "./answers-to";
import type { SheetReader } from "./sheet-reader";

/** What of a sheet tells where its units are named. */
export type NamesUnits = Pick<SheetReader, "source" | "firstCellOfUnit" | "layout">;

/** Which spellings were taken for a unit, or could be. @param names of the units, as numbered. */
export function unitFindings(
  { remarks }: UnitMatch,
  readers: readonly NamesUnits[],
  names: readonly string[],
): Finding[] {
  const codes = { alias: "unit-alias", misspelling: "unit-misspelt", ask: "unit-ask" } as const;
  const readerOf = new Map<number, NamesUnits>();
  if (remarks.length > 0) {
    for (const reader of readers) {
      for (const unit of reader.firstCellOfUnit.keys()) {
        if (!readerOf.has(unit)) readerOf.set(unit, reader);
      }
    }
  }
  return remarks.flatMap(({ unit, as, kind }): Finding[] => {
    const reader = readerOf.get(unit);
    if (reader === undefined) return [];
    const hasColumn = typeof reader.layout.unit !== "string";
    const cell = hasColumn ? (reader.firstCellOfUnit.get(unit) ?? null) : null;
    const found = names[unit];
    const told = finding(codes[kind], reader.source, cell, { found, unit: as });
    return [kind === "ask" ? { ...told, answers: unitAnswers(found, as) } : told];
  });
}
