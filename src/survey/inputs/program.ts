import type { AnswerKind } from "../answers/answer-kind";
import type { InputPlace } from "./inputs";

/** What a sheet Program says; what it leaves empty, or says wrongly, is null. Shares are fractions. */
export interface ProgramInput {
  /** The sheet or file. */
  source: string;
  name: string | null;
  thresholds: { high: number; middle: number } | null;
  positive: readonly AnswerKind[] | null;
  total: "pooled" | "mean" | null;
  leastPersons: number | null;
  leastResponses: number | null;
  /** In their order, with the share to be reached. */
  elements: readonly { name: string; target: number | null; place: InputPlace }[];
  /** In their order, with what else they are called. */
  units: readonly { name: string; aliases: readonly string[] }[];
}
