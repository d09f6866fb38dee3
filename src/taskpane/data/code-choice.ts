import { AnswerKind } from "../../survey/answers/answer-kind";
import type { SheetMapping } from "../../survey/mapping/sheet-mapping";

/** How whole numbers are read: as detected, or as the user says. */
export type CodeOrder = "detected" | "five-highest" | "one-highest";

export interface CodeChoice {
  order: CodeOrder;
  /** The code of "Ved ikke" as typed; "" for none. */
  dontKnow: string;
}

/** The choice that a mapping's codes came from. */
export function codeChoiceOf(codes: SheetMapping["codes"]): CodeChoice {
  if (codes === undefined) return { order: "detected", dontKnow: "" };
  const dontKnow = Object.keys(codes).find((code) => codes[code] === AnswerKind.DontKnow) ?? "";
  const isFive = codes["5"] === AnswerKind.VeryGreatExtent;
  return { order: isFive ? "five-highest" : "one-highest", dontKnow };
}

/** The mapping's codes for a choice; undefined where all is left to be detected. */
export function codesFor({ order, dontKnow }: CodeChoice): SheetMapping["codes"] {
  if (order === "detected") return undefined;
  const grades = [1, 2, 3, 4, 5] as const;
  const entries = grades.map((grade): [string, AnswerKind] => [
    String(order === "five-highest" ? grade : 6 - grade),
    grade,
  ]);
  const code = dontKnow.trim();
  const own: [string, AnswerKind][] = /^-?\d{1,3}$/.test(code) ? [[code, AnswerKind.DontKnow]] : [];
  return Object.fromEntries([["0", AnswerKind.Blank], ...entries, ...own]);
}
