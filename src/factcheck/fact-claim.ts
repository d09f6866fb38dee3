import type { Claim, Place } from "./claim";
import type { KnownTable } from "./facts";
import { kindest, sourceOf, tablesNamed } from "./fact-lookups";
import type { Contexts } from "./find-in-table";
import { claimAt, type Sentence } from "./sentence";

/** A claim without its place. */
export type Judged = Omit<Claim, "place" | "quote" | "source">;

/**
 * A claim of a sentence against the tables that its words name. Where they name none, it agrees
 * with one of them or is not found: it may be of what the workbook does not hold.
 */
export function claimOfFacts(
  { text }: Sentence,
  place: Place,
  known: readonly KnownTable[],
  contexts: Contexts,
  judge: (table: KnownTable) => Judged | null,
): Claim[] {
  const { tables, isNamed } = tablesNamed(known, contexts);
  const found = tables.flatMap((table) => {
    const judged = judge(table);
    return judged === null ? [] : [{ claim: claimAt(text, place, judged), table }];
  });
  const best = kindest(found);
  if (best === undefined) return [];
  if (isNamed || tables.length === 1 || best.claim.verdict === "agrees") {
    return [{ ...best.claim, source: sourceOf(best.table.facts, best.claim) }];
  }
  const computed = { kind: "which-table" } as const;
  return [claimAt(text, place, { verdict: "not-found", by: null, computed })];
}
