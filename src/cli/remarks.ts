import type { Finding } from "../survey/mapping/finding";
import { findingMessage } from "../survey/mapping/finding-message";
import type { Speaking } from "./command";

/** Where a finding stands: " (Måling 1, C7)"; empty where it concerns all. */
export function whereOf(found: Finding): string {
  const place = [found.source, found.cell].filter((part) => part !== null).join(", ");
  return place === "" ? "" : ` (${place})`;
}

/** Tells findings as remarks, one a line. */
export function tellFindings(
  findings: readonly Finding[],
  { language, texts, output }: Speaking,
): void {
  for (const found of findings) {
    output.remark(texts.finding(whereOf(found), findingMessage(found, language)));
  }
}
