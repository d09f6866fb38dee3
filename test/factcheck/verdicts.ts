import { checkText, type CheckOptions } from "../../src/factcheck/check-text";

/** What a text's claims come to, each as "verdict: quote". */
export function told(text: string, options?: CheckOptions): string[] {
  return checkText(text, options).map(({ verdict, quote }) => `${verdict}: ${quote}`);
}

/** Those that a reader would be warned of. */
export function alarms(text: string, options?: CheckOptions): string[] {
  return told(text, options).filter((line) => !/^(?:agrees|rounding|not-found):/.test(line));
}
