import { evaluateCommand } from "../../src/cli/evaluate";
import { ran, SAMPLE, written } from "./run-command";

const TEXT = [
  "I Arbejdsmarkedsviden opnår fem enheder høj implementeringsgrad.",
  "",
  "Haderslev ligger højest i Arbejdsmarkedsviden med 93 pct. Korrelationskoefficienten er 0,47 (p-værdi: 0,47).",
  "76 pct. af de 18 ledere er enige, og 12 af 18 (67 pct.) er tilfredse.",
].join("\r\n");
const file = written("afsnit.txt", TEXT);
const evaluate = (...words: string[]) => ran((output) => evaluateCommand(words, output));

interface Check {
  claim: string;
  verdict: string;
  computed: number | null;
  n: number | null;
  where: string;
}

describe("evaluate --check", () => {
  it("gives the claims of a text as JSON, whichever analyses are asked for", async () => {
    const { code, result } = await evaluate(
      ...["--json", "--only", "ranking", "--check", file],
      ...SAMPLE,
    );
    expect(code).toBe(0);
    const { analyses } = JSON.parse(result) as { analyses: { checks: Check[] } };
    expect(Object.keys(analyses)).toEqual(["ranking", "checks"]);
    expect(
      analyses.checks.map(({ claim, verdict, where }) => `${where} ${verdict}: ${claim}`),
    ).toEqual([
      "1:29 disagrees: fem enheder høj implementeringsgrad",
      "3:18 agrees: højest",
      "3:51 agrees: 93 pct.",
      "3:59 changesConclusion: Korrelationskoefficienten er 0,47 (p-værdi: 0,47)",
      "4:1 impossible: 76 pct. af de 18",
      "4:38 agrees: 12 af 18 (67 pct.)",
    ]);
    const [grades, , share, correlation] = analyses.checks;
    expect(grades.computed).toBe(4);
    expect(share.computed).toBeCloseTo(0.93, 2);
    // R: 2 * pt(-0.47 * sqrt(16 / (1 - 0.47^2)), 16) = 0.04904
    expect(correlation.computed).toBeCloseTo(0.049, 3);
    expect(correlation.n).toBe(18);
  });

  it("prints them last where tables are printed, in the language asked for", async () => {
    const { result } = await evaluate(
      "--lang",
      "en",
      "--only",
      "overview",
      "--check",
      file,
      ...SAMPLE,
    );
    const [, checks = ""] = result.split("\nCheck\n");
    expect(checks).toMatch(/76 pct\. af de 18 +Impossible for n = 18 +13 of 18 is 72\.2 per cent/);
    expect(checks.trim().split("\n")).toHaveLength(6);
  });

  it("says what is amiss with the text file", async () => {
    expect(await evaluate("--check", "/findes/ikke.txt", ...SAMPLE)).toMatchObject({
      code: 2,
      remark: expect.stringContaining("/findes/ikke.txt kan ikke læses") as string,
    });
    const bytes = written(
      "billede.txt",
      Uint8Array.from({ length: 900 }, (_, i) => i % 7),
    );
    const { code, remark } = await evaluate("--check", bytes, ...SAMPLE);
    expect({ code, remark }).toMatchObject({
      code: 2,
      remark: expect.stringContaining("er ikke en tekstfil") as string,
    });
  });
});
