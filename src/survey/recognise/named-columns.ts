import type { NameColumn } from "./layout";
import type { ColumnView } from "./column-view";
import type { Decision } from "./decide";
import type { ColumnReason, RecognisedSheet, Sign } from "./recognised-sheet";
import type { SheetMapping } from "../mapping/sheet-mapping";

/** One column with a name: as the user chose, else as decided. */
export interface Named {
  column: NameColumn | null;
  reason: ColumnReason;
  why: Sign[];
}

export function named(
  views: readonly ColumnView[],
  { taken }: Decision<number>,
  chosen: number | null | undefined,
): Named {
  if (chosen === null) return { column: null, reason: "chosen", why: [] };
  const column = chosen ?? taken?.value;
  if (column === undefined || !(column in views)) {
    return { column: null, reason: chosen === undefined ? "none" : "chosen", why: [] };
  }
  const { codes, heading } = views[column];
  if (chosen !== undefined) {
    return { column: { column, codes }, reason: "chosen", why: [{ code: "chosen", text: "" }] };
  }
  const why = taken?.why ?? [];
  const isHeaded = why.some(({ code }) => code === "heading" || code === "question");
  const reason = !isHeaded ? "content" : heading?.strength === "asked" ? "question" : "header";
  return { column: { column, codes }, reason, why };
}

/** What the answers are written in, and by what that is known. */
export function answersReason(
  items: readonly ColumnView[],
  mapping: SheetMapping | null,
): RecognisedSheet["reasons"]["answers"] {
  if (mapping?.codes !== undefined || mapping?.scale !== undefined) return "chosen";
  const isLabelled = items.some(({ facts }) => facts.labels > 0);
  const isCoded = items.some(({ facts }) => facts.codes > 0);
  if (isLabelled) return isCoded ? "mixed" : "labels";
  return items.some(({ codes }) => codes !== null) ? "codes-given" : "codes-assumed";
}

/** Why a name is what it is: the one name that the user chose goes before any column. */
export function reasonOf({ column, reason }: Named, chosen: string | undefined): ColumnReason {
  if (chosen !== undefined) return "chosen";
  return column === null ? "sheet" : reason;
}
