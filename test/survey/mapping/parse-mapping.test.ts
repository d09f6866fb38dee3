import { AnswerKind } from "../../../src/survey/answers/answer-kind";
import { parseMapping } from "../../../src/survey/mapping/parse-mapping";
import { NO_MAPPING } from "../../../src/survey/mapping/survey-mapping";
import { readSheets } from "../../read-sheets";

function refused(value: unknown): string | null {
  const parsed = parseMapping(value);
  return parsed.kind === "refused" ? parsed.why.da : null;
}

const SHEETS = {
  "Måling 1": [
    ["Arbejdsplads nr.", "q1", "q2"],
    ["Vejen", "delvist", 1],
    ["Ærø jobcenter", "Slet ikke", 5],
  ],
};

test("settings that were written by hand hold when a sheet is read", () => {
  const parsed = parseMapping({
    version: 1,
    named: {
      "Måling 1": {
        unitColumn: 0,
        round: "Start",
        items: { "1": "A", "2": "B" },
        codes: { "1": "I meget høj grad", "5": 1 },
      },
    },
    units: { "Ærø jobcenter": "Ærø" },
    answers: { Delvist: "I nogen grad" },
  });
  if (parsed.kind === "refused") throw new Error(parsed.why.en);
  const { tally, rounds, units } = readSheets(SHEETS, { mapping: parsed.mapping });
  expect(rounds.map(({ name, responses }) => [name, responses])).toEqual([["Start", 2]]);
  expect(units.shown).toEqual(["Vejen", "Ærø"]);
  expect(tally.elements.all).toEqual(["A", "B"]);
  const [vejen] = tally.strata;
  expect(vejen.counts[AnswerKind.SomeExtent]).toBe(1);
});

test("what is kept in a workbook is read back as it was", () => {
  const mapping = {
    sheets: { "enhed|a: 1": { codes: { "1": AnswerKind.VeryGreatExtent }, groupColumn: null } },
    units: { ærø: "Ærø" },
    roundOrder: ["Før", "Efter"],
    answers: { delvist: AnswerKind.SomeExtent },
    settled: ["same-answers|A (Måling 1)|B (Måling 1)"],
  };
  expect(parseMapping(JSON.parse(JSON.stringify(mapping)))).toEqual({ kind: "mapping", mapping });
  expect(parseMapping({})).toEqual({ kind: "mapping", mapping: NO_MAPPING });
});

test.each<[string, unknown, RegExp]>([
  ["no object", [], /objekt/],
  ["a name that is not known", { ark: {} }, /»ark« kendes ikke\. Her kan stå: .*sheets.*units/],
  ["a column by its letter", { sheets: { a: { unitColumn: "B" } } }, /»sheets\.a\.unitColumn«/],
  ["a column below the first", { sheets: { a: { roundColumn: -1 } } }, /kolonne som helt tal/],
  [
    "an answer that is none",
    { answers: { delvist: "lidt" } },
    /»answers\.delvist« skal være et af/,
  ],
  ["a code that is no number", { named: { a: { codes: { en: 1 } } } }, /»named\.a\.codes\.en«/],
  ["an empty unit", { units: { a: " " } }, /»units\.a« skal være en tekst/],
  ["the same round twice", { roundOrder: ["Før", "før"] }, /»roundOrder« skal være en liste/],
  ["a word for yes", { named: { a: { ignored: "ja" } } }, /true eller false/],
  ["a grade of 0", { named: { a: { scale: { grades: { nej: 0 } } } } }, /trin/],
])("%s is refused, with its place", (_, value, sentence) => {
  expect(refused(value)).toMatch(sentence);
});

test("names that programs use themselves are names like others", () => {
  const parsed = parseMapping(JSON.parse('{"units":{"__proto__":"Vejen","constructor":"Vejle"}}'));
  if (parsed.kind === "refused") throw new Error(parsed.why.en);
  expect(Object.entries(parsed.mapping.units)).toEqual([
    ["__proto__", "Vejen"],
    ["constructor", "Vejle"],
  ]);
});
