import { normalForm } from "../ground/normal-form";
import type { RecognisedSheet } from "./recognised-sheet";
import { ONE_ROUND } from "./surroundings";

const SURE: ReadonlySet<string> = new Set(["heading", "bracket", "prefix", "chosen"]);

/** Sheets called by a unit that any of them has in its column are no rounds of their own. */
export function nameOneRound(surveys: readonly RecognisedSheet[]): void {
  const units = new Set<string>();
  for (const { columns } of surveys) {
    for (const { role, names } of columns)
      if (role === "unit") for (const name of names ?? []) units.add(name);
  }
  for (const { layout, reasons } of surveys) {
    const { unit, round } = layout;
    if (reasons.round !== "sheet") continue;
    if (typeof unit !== "string" && typeof round === "string" && units.has(normalForm(round))) {
      layout.round = ONE_ROUND;
    }
  }
}

/** The questions whose core elements a sheet itself names. */
export function knownQuestions(surveys: readonly RecognisedSheet[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const { layout, reasons } of surveys) {
    if (!SURE.has(reasons.elements)) continue;
    for (const { question, element } of layout.items) {
      known.set(normalForm(question), element);
    }
  }
  return known;
}
