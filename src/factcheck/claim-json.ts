import type { Language } from "../language/language";
import type { Claim, Computed } from "./claim";
import { computedIn, verdictIn } from "./say-claim";

/** What a claim is about. */
type Kind =
  | "correlation"
  | "share"
  | "counts"
  | "difference"
  | "sum"
  | "cell"
  | "total"
  | "grades"
  | "place"
  | "unknown";

/** A claim as other programs read it. */
export interface ClaimJson {
  claim: string;
  kind: Kind;
  verdict: "agrees" | "disagrees" | "changesConclusion" | "possible" | "impossible" | "notFound";
  /** Whether it agrees only because printed figures are rounded. */
  byRounding: boolean;
  /** What it should have been: a fraction for shares and their differences, p, or a number; null where none. */
  computed: number | null;
  /** The n that was used; null where none was. */
  n: number | null;
  /** Line and column in the text, "3:12"; null for a table beside it. */
  where: string | null;
  /** The workbook's table and the cell of its built sheet, where it was held against one. */
  source: { table: string; cell: string | null } | null;
  /** The same in words. */
  words: string;
}

const KINDS: Readonly<Record<Computed["kind"], Kind>> = {
  p: "correlation",
  significance: "correlation",
  "fitting-n": "correlation",
  "correlation-range": "correlation",
  share: "share",
  counts: "counts",
  difference: "difference",
  cells: "difference",
  sum: "sum",
  cell: "cell",
  span: "cell",
  "not-in-table": "cell",
  "not-in-facts": "cell",
  total: "total",
  "grade-count": "grades",
  grade: "grades",
  "limit-count": "grades",
  extreme: "place",
  "which-table": "unknown",
  "no-pair": "difference",
};

/** Per cent and points as fractions, without what binary numbers add. */
function fraction(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}

function computedOf(computed: Computed): number | null {
  switch (computed.kind) {
    case "p":
    case "significance":
      return computed.p;
    case "share":
      return fraction(computed.percent);
    case "difference":
    case "cells":
      return fraction(computed.points);
    case "cell":
    case "grade":
    case "extreme":
      return fraction(computed.value);
    case "sum":
      return fraction(computed.sum);
    case "total":
      return computed.sum;
    case "grade-count":
    case "limit-count":
      return computed.count;
    default:
      return null;
  }
}

function verdictOf({ verdict, computed }: Claim): ClaimJson["verdict"] {
  switch (verdict) {
    case "agrees":
      return computed.kind === "counts" ? "possible" : "agrees";
    case "rounding":
      return "agrees";
    case "conclusion-changes":
      return "changesConclusion";
    case "not-found":
      return "notFound";
    case "impossible":
      return "impossible";
    default:
      return "disagrees";
  }
}

function whereOf(text: string, { place }: Claim): string | null {
  if (place === null) return null;
  const lines = text.slice(0, place.start).split("\n");
  return `${String(lines.length)}:${String(lines[lines.length - 1].length + 1)}`;
}

/** The claims of a text as data for other programs. */
export function claimsJson(
  text: string,
  claims: readonly Claim[],
  language: Language,
): ClaimJson[] {
  return claims.map((claim) => {
    const { computed, source, verdict, quote } = claim;
    const words = [verdictIn(claim, language), computedIn(claim, language)];
    return {
      claim: quote,
      kind: KINDS[computed.kind],
      verdict: verdictOf(claim),
      byRounding: verdict === "rounding",
      computed: computedOf(computed),
      n: "n" in computed ? computed.n : computed.kind === "share" ? computed.whole : null,
      where: whereOf(text, claim),
      source: source === undefined ? null : { table: source.title, cell: source.cell },
      words: words.filter((word) => word !== "").join(": "),
    };
  });
}
