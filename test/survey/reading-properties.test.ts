import process from "node:process";
import fc from "fast-check";
import { evaluateOverview } from "../../src/analyses/overview/evaluate";
import { AnswerKind, KIND_COUNT } from "../../src/survey/answers/answer-kind";
import { findingMessage } from "../../src/survey/mapping/finding-message";
import type { SurveyReading } from "../../src/survey/reading/survey-reader";
import { readSheets } from "../read-sheets";
import { writeXlsx } from "../files/write-xlsx";
import { counted } from "./counted";
import { textFile } from "./exports/exported-file";
import { readFiles } from "./read-files";

type Cell = string | number | boolean | null;
interface Answer {
  cell: Cell;
  kind: AnswerKind;
}

const LABELS: readonly (readonly [string, AnswerKind])[] = [
  ["I meget høj grad", AnswerKind.VeryGreatExtent],
  ["I høj grad", AnswerKind.GreatExtent],
  ["I nogen grad", AnswerKind.SomeExtent],
  ["I mindre grad", AnswerKind.LittleExtent],
  ["Slet ikke", AnswerKind.NotAtAll],
  ["Ved ikke", AnswerKind.DontKnow],
];
const OTHERS: readonly (readonly [Cell, AnswerKind])[] = [
  [5, AnswerKind.VeryGreatExtent],
  ["4", AnswerKind.GreatExtent],
  ["3,0", AnswerKind.SomeExtent],
  [1, AnswerKind.NotAtAll],
  [0, AnswerKind.Blank],
  ["", AnswerKind.Blank],
  [null, AnswerKind.Blank],
  [" \u00A0", AnswerKind.Blank],
  ["-", AnswerKind.NotApplicable],
  ["n/a", AnswerKind.NotApplicable],
  ["#N/A", AnswerKind.ErrorCell],
  [6, AnswerKind.Unknown],
  ["3,5", AnswerKind.Unknown],
  [true, AnswerKind.Unknown],
  ["måske", AnswerKind.Unknown],
  ["=1+1", AnswerKind.Unknown],
  ["I høj grad og dog", AnswerKind.Unknown],
];
const UNITS = ["Vejen", "Vejle", "Lejre", "Tårnby", "Kbh. AMC", "Kbh. JKU", "Team 1", "Team 2"];
const ELEMENTS = ["Inddragende samtaleteknikker", "Arbejdsmarkedsviden", "Digitale værktøjer"];
const FRONT = ["Enhed", "Måling", "Målgruppe"];

// The same surveys in every run; others by FAST_CHECK_SEED.
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 1) });

const answer: fc.Arbitrary<Answer> = fc
  .oneof({ weight: 3, arbitrary: fc.constantFrom(...LABELS) }, fc.constantFrom(...OTHERS))
  .map(([cell, kind]) => ({ cell, kind }));

interface Row {
  unit: string;
  round: string;
  group: string;
  answers: Answer[];
}

interface Survey {
  /** The position of each item's core element among `ELEMENTS`. */
  elements: number[];
  rows: Row[];
}

const survey: fc.Arbitrary<Survey> = fc.integer({ min: 1, max: 8 }).chain((items) =>
  fc.record({
    elements: fc.array(fc.nat(2), { minLength: items, maxLength: items }),
    rows: fc.array(
      fc.record({
        unit: fc.constantFrom(...UNITS),
        round: fc.constantFrom("Måling 1", "Måling 2", "Måling 12"),
        group: fc.constantFrom("Forsikrede ledige", "Begge", ""),
        answers: fc.array(answer, { minLength: items, maxLength: items }),
      }),
      { minLength: 1, maxLength: 25 },
    ),
  }),
);

function headerOf({ elements }: Survey): string[] {
  return [...FRONT, ...elements.map((element, i) => `${ELEMENTS[element]}: Spørgsmål ${i + 1}`)];
}

function gridOf(given: Survey): Cell[][] {
  return [
    headerOf(given),
    ...given.rows.map(({ unit, round, group, answers }) => [
      unit,
      round,
      group,
      ...answers.map(({ cell }) => cell),
    ]),
  ];
}

function read(grid: unknown[][]): SurveyReading {
  return readSheets({ Ark1: grid });
}

/** The counts by kind that the survey was made with. */
function truth({ elements, rows }: Survey): Record<string, number[]> {
  const result: Record<string, number[]> = {};
  for (const { unit, round, group, answers } of rows) {
    if (answers.every(({ kind }) => kind === AnswerKind.Blank)) continue;
    const key = [unit, round, group].join(" | ").toLowerCase();
    result[key] = [(result[key]?.[0] ?? 0) + 1];
    answers.forEach(({ kind }, i) => {
      const own = `${key} | ${ELEMENTS[elements[i]].toLowerCase()}`;
      result[own] ??= new Array<number>(KIND_COUNT).fill(0);
      result[own][kind]++;
    });
  }
  return result;
}

