import fc from "fast-check";
import { normalForm, tidy } from "../../../src/survey/ground/normal-form";

/** What tidy does to any text, said once more without a shortcut. */
function slowly(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .split(/\s/)
    .filter((word) => word !== "")
    .join(" ");
}

const PIECES = [
  ..."aåøÆÿ¡¬\u00ad®\u00ff\u0100 \u00a0\u2009\t\n\u200b\ufeff",
  ...["a\u030a", "o\u0338", "  ", "e\u0301", "\u0301"],
];

test("text of Latin letters is as tidy as any other text becomes", () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 });
  fc.assert(
    fc.property(texts, (pieces) => {
      const text = pieces.join("");
      expect(tidy(text)).toBe(slowly(text));
    }),
    { numRuns: 2000, seed: 11 },
  );
  const every = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code));
  for (const one of every) expect([one, tidy(one)]).toEqual([one, slowly(one)]);
});

test("spellings that differ in case, spaces and Unicode form have one normal form", () => {
  const spellings = ["I høj grad", " I  HØJ\u00a0GRAD", "i h\u00f8j gr\u00adad\u200b"];
  expect(new Set(spellings.map(normalForm))).toEqual(new Set(["i høj grad"]));
});
