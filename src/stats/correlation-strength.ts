import { cleanNumber } from "./clean-number";

export type Strength = "weak" | "moderate" | "strong";

/** Where |r| begins to count as moderate and as strong. No convention is universal. */
export interface StrengthLimits {
  moderate: number;
  strong: number;
}

export const STRENGTH_LIMITS: StrengthLimits = { moderate: 0.4, strong: 0.7 };

/** How strong a correlation is called, whichever its sign. */
export function correlationStrength(r: number, limits = STRENGTH_LIMITS): Strength {
  const size = cleanNumber(Math.abs(r));
  if (size >= limits.strong) return "strong";
  return size >= limits.moderate ? "moderate" : "weak";
}
