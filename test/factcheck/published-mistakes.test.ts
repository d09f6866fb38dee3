import { FIGUR_2_SHEET } from "../figures/figur-2";
import { checkText } from "../../src/factcheck/check-text";
import { alarms, told } from "./verdicts";

/** Delanalyse 3, Figur 2: success criteria of Projekt Jobrettet Samtale II, in per cent. */
const options = { table: FIGUR_2_SHEET, units: 18 };

/**
 * What the published reports say otherwise than their own figures (Delanalyse 1, Figur 6–10;
 * Delanalyse 3, Figur 2 and the text beside it). The passages are ours, the figures theirs.
 */
describe("the published mistakes", () => {
  it("finds that r 0.47 with p 0.47 is significant at 18 units", () => {
    const text =
      "Der er en svag sammenhæng mellem motivation og fidelitet (korrelationskoefficient: 0,47, p-værdi: 0,47).";
    const [claim] = checkText(text, options);
    expect(claim).toMatchObject({
      verdict: "conclusion-changes",
      quote: "korrelationskoefficient: 0,47, p-værdi: 0,47",
      computed: { kind: "p", n: 18, from: "units" },
    });
    // R: cor.test's p of r = 0.47 at n = 18.
    expect(claim.computed).toMatchObject({ p: expect.closeTo(0.04905, 5) as number });
  });

  it("finds without any n that r 0.47 never has p 0.47", () => {
    const [claim] = checkText("En korrelation på 0,47 (p = 0,47).");
    expect(claim.verdict).toBe("impossible");
    expect(claim.computed).toMatchObject({ kind: "fitting-n", fitting: [] });
  });

  it("finds that r 0.76 does not have p 0.003 at 18 units, and which n it would fit", () => {
    const text = "Kompetencer har den stærkeste korrelation (r = 0,76; p = 0,003).";
    expect(alarms(text, options)).toEqual(["disagrees: r = 0,76; p = 0,003"]);
    expect(checkText(text)[0]).toMatchObject({
      verdict: "not-found",
      computed: { kind: "fitting-n", fitting: [13] },
    });
  });

  it("takes n from the text before the programme's, and says so", () => {
    const [claim] = checkText("På tværs af 13 jobcentre er r = 0,76 (p = 0,003).", options);
    expect(claim).toMatchObject({ verdict: "agrees", computed: { n: 13, from: "text" } });
  });

  it("finds 39 points where 3 became 56", () => {
    const text = "Selvbooking er steget fra 3 pct. til 56 pct., svarende til 39 procentpoint.";
    expect(checkText(text)).toMatchObject([
      { verdict: "disagrees", by: -14, computed: { points: 53 } },
    ]);
    expect(alarms("Brugen af selvbooking er steget med 39 procentpoint.", options)).toEqual([
      "disagrees: 39 procentpoint",
    ]);
  });

  it("finds a national average of 22 where the figure has 21", () => {
    const text =
      "Selvbooking ligger på 56 pct., hvilket er 34 procentpoint over landsgennemsnittet på 22 pct.";
    expect(alarms(text, options)).toEqual(["disagrees: 22 pct."]);
    const own = "Selvbooking ligger 33 procentpoint over landsgennemsnittet.";
    expect(checkText(own, options)).toMatchObject([{ verdict: "disagrees", by: -2 }]);
  });

  it("finds 11 points where the figure has 13, and 2 for 3 only by rounding", () => {
    const text =
      "Andelen, der bruger joblog, er steget 11 procentpoint for jobparate kontanthjælpsmodtagere. For forsikrede ledige er stigningen i joblog 2 procentpoint.";
    expect(told(text, options)).toEqual(["disagrees: 11 procentpoint", "rounding: 2 procentpoint"]);
  });

  it("finds the second report's changes against a table of the first's", () => {
    const first = [
      ["Joblog", "Udvikling (procentpoint)"],
      ["Jobparate kontanthjælpsmodtagere", "+13"],
      ["Forsikrede ledige", "+3"],
    ];
    const text =
      "For jobparate kontanthjælpsmodtagere er stigningen 11 procentpoint. For forsikrede ledige er den steget 2 procentpoint.";
    expect(alarms(text, { table: first })).toEqual([
      "disagrees: 11 procentpoint",
      "disagrees: 2 procentpoint",
    ]);
  });

  it("finds that both are not at 89 per cent", () => {
    const text =
      "For forsikrede ledige ligger både kommunerne og landsgennemsnittet på 89 pct. i brugen af joblog.";
    expect(checkText(text, options)).toMatchObject([
      { verdict: "agrees", computed: { column: "Resultat" } },
      { verdict: "disagrees", by: 1, computed: { column: "Landsgennemsnit", value: 88 } },
    ]);
  });

  it("finds seven points where 74 and 65 lie nine apart", () => {
    const text =
      "74 pct. af de jobparate bruger joblog, mens landsgennemsnittet er 65 pct. Kommunerne klarer sig dermed syv procentpoint bedre end landsgennemsnittet.";
    expect(checkText(text)).toMatchObject([
      { verdict: "disagrees", by: -2, quote: "syv procentpoint" },
    ]);
  });

  it("finds that a start of 55 for all lies outside the two groups' starts", () => {
    const text = "Samlet ligger vurderingen af samtalen på 57 pct., to procentpoint over starten.";
    expect(checkText(text, options)).toMatchObject([
      { verdict: "agrees", computed: { kind: "span", low: 55, high: 72 } },
      { verdict: "disagrees", by: -2, computed: { kind: "span", low: 57, high: 68, value: 55 } },
    ]);
  });

  it("finds per cent written for percentage points", () => {
    expect(alarms("Fideliteten er steget med 17 pct. fra 52 pct. til 69 pct.")).toEqual([
      "wrong-unit: 17 pct. fra 52 pct. til 69 pct.",
    ]);
    expect(alarms("Fideliteten er gået fra 52 pct. til 69 pct. (+17 pct.).")).toHaveLength(1);
    expect(alarms("Brugen af selvbooking er steget med 53 pct.", options)).toEqual([
      "wrong-unit: 53 pct.",
    ]);
  });

  it("finds that 76 per cent of 18 or 19 leaders is nobody's share, and of 38 is", () => {
    const share = (n: number) => alarms(`76 pct. af de ${n} projektledere er enige.`);
    expect([18, 19, 38].map((n) => share(n).length)).toEqual([1, 1, 0]);
    expect(checkText("Af de 18 projektledere er 76 pct. enige.")).toMatchObject([
      { verdict: "impossible", computed: { n: 18, parts: [13, 14] } },
    ]);
  });

  it("says of what is right that it agrees", () => {
    const text =
      "Selvbooking er steget fra 3 pct. til 56 pct., en stigning på 53 procentpoint, og ligger 35 procentpoint over landsgennemsnittet på 21 pct.";
    expect(alarms(text, options)).toEqual([]);
    expect(told(text, options).length).toBeGreaterThan(4);
  });
});
