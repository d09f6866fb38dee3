import { AnswerKind, KIND_COUNT } from "../../src/survey/answers/answer-kind";
import { SAMPLE_ITEMS } from "../../src/workbench/sample/sample-items";
import type { GeneratedCells } from "../../src/workbench/host/book/generated-cells";

const UNITS = Array.from({ length: 98 }, (_, i) => `Jobcenter ${i + 1}`);
const ROUNDS = Array.from({ length: 6 }, (_, i) => `Måling ${i + 1}`);
const GROUPS = ["Jobparate kontanthjælpsmodtagere", "Forsikrede ledige", "Begge"];
const ITEMS = SAMPLE_ITEMS.flatMap(([element, questions]) =>
  questions.map((question) => ({ element, header: `${element}: ${question}` })),
);
const HEADERS = ["Respondent", "Enhed", "Måling", "Målgruppe", ...ITEMS.map((item) => item.header)];
const FIRST_ITEM = HEADERS.length - ITEMS.length;

/** What answer cells hold, one after the other, and what each is: sixteen of them. */
const ANSWERS: readonly (readonly [cell: string | number, kind: AnswerKind])[] = [
  ["I høj grad", AnswerKind.GreatExtent],
  ["Slet ikke", AnswerKind.NotAtAll],
  ["I meget høj grad", AnswerKind.VeryGreatExtent],
  ["", AnswerKind.Blank],
  ["I nogen grad", AnswerKind.SomeExtent],
  [" i HØJ\u00a0grad ", AnswerKind.GreatExtent],
  ["I mindre grad", AnswerKind.LittleExtent],
  ["Ved ikke", AnswerKind.DontKnow],
  ["I høj grad", AnswerKind.GreatExtent],
  ["#N/A", AnswerKind.ErrorCell],
  ["I nogen grad", AnswerKind.SomeExtent],
  ["I meget høj grad", AnswerKind.VeryGreatExtent],
  ["-", AnswerKind.NotApplicable],
  ["I høj grad", AnswerKind.GreatExtent],
  ["måske", AnswerKind.Unknown],
  ["I mindre grad", AnswerKind.LittleExtent],
];

const unitAt = (row: number) => row % UNITS.length;
const roundAt = (row: number) => (row >> 7) % ROUNDS.length;
const groupAt = (row: number) => (row >> 3) % GROUPS.length;
const answerAt = (row: number, item: number) => (row * 7 + item * 3 + (row >> 4)) & 15;

/** A survey sheet of any size: a header and a response a row, in 24 columns. */
export function generatedSurvey(rows: number): GeneratedCells {
  return {
    rows,
    columns: 24,
    value(row, column) {
      if (row === 0) return HEADERS[column] ?? `Baggrund ${column}`;
      if (column >= FIRST_ITEM + ITEMS.length) return (row * column) % 90;
      if (column >= FIRST_ITEM) return ANSWERS[answerAt(row, column - FIRST_ITEM)][0];
      if (column === 0) return 100_000_000 + row;
      if (column === 1) return UNITS[unitAt(row)];
      return column === 2 ? ROUNDS[roundAt(row)] : GROUPS[groupAt(row)];
    },
  };
}

/** "unit|round|group|element" → its counts by kind of answer, counted with nothing but a loop. */
export function generatedCounts(rows: number): Map<string, number[]> {
  const elements = SAMPLE_ITEMS.map(([element]) => element);
  const elementOf = ITEMS.map((item) => elements.indexOf(item.element));
  const places = UNITS.length * ROUNDS.length * GROUPS.length;
  const counts = new Int32Array(places * elements.length * KIND_COUNT);
  for (let row = 1; row < rows; row++) {
    const place = (unitAt(row) * ROUNDS.length + roundAt(row)) * GROUPS.length + groupAt(row);
    for (let item = 0; item < ITEMS.length; item++) {
      const [, kind] = ANSWERS[answerAt(row, item)];
      counts[(place * elements.length + elementOf[item]) * KIND_COUNT + kind]++;
    }
  }
  const keys = UNITS.flatMap((unit) =>
    ROUNDS.flatMap((round) =>
      GROUPS.flatMap((group) => elements.map((element) => [unit, round, group, element].join("|"))),
    ),
  );
  const all = keys.map((key, i): [string, number[]] => [
    key,
    [...counts.slice(i * KIND_COUNT, (i + 1) * KIND_COUNT)],
  ]);
  return new Map(all.filter(([, ofElement]) => ofElement.some((count) => count > 0)));
}
