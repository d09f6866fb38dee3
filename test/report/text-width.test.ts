import { textWidth, wrapText } from "../../src/report/text-width";

/** Widths at 100 points in Carlito 5.3.0, which has Calibri's metrics, measured in Chromium. */
const MEASURED: readonly [text: string, width: number][] = [
  ["Lyngby-Taarbæk", 657],
  ["Jeg lader borgeren tale mest", 1159],
  ["Vurdering af samtalen, jobparate kontanthjælpsmodtagere", 2395],
  ["100 %", 247],
  ["I meget høj grad", 664],
  ["1234567890", 510],
  ["Ærø Ålborg ÆØÅ æøå", 877],
  ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", 1437],
  ["abcdefghijklmnopqrstuvwxyz", 1182],
];

test.each(MEASURED)("%s is reckoned wider than in Calibri, by a tenth or so", (text, width) => {
  expect(textWidth(text, 100) / width).toBeGreaterThan(1.05);
  expect(textWidth(text, 100) / width).toBeLessThan(1.15);
});

test("a text is broken between words, never between a number and its per cent sign", () => {
  expect(wrapText("74 %, mangler 6", 60, 10)).toEqual({
    lines: ["74 %,", "mangler 6"],
    shortened: false,
  });
});

test("what is too long for its lines is cut and said to be", () => {
  const { lines, shortened } = wrapText("Vurdering af samtalen, forsikrede", 60, 10, { lines: 2 });
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  expect(shortened).toBe(true);
  for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(60);
});
