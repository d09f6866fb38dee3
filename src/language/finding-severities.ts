import type { FindingCode, FindingValues } from "./finding-texts";

/**
 * How much a finding weighs. `ask`: figures depend on it, and another reading is plausible; `warn`:
 * something is counted or left out that a reader must know; `note`: the trace of what was done.
 */
export type Severity = (typeof SEVERITIES)[number];

/** The heaviest first. */
export const SEVERITIES = ["ask", "warn", "note"] as const;

/** The weight of every finding, or how its values decide on it. */
export const FINDING_SEVERITIES: {
  readonly [Code in FindingCode]: Severity | ((values: FindingValues<Code>) => Severity);
} = {
  "unknown-answer": ({ isOftenCode }) => (isOftenCode === true ? "ask" : "warn"),
  "error-cell": "warn",
  "row-without-unit": "warn",
  "row-without-round": "warn",
  "row-without-answers": "note",
  "row-not-completed": "warn",
  "total-line": "warn",
  "repeated-header": "note",
  "respondent-twice": "warn",
  "straight-lining": "note",
  "round-overlap": "warn",
  "same-answers": "ask",
  "title-contradicts": "ask",
  "round-order": "note",
  "round-order-unsure": "ask",
  "table-other": ({ what }) => (what === "none" ? "warn" : "note"),
  "table-late": "warn",
  "answers-late": ({ isRead }) => (isRead ? "note" : "warn"),
  "questions-open": "warn",
  "books-differ": "warn",
  "item-missing": "warn",
  "two-headers": "ask",
  // One unit for all, by that name, changes no total; a unit's name is seen wherever it is shown.
  "unit-from-sheet": ({ isTitled }) => (isTitled === true ? "note" : "warn"),
  "unit-trial": "warn",
  // Only so many items as the programme asks, in its order, are assigned so.
  "elements-by-order": "warn",
  "elements-unknown": "ask",
  "elements-guessed": ({ by }) => (by === "words" ? "ask" : "warn"),
  "element-renamed": "note",
  "column-left-out": "warn",
  "labels-and-codes": "note",
  "label-guessed": ({ isLabelItself }) => (isLabelItself === true ? "note" : "warn"),
  "codes-without-data": "warn",
  "unit-alias": "note",
  "unit-misspelt": "warn",
  "unit-ask": "ask",
  "codes-assumed": "ask",
  "no-survey": "warn",
  "merged-cells": "note",
  "hidden-rows": "warn",
  "hidden-sheet": "warn",
  "element-missing": "warn",
  "unit-missing": "warn",
  "questions-common": "warn",
  "questions-none": "warn",
  "questions-all": "warn",
  "unit-not-listed": "note",
  "few-responses": "warn",
  "row-like-mean": "warn",
  "codes-turned": "ask",
  "encoding-guessed": "warn",
  "quote-unclosed": "warn",
  "delimiter-mixed": "warn",
  "line-ends-mixed": "note",
  "rows-cut": "warn",
  "rows-long": "warn",
  "tables-several": "note",
  "formula-without-value": "warn",
  "unit-unsure": "ask",
  "round-unsure": "ask",
  "group-unsure": "ask",
  "respondent-unsure": "warn",
  "item-unsure": "ask",
  "element-unsure": "ask",
  "scale-unsure": "ask",
  "header-unsure": "ask",
  "duplicate-item": "ask",
  "total-row-unsure": "ask",
  "unit-none": "ask",
  "kind-unsure": "ask",
  "input-cell": "warn",
  "input-twice": "warn",
  "input-more": "warn",
  "input-headings": "warn",
  "criterion-open": "warn",
  "criterion-differs": "warn",
};
