import { checkText } from "../../../src/factcheck/check-text";
import { countTones, marksOf, toneOf } from "../../../src/taskpane/check/marks";

/** The marks of a text as "tone: quote". */
function marked(text: string, units?: number): string[] {
  return marksOf(checkText(text, { units })).map(
    ({ start, end, claims }) => `${toneOf(claims[0])}: ${text.slice(start, end)}`,
  );
}

describe("the marks of a text", () => {
  it("stand at the words of their claims, in the order of the text", () => {
    const text = "12 af 18 (67 pct.) er enige, og 76 pct. af de 18 ledere bruger det.";
    expect(marked(text)).toEqual(["agree: 12 af 18 (67 pct.)", "wrong: 76 pct. af de 18"]);
  });

  it("join claims that overlap, and show the heaviest", () => {
    const text = [
      "Enhed\tStart\tResultat",
      "Vejen\t42\t69",
      "Tårnby\t30\t32",
      "",
      "I Vejen er andelen steget fra 42 pct. til 69 pct., altså 17 procentpoint.",
    ].join("\n");
    const [mark, ...others] = marksOf(checkText(text));
    expect(others).toEqual([]);
    expect(mark.claims.map(toneOf)).toEqual(["wrong", "agree", "agree"]);
    expect(text.slice(mark.start, mark.end)).toBe("42 pct. til 69 pct., altså 17 procentpoint");
  });

  it("say by the programme's units whether a correlation without n holds", () => {
    const text = "Korrelationskoefficienten er 0,47 (p = 0,47).";
    expect(marked(text)).toEqual(["wrong: Korrelationskoefficienten er 0,47 (p = 0,47)"]);
    const fits = "Korrelationskoefficienten er 0,47 (p = 0,05).";
    expect(marked(fits)[0]).toMatch(/^unknown/);
    expect(marked(fits, 18)[0]).toMatch(/^agree/);
  });

  it("are counted by what a reader must do", () => {
    const text = "12 af 18 (67 pct.), 12 af 18 (60 pct.) og en stigning på 5 procentpoint.";
    expect(countTones(checkText(text))).toEqual({ agree: 1, round: 0, wrong: 1, unknown: 1 });
  });
});
