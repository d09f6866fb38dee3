import type { Evaluated } from "../analyses/analysis";
import { unitCount } from "../evaluation/units-in-order";
import { checkText } from "../factcheck/check-text";
import { claimsJson, type ClaimJson } from "../factcheck/claim-json";
import { computedIn, verdictIn } from "../factcheck/say-claim";
import type { Claim } from "../factcheck/claim";
import { decodeText } from "../files/decode-text";
import type { SurveyReading } from "../survey/reading/survey-reader";
import { CannotCompute } from "./cannot-compute";
import type { Speaking } from "./command";
import { readBytes } from "./read-bytes";
import { textTable } from "./text-table";

/** A text whose claims were reckoned again. */
export interface CheckedFile {
  text: string;
  claims: Claim[];
}

/** @throws CannotCompute where the file cannot be read, or holds no text. */
export function readTextFile(file: string, { texts }: Speaking): string {
  const text = decodeText(readBytes(file, texts));
  if (text === null) throw new CannotCompute(texts.noText(file));
  return text.replace(/\r\n?/g, "\n");
}

/** Holds a text against itself and against what was evaluated. */
export function checkAgainst(
  text: string,
  evaluated: readonly Evaluated[],
  reading: SurveyReading,
  { language }: Speaking,
): CheckedFile {
  const facts = evaluated.flatMap((each) => each.facts(language));
  const units = unitCount(reading);
  return { text, claims: checkText(text, { facts, ...(units === null ? {} : { units }) }) };
}

export function checksJson({ text, claims }: CheckedFile, { language }: Speaking): ClaimJson[] {
  return claimsJson(text, claims, language);
}

/** A line a claim: the claim, the verdict and what was computed. */
export function checksTable({ claims }: CheckedFile, { language, texts }: Speaking): string {
  if (claims.length === 0) return `${texts.checks}\n\n${texts.noClaims}`;
  const rows = claims.map((claim) => [
    claim.quote,
    verdictIn(claim, language),
    computedIn(claim, language),
  ]);
  return `${texts.checks}\n\n${textTable(rows, 3)}`;
}
