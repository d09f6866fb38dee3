import { checkText } from "../../src/factcheck/check-text";
import { generatedClaims } from "./generated-claims";

const claims = generatedClaims(1400, 20180131);

function verdicts(text: string): string[] {
  return checkText(text).map(({ verdict }) => verdict);
}

const isAlarm = (verdict: string) => !/^(?:agrees|rounding|not-found)$/.test(verdict);

describe("claims whose truth is known from how they were made", () => {
  it("hold every kind, true and false, in both languages", () => {
    const sorts = new Set(
      claims.map(({ kind, language, isTrue }) => `${kind} ${language} ${isTrue}`),
    );
    expect(sorts.size).toBe(7 * 2 * 2);
  });

  it("are found to agree where they are true", () => {
    const wrong = claims.filter(({ text, isTrue }) => {
      if (!isTrue) return false;
      const told = verdicts(text);
      return told.some(isAlarm) || !told.some((verdict) => /^(?:agrees|rounding)$/.test(verdict));
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it("are found to be wrong where they are false", () => {
    const missed = claims.filter(({ text, isTrue }) => !isTrue && !verdicts(text).some(isAlarm));
    expect(missed.map(({ text }) => text)).toEqual([]);
  });
});
