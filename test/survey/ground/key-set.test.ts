import fc from "fast-check";
import { KeySet } from "../../../src/survey/ground/key-set";

test("a text is new the first time only, like in any set", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "binary", maxLength: 3 }), { maxLength: 300 }),
      (all) => {
        const [set, plain] = [new KeySet(), new Set<string>()];
        for (const text of all) {
          expect(set.add(text)).toBe(!plain.has(text));
          plain.add(text);
        }
        expect(set.size).toBe(plain.size);
      },
    ),
  );
});

test("half a million numbers in a row, with what stands before them, are told apart", () => {
  const set = new KeySet();
  for (let round = 0; round < 5; round++) {
    for (let number = 0; number < 100_000; number++) set.add(`${round}|${100_000_000 + number}`);
  }
  expect(set.size).toBe(500_000);
  expect(set.add("4|100099999")).toBe(false);
  expect(set.add("5|100099999")).toBe(true);
});
