import { checkText } from "../../src/factcheck/check-text";
import { computedIn, verdictIn } from "../../src/factcheck/say-claim";
import { claimTexts } from "../../src/language/claim-texts";

function said(text: string, language: "da" | "en", units?: number): string[] {
  return checkText(text, { units }).map(
    (claim) => `${verdictIn(claim, language)} | ${computedIn(claim, language)}`,
  );
}

describe("a claim in words", () => {
  it("names the n that was used, and where it comes from", () => {
    const text = "En korrelation på 0,76 (p = 0,003).";
    expect(said(text, "da", 18)).toEqual([
      "Stemmer ikke | p = 0,0003 ved n = 18, antallet af enheder (teksten oplyser intet n)",
    ]);
    expect(said(text, "en")).toEqual([
      "Cannot be reckoned again | The text gives no n; r and p fit at n = 13",
    ]);
    expect(said("En korrelation på 0,47 (p = 0,47).", "da")).toEqual([
      "Umulig | r og p passer ikke sammen for noget n fra 3 til 500",
    ]);
  });

  it("says by how much, with the language's decimal mark", () => {
    const text = "12 af 18 (60,2 pct.)";
    expect(said(text, "da")).toEqual([
      "Stemmer ikke (6,5 procentpoint for lidt) | 12 af 18 er 66,7 pct.",
    ]);
    expect(said(text, "en")).toEqual([
      "Disagrees (6.5 percentage points too little) | 12 of 18 is 66.7 per cent",
    ]);
  });

  it("says both readings of a change in per cent", () => {
    expect(said("Andelen er steget 17 pct. fra 52 pct. til 69 pct.", "da")).toEqual([
      "Skal være procentpoint | Fra 52 til 69 er 17 procentpoint, eller 32,7 pct. af det første tal",
    ]);
  });

  it("has different words in the two languages for all of it", () => {
    for (const entry of Object.values(claimTexts)) {
      const details = ["1", "2", "3", "4", "5"] as [never, never, never, never, never];
      const say = (text: string | ((...words: never[]) => string)) =>
        typeof text === "string" ? text : text(...details);
      expect(say(entry.da)).not.toBe(say(entry.en));
      for (const text of [say(entry.da), say(entry.en)]) expect(text).not.toContain("undefined");
    }
  });
});
