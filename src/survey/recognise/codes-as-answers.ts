import { AnswerKind } from "../answers/answer-kind";
import { AnswerScale, STANDARD_SCALE } from "../answers/answer-scale";
import { normalForm } from "../ground/normal-form";
import type { Codes } from "./layout";
import { labelOf } from "./cell-look";
import { looseKind } from "./loose-label";

/** The kind that a label of a labels file stands for. */
export function kindOfLabel(label: string): AnswerKind {
  const kind = STANDARD_SCALE.kindOf(label);
  return kind === AnswerKind.Unknown ? (looseKind(normalForm(label)) ?? kind) : kind;
}

/** Whether a variable's labels are answers on a scale: three of them or more are its grades. */
export function areAnswerLabels(codes: Codes): boolean {
  const levels = new Map<string, Set<number>>();
  for (const label of codes.values()) {
    const read = labelOf(normalForm(label));
    if (read?.kind !== "grade") continue;
    levels.set(read.family, (levels.get(read.family) ?? new Set()).add(read.level));
  }
  const neutral = levels.get("extent") ?? new Set<number>();
  return [...levels.values()].some((own) => new Set([...own, ...neutral]).size >= 3);
}

/** Codes that stand for "not applicable" in Qualtrics files without labels. */
const QUALTRICS_CODES: readonly (readonly [number, AnswerKind])[] = [
  [-1, AnswerKind.NotApplicable],
  [-99, AnswerKind.NotApplicable],
];

/**
 * The scale of a sheet's items: labels read freely; codes as given, or 5 as the highest.
 *
 * @param others codes that are said to be no grade.
 */
export function scaleOf(
  codes: Codes | null,
  isQualtrics: boolean,
  others: readonly (readonly [number, AnswerKind])[] = [],
): AnswerScale {
  if (codes !== null) {
    const kinds = new Map([...codes].map(([code, label]) => [code, kindOfLabel(label)] as const));
    return new AnswerScale({ codes: kinds, loose: looseKind });
  }
  const moreCodes = [...(isQualtrics ? QUALTRICS_CODES : []), ...others];
  return new AnswerScale({ loose: looseKind, moreCodes });
}

/** The scale under which numbers stand for what the user chose. */
export function chosenScale(codes: Readonly<Record<string, AnswerKind>>): AnswerScale {
  const kinds = Object.entries(codes).map(([code, kind]) => [Number(code), kind] as const);
  return new AnswerScale({ codes: new Map(kinds), loose: looseKind });
}

/** One scale for all items whose codes mean the same; `others` are codes said to be no grade. */
export function sharedScales(
  isQualtrics: boolean,
  others: readonly (readonly [number, AnswerKind])[] = [],
) {
  const scales = new Map<string, AnswerScale>();
  return (codes: Codes | null) => {
    const key = codes === null ? "" : JSON.stringify([...codes].sort(([a], [b]) => a - b));
    const known = scales.get(key);
    if (known !== undefined) return known;
    const made = scaleOf(codes, isQualtrics, others);
    scales.set(key, made);
    return made;
  };
}