/** The same survey with its rows or its items in another order. */
function reordered(given: Survey, order: readonly number[], what: "rows" | "items"): Survey {
  const permuted = <Value>(values: readonly Value[]): Value[] =>
    order.filter((i) => i < values.length).map((i) => values[i]);
  if (what === "rows") return { ...given, rows: permuted(given.rows) };
  return {
    elements: permuted(given.elements),
    rows: given.rows.map((row) => ({ ...row, answers: permuted(row.answers) })),
  };
}

const order = fc.shuffledSubarray([...Array(25).keys()], { minLength: 25 });

const wildCell: fc.Arbitrary<unknown> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined, "", "Enhed", "Måling", "Svar: a", "[b]", '{"ImportId":"x"}'),
  fc.constantFrom("__proto__", "constructor", "toString", "I alt", "statoverall_4", "Finished"),
  answer.map(({ cell }) => cell),
);

test("any cells whatever give a reading, its findings sentences, and its rounds an overview", () => {
  fc.assert(
    fc.property(fc.array(fc.array(wildCell, { maxLength: 8 }), { maxLength: 12 }), (grid) => {
      const reading = readSheets({ Ark1: grid, Ark2: [...grid].reverse() });
      for (const found of reading.findings) {
        expect(findingMessage(found, "da")).not.toMatch(/undefined|NaN|\[object/);
      }
      if (reading.rounds.length === 0) return;
      for (const { elements } of evaluateOverview(reading).units) {
        for (const { share, positive, valid } of elements) {
          expect(share).toBe(valid === 0 ? null : positive / valid);
          expect(positive).toBeLessThanOrEqual(valid);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("a survey's headers over any cells whatever give a reading", () => {
  const header = [
    ...FRONT,
    "Respondent",
    "Status",
    ...ELEMENTS.map((name) => `${name}: Spørgsmål`),
  ];
  fc.assert(
    fc.property(fc.array(fc.array(wildCell, { maxLength: 9 }), { maxLength: 12 }), (rows) => {
      const { sources, rounds } = read([header, ...rows]);
      const responses = rounds.reduce((sum, round) => sum + round.responses, 0);
      expect(responses).toBe(sources.reduce((sum, source) => sum + source.rows.responses, 0));
      expect(responses).toBeLessThanOrEqual(rows.length);
    }),
    { numRuns: 300 },
  );
});

test("no valid answer is lost, and none but the valid ones counted", () => {
  fc.assert(
    fc.property(survey, (given) => {
      expect(counted(read(gridOf(given)))).toEqual(truth(given));
    }),
    { numRuns: 300 },
  );
});

test("the order of the rows does not matter", () => {
  fc.assert(
    fc.property(survey, order, (given, to) => {
      expect(counted(read(gridOf(reordered(given, to, "rows"))))).toEqual(truth(given));
    }),
  );
});

test("the order of the items does not matter, headers going along", () => {
  fc.assert(
    fc.property(survey, order, (given, to) => {
      expect(counted(read(gridOf(reordered(given, to, "items"))))).toEqual(truth(given));
    }),
  );
});

test("empty rows and columns in any place do not matter", () => {
  const places = fc.array(fc.nat(30), { maxLength: 6 });
  fc.assert(
    fc.property(survey, places, places, (given, rows, columns) => {
      const grid = gridOf(given);
      for (const column of columns) {
        for (const row of grid) row.splice(Math.min(column, row.length), 0, null);
      }
      for (const row of rows) grid.splice(row % (grid.length + 1), 0, []);
      expect(counted(read(grid))).toEqual(truth(given));
    }),
  );
});

/** A text as another hand would write it: the number decides on case, spaces and Unicode form. */
function rewritten(text: string, how: number): string {
  const cased = [text, text.toUpperCase(), text.toLowerCase()][how % 3];
  const spaced = cased.replaceAll(" ", [" ", "\u00A0", "  ", " \u200B"][how % 4]);
  const ended = ["", " ", "\u00A0", "\t"][how % 5] ?? "";
  return `${ended}${spaced}${ended}`.normalize(how % 2 === 0 ? "NFC" : "NFD");
}

test("case, spaces and Unicode form do not matter, in headers, names and answers", () => {
  const hands = fc.array(fc.nat(59), { minLength: 300, maxLength: 300 });
  fc.assert(
    fc.property(survey, hands, (given, how) => {
      let turn = 0;
      const grid = gridOf(given).map((row) =>
        row.map((cell) => (typeof cell === "string" ? rewritten(cell, how[turn++ % 300]) : cell)),
      );
      expect(counted(read(grid))).toEqual(truth(given));
    }),
  );
});

test("what is written to a file is read back the same", async () => {
  await fc.assert(
    fc.asyncProperty(survey, fc.constantFrom(";", ",", "\t", "xlsx"), async (given, kind) => {
      const grid = gridOf(given);
      const text = grid.map(
        (row) => row.map((cell) => (cell === true ? "SAND" : cell)) as string[],
      );
      const file =
        kind === "xlsx"
          ? { name: "svar.xlsx", bytes: writeXlsx([{ name: "Svar", rows: grid }]) }
          : textFile("svar.csv", text, kind, "windows-1252");
      expect(counted(await readFiles([file]))).toEqual(truth(given));
    }),
    { numRuns: 60 },
  );
});
